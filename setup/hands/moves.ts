/** The moves of the talk, one after the other: each counts from where the last one has led, whoever made it. */
import { useNav } from '@slidev/client'
import { fullscreen, showGotoDialog, showOverview } from '@slidev/client/state/storage.ts'
import { useRouter } from 'vue-router'
import { toggleSound } from '../../components/playing/sound.ts'
import type { Move } from './keys.ts'

let last: Promise<unknown> = Promise.resolve()

/** Does something once all that was asked for before is done; a move that fails does not stop the next. */
export function inTurn(act: () => unknown): Promise<unknown> {
  last = last.catch(() => {}).then(act)
  return last
}

/** What the moves do that lead through the talk. Call it in setup. */
export function useMoves(): Partial<Record<Move, () => unknown>> {
  const nav = useNav()
  const router = useRouter()
  const step = (by: number) => router.replace({ query: { ...router.currentRoute.value.query, clicks: String(nav.clicks.value + by) } })
  return {
    'next': () => nav.clicks.value < nav.clicksTotal.value ? step(1) : nav.nextSlide(),
    'back': () => nav.clicks.value > nav.clicksStart.value ? step(-1) : nav.prevSlide(true),
    'next slide': () => nav.nextSlide(),
    'previous slide': () => nav.prevSlide(),
    'first slide': () => nav.goFirst(),
    'last slide': () => nav.goLast(),
    'overview': () => showOverview.value = true,
    'goto': () => showGotoDialog.value = true,
    'full screen': () => fullscreen.toggle(),
    'sound': toggleSound,
    'close': () => showOverview.value = false,
  }
}
