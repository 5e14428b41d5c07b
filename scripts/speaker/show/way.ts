/** Where the way back leads, and the way on again, in words. Pure. */
import type { Outline } from '../../../setup/together/outline.ts'
import type { Place, Talk } from '../../../setup/together/talk.ts'

function named(slides: Outline['slides'], place: Place | undefined): string | undefined {
  const slide = place && slides.find(({ alias }) => alias === place.slide)
  return slide && `${slide.no}${slide.clicks > 0 ? `, step ${place.clicks + 1}` : ''}: ${slide.headline}`
}

/** What returning leads to, and what returning on. */
export function wayOf(slides: Outline['slides'], { back, on }: Talk['trail']): { back?: string, on?: string } {
  const [before, after] = [named(slides, back.at(-1)), named(slides, on.at(-1))]
  return { ...before && { back: `back to ${before}` }, ...after && { on: `on to ${after}` } }
}
