import { sharedState } from '@slidev/client'
import { slides } from '@slidev/client/logic/slides.ts'
import { useRouter } from 'vue-router'
import type { RouteLocationNormalizedLoaded } from 'vue-router'
import { inTurn } from '../hands/moves.ts'
import { keepInStep } from './keep-in-step.ts'
import type { Channel, Message } from './keep-in-step.ts'
import { isSamePlace } from './talk.ts'
import type { Place } from './talk.ts'

/** All windows of this browser that show the deck from the same server. */
function windowsOfThisBrowser(): Channel {
  const channel = new BroadcastChannel(`out-of-rhythm${import.meta.env.BASE_URL}`)
  return {
    post: message => channel.postMessage(message),
    listen: hear => channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data)),
  }
}

/** Where a window of the talk stands; undefined in any other view, which may follow (as Slidev's page of notes does) but never leads. */
function placeOf({ name, params, query }: RouteLocationNormalizedLoaded): Place | undefined {
  const isWindow = (name === 'play' || name === 'presenter') && !('embedded' in query)
  return isWindow ? { slide: String(params.no), clicks: Number(query.clicks ?? 0) } : undefined
}

/** Keeps this window in step with all others of the talk: shows and presenter views lead and follow alike. Call it in setup. */
export function useTogether(): void {
  const router = useRouter()

  async function show(place: Place): Promise<void> {
    const slide = slides.value.find(({ meta }) => meta.slide.frontmatter.routeAlias === place.slide)
    if (!slide)
      return // the other window is of an earlier deck
    const current = router.currentRoute.value
    if (current.name === 'notes')
      Object.assign(sharedState, { page: slide.no, clicks: place.clicks })
    const own = placeOf(current)
    if (own && !isSamePlace(own, place))
      await router.replace({ name: current.name!, params: { no: place.slide }, query: { ...current.query, clicks: String(place.clicks) } })
  }

  void router.isReady().then(() => {
    const isNotes = router.currentRoute.value.name === 'notes'
    const place = placeOf(router.currentRoute.value) ?? { slide: '', clicks: 0 }
    if (place.slide === '' && !isNotes)
      return
    const part = keepInStep(windowsOfThisBrowser(), {
      name: crypto.randomUUID(),
      since: isNotes ? Infinity : performance.timeOrigin,
      place,
      follow: () => void inTurn(() => show(part.place())),
    })
    router.afterEach((to, _, failure) => {
      const place = failure ? undefined : placeOf(to)
      if (place)
        part.went(place)
    })
    // A window that was put to sleep has heard nothing meanwhile.
    document.addEventListener('visibilitychange', part.sayHello)
    addEventListener('pageshow', part.sayHello)
  })
}
