/** What of the notes is before a speaker at a place of the talk. Pure. */
import type { Outline, OutlineSlide } from '../../../setup/together/outline.ts'
import type { Place } from '../../../setup/together/talk.ts'
import { following, preceding } from '../../../setup/together/walk.ts'

type Slides = Outline['slides']

export interface Notes {
  slide: OutlineSlide
  /** from 1, of `steps` */
  step: number
  steps: number
  /** the last words of what was said before */
  before?: string
  /** what is said now, as paragraphs */
  now: readonly string[]
  /** what comes, and the slide that comes with it, if another does; undefined at the end */
  next?: { paragraphs: readonly string[], slide?: OutlineSlide }
  asked: readonly string[]
}

export const slideAt = (slides: Slides, { slide }: Place) => slides.find(({ alias }) => alias === slide)

const passageAt = (slides: Slides, place: Place) => slideAt(slides, place)?.passages[place.clicks] ?? []

/** The last words of a text, whole ones, in at most `length` characters. */
export function lastWords(text: string, length: number): string {
  if (text.length <= length)
    return text
  const end = text.slice(text.length - length + 1)
  return `… ${end.slice(end.indexOf(' ') + 1)}`
}

/** The notes at a place; undefined if there is no such slide, as in a window of another deck. `room`: characters in a line. */
export function notesAt(slides: Slides, place: Place, room = 60): Notes | undefined {
  const slide = slideAt(slides, place)
  if (!slide)
    return undefined
  const [before, after] = [preceding(slides, place), following(slides, place)]
  const said = before && passageAt(slides, before).join(' ')
  const comes = after && slideAt(slides, after)
  return {
    slide,
    step: Math.min(place.clicks, slide.clicks) + 1,
    steps: slide.clicks + 1,
    ...said && { before: lastWords(said, room) },
    now: passageAt(slides, place),
    ...after && comes && { next: { paragraphs: passageAt(slides, after), ...comes !== slide && { slide: comes } } },
    asked: slide.asked,
  }
}
