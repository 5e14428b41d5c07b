/** How the show stands in a frame that fills the screen: after the windows were swapped, the room looks at it. */
import type { ShowReport } from '../../../setup/together/keep-in-step.ts'

/** What the frame shows; undefined while it fills no screen, or has no window of the deck. */
export function reportOf(room: HTMLIFrameElement | null): Omit<ShowReport, 'window'> | undefined {
  const page = room?.contentDocument
  if (!page?.fullscreenElement)
    return undefined
  const { pathname, searchParams } = new URL(page.URL)
  return {
    place: { slide: pathname.split('/').at(-1)!, clicks: Number(searchParams.get('clicks') ?? 0) },
    settled: page.querySelector('.diagram:not([data-settled=true])') === null,
    fullScreen: true,
    awake: true, // keep-awake.ts
  }
}
