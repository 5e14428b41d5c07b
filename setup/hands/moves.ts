/** The moves of the talk: each counts from where the last one has led, whoever made it. */
import { fullscreen, showGotoDialog, showOverview } from '@slidev/client/state/storage.ts'
import { toggleSound } from '../../components/playing/sound.ts'
import { arrived } from '../together/talk.ts'
import type { Place } from '../together/talk.ts'
import { act } from '../together/this-talk.ts'
import { following, lastSlide, preceding, slideAway } from '../together/walk.ts'
import type { WalkedSlide } from '../together/walk.ts'
import type { Move } from './keys.ts'

/** Goes where `where` says, seen from where the talk is; nowhere if it says nothing. */
function go(where: (slides: readonly WalkedSlide[], from: Place) => Place | undefined): void {
  act((talk, slides, now) => arrived(talk, where(slides, talk.place) ?? talk.place, slides, now))
}

/** What the moves do that lead through the talk. */
export const moves: Partial<Record<Move, () => unknown>> = {
  'next': () => go(following),
  'back': () => go(preceding),
  'next slide': () => go((slides, from) => slideAway(slides, from, 1)),
  'previous slide': () => go((slides, from) => slideAway(slides, from, -1)),
  'first slide': () => go(([first]) => first && { slide: first.alias, clicks: 0 }),
  'last slide': () => go(lastSlide),
  'overview': () => showOverview.value = true,
  'goto': () => showGotoDialog.value = true,
  'full screen': () => fullscreen.toggle(),
  'sound': toggleSound,
  'close': () => showOverview.value = false,
}
