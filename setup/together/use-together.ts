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

/** Where a window of the talk stands; undefined in any other view. */
function placeOf({ name, params, query }: RouteLocationNormalizedLoaded): Place | undefined {
  const isWindow = (name === 'play' || name === 'presenter') && !('embedded' in query)
  return isWindow ? { slide: String(params.no), clicks: Number(query.clicks ?? 0) } : undefined
}

/** Keeps this window in step with all others of the talk: shows and presenter views lead and follow alike. Call it in setup. */
export function useTogether(): void {
  const router = useRouter()

  async function show(place: Place): Promise<void> {
    const { slide, clicks } = place
    const { name, query } = router.currentRoute.value
    if (isSamePlace(place, placeOf(router.currentRoute.value) ?? place))
      return
    if (slides.value.some(({ meta }) => meta.slide.frontmatter.routeAlias === slide)) // the other window may be of an earlier deck
      await router.replace({ name: name!, params: { no: slide }, query: { ...query, clicks: String(clicks) } })
  }

  void router.isReady().then(() => {
    const place = placeOf(router.currentRoute.value)
    if (!place)
      return
    const part = keepInStep(windowsOfThisBrowser(), {
      name: crypto.randomUUID(),
      since: performance.timeOrigin,
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
