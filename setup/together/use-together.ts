import { useNav } from '@slidev/client'
import { hmrSkipTransition } from '@slidev/client/state/storage.ts'
import { watch } from 'vue'
import { useRouter } from 'vue-router'
import type { RouteLocationNormalizedLoaded } from 'vue-router'
import { hands } from '../../components/frame/hands.ts'
import { inTurn } from '../hands/in-turn.ts'
import { LATEST } from './account.ts'
import { nameOfWindow, serverOfTheTalk, together, toServerOfTheTalk, windowsOfThisBrowser } from './channels.ts'
import { keepInStep } from './keep-in-step.ts'
import type { Channel } from './keep-in-step.ts'
import { reportShow } from './report.ts'
import { arrived, isSamePlace, talkAt } from './talk.ts'
import type { Place, Talk } from './talk.ts'
import { act, isTalk, setChange, talk, view, walkedSlides } from './this-talk.ts'
import { following } from './walk.ts'

const BASE = import.meta.env.BASE_URL

/** On a hosted link no window hears another. */
const nobody: Channel = { post: () => {}, listen: () => {} }

/** Where a window of the talk stands; undefined in any other view. */
function placeOf({ name, params, query }: RouteLocationNormalizedLoaded): Place | undefined {
  return name === 'play' ? { slide: String(params.no), clicks: Number(query.clicks ?? 0) } : undefined
}

/**
 * Keeps this window in step with all others of the talk, which lead and follow alike; but for the speaker's view of what comes,
 * which is a step ahead and leads nobody. Call it in setup.
 */
export function useTogether(): void {
  const router = useRouter()
  const nav = useNav()

  /** where this window is on its way, on behalf of the talk */
  let goesTo: Place | undefined

  /** Goes where the talk is. To another slide with an entry in the browser's history if it was asked for in this window. */
  async function show(isOwn: boolean): Promise<void> {
    const place = view === 'next' ? following(walkedSlides(), talk.value.place) : talk.value.place
    const here = placeOf(router.currentRoute.value)
    const no = place && walkedSlides().findIndex(({ alias }) => alias === place.slide) + 1
    if (!no || !here || isSamePlace(here, place)) // nothing comes any more; or the other window is of an earlier deck
      return
    goesTo = place
    if (isOwn && here.slide !== place.slide) {
      await nav.go(no, place.clicks)
    }
    else {
      hmrSkipTransition.value = false
      await router.replace({ name: 'play', params: { no: place.slide }, query: { ...router.currentRoute.value.query, clicks: String(place.clicks) } })
    }
    goesTo = undefined
  }

  function join(place: Place): void {
    const name = nameOfWindow()
    const take = (now: Talk, isOwn: boolean) => {
      talk.value = now
      hands.value = now.hands
      void inTurn(() => show(isOwn))
    }
    const server = () => view === 'show' ? serverOfTheTalk(BASE, name, isConnected => isConnected && greet()) : toServerOfTheTalk(BASE, name)
    const channel = isTalk ? together(windowsOfThisBrowser(BASE), server()) : nobody
    let report = () => {}
    const part = keepInStep(channel, {
      name,
      since: view === 'show' ? performance.timeOrigin : LATEST,
      talk: talkAt(place),
      follow: () => take(part.talk(), false),
    })
    /** Says hello again: whoever was away has heard nothing meanwhile, and was taken for gone. */
    const greet = () => {
      part.sayHello()
      report()
    }
    talk.value = part.talk()
    setChange((next) => {
      part.change(next)
      take(part.talk(), true)
    })
    if (view === 'next') // what comes is not where it was opened, even if nobody answers
      return void inTurn(() => show(false))
    router.afterEach((to, _, failure) => {
      const place = failure ? undefined : placeOf(to)
      if (place && !(goesTo && isSamePlace(place, goesTo)))
        act((talk, slides, now) => arrived(talk, place, slides, now))
    })
    watch(hands, now => now !== talk.value.hands && act(talk => ({ ...talk, hands: now })), { flush: 'sync' })
    if (isTalk && view === 'show')
      report = reportShow(channel, name, () => placeOf(router.currentRoute.value))
    document.addEventListener('visibilitychange', () => document.hidden || greet()) // a window that is closed is hidden last, after it has said so
    addEventListener('pageshow', greet)
  }

  void router.isReady().then(() => {
    const place = placeOf(router.currentRoute.value)
    if (place && !('print' in router.currentRoute.value.query))
      join(place)
  })
}
