/** The way through the talk, step by step, as every window of it walks. Pure. */
import type { Place } from './talk.ts'

/** As much of a slide as one must know to walk on. */
export interface WalkedSlide {
  alias: string
  /** how many clicks reveal it */
  clicks: number
  /** shown only to whoever asks */
  appendix: boolean
  /** planned; none in the appendix */
  minutes?: number | undefined
}

const indexOf = (slides: readonly WalkedSlide[], { slide }: Place) => slides.findIndex(({ alias }) => alias === slide)

const opened = ({ alias }: WalkedSlide): Place => ({ slide: alias, clicks: 0 })
const settled = ({ alias, clicks }: WalkedSlide): Place => ({ slide: alias, clicks })

/** Whether going from one slide to the other would enter the appendix, where nobody gets by walking on. */
const entersAppendix = (from: WalkedSlide, to: WalkedSlide) => to.appendix && !from.appendix

/** One step on: undefined at the end, and at the end of what is told, for the appendix is entered on purpose. */
export function following(slides: readonly WalkedSlide[], place: Place): Place | undefined {
  const here = slides[indexOf(slides, place)]
  const after = slides[indexOf(slides, place) + 1]
  if (!here)
    return undefined
  if (place.clicks < here.clicks)
    return { ...place, clicks: place.clicks + 1 }
  return after && !entersAppendix(here, after) ? opened(after) : undefined
}

/** One step back: a slide that is come back to is settled. Undefined at the beginning. */
export function preceding(slides: readonly WalkedSlide[], place: Place): Place | undefined {
  const before = slides[indexOf(slides, place) - 1]
  if (place.clicks > 0)
    return { ...place, clicks: place.clicks - 1 }
  return before && settled(before)
}

/** The slide so many further on, as it opens; undefined where there is none. */
export function slideAway(slides: readonly WalkedSlide[], place: Place, by: number): Place | undefined {
  const slide = slides[indexOf(slides, place) + by]
  return slide && opened(slide)
}

/** The slide with which the talk ends, as it opens; from there the last of all. */
export function lastSlide(slides: readonly WalkedSlide[], { slide }: Place): Place | undefined {
  const told = slides.findLast(({ appendix }) => !appendix)
  const last = told?.alias === slide ? slides.at(-1) : told
  return last && opened(last)
}

/** Whether a move leaves where one was for elsewhere: further than a neighbouring slide, or into the appendix. */
export function isJump(slides: readonly WalkedSlide[], from: Place, to: Place): boolean {
  const [here, there] = [indexOf(slides, from), indexOf(slides, to)]
  return here >= 0 && there >= 0 && (Math.abs(there - here) > 1 || slides[here]!.appendix !== slides[there]!.appendix)
}
