/** The state of a talk, whole: where it is, what the room sees, and its time. Nothing has to be known of what came before. Pure. */
import type { Point } from '../../components/frame/frame.ts'
import type { Hands } from '../../components/frame/hands.ts'
import { paused, resumed, started, unstarted } from './clock.ts'
import type { Clock } from './clock.ts'
import { isJump } from './walk.ts'
import type { WalkedSlide } from './walk.ts'

/** A state of the show. */
export interface Place {
  /** the slide, by its alias */
  slide: string
  clicks: number
}

export interface Talk {
  place: Place
  /** what the room sees in the place of the slide */
  curtain?: 'black' | 'white'
  /** where somebody points, canvas px */
  spot?: Point
  /** lines drawn on the slide that is shown, canvas px */
  strokes: readonly (readonly Point[])[]
  /** what a hand has made of the picture that is shown */
  hands: Hands
  /** whether the played line is heard */
  sound: boolean
  /** the places that jumps have left, the last one last, and those that returning has left, the next one last */
  trail: { back: readonly Place[], on: readonly Place[] }
  clock: Clock
}

/** A talk that begins there. */
export function talkAt(place: Place): Talk {
  return { place, strokes: [], hands: {}, sound: false, trail: { back: [], on: [] }, clock: unstarted }
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.slide === b.slide && a.clicks === b.clicks
}

/** How far back one can return. */
const TRAIL = 20

/** Comes to another place: with another slide the marks go, with another step what a hand has done; the clock sets out when the first slide is left. */
function at({ spot: _, ...talk }: Talk, place: Place, slides: readonly WalkedSlide[], now: number): Talk {
  const isOtherSlide = place.slide !== talk.place.slide
  const setsOut = talk.clock.began === undefined && isOtherSlide && talk.place.slide === slides[0]?.alias
  return {
    ...talk,
    place,
    strokes: isOtherSlide ? [] : talk.strokes,
    hands: {},
    clock: setsOut ? started(slides, place, now) : talk.clock,
  }
}

/** Goes to a place, by a step or a jump. */
export function arrived(talk: Talk, place: Place, slides: readonly WalkedSlide[], now: number): Talk {
  if (isSamePlace(talk.place, place))
    return talk
  const trail = isJump(slides, talk.place, place) ? { back: [...talk.trail.back, talk.place].slice(-TRAIL), on: [] } : talk.trail
  return { ...at(talk, place, slides, now), trail }
}

/** Goes back to where the last jump was made. */
export function returned(talk: Talk, slides: readonly WalkedSlide[], now: number): Talk {
  const { back, on } = talk.trail
  const place = back.at(-1)
  return place ? { ...at(talk, place, slides, now), trail: { back: back.slice(0, -1), on: [...on, talk.place] } } : talk
}

/** Goes on again to where one has returned from. */
export function returnedOn(talk: Talk, slides: readonly WalkedSlide[], now: number): Talk {
  const { back, on } = talk.trail
  const place = on.at(-1)
  return place ? { ...at(talk, place, slides, now), trail: { back: [...back, talk.place], on: on.slice(0, -1) } } : talk
}

/** Draws a curtain of this colour, or opens it when it is that one; the clock stands while it is closed. */
export function curtained(talk: Talk, colour: 'black' | 'white', slides: readonly WalkedSlide[], now: number): Talk {
  const { curtain, ...open } = talk
  if (curtain !== colour)
    return { ...talk, curtain: colour, clock: paused(talk.clock, 'curtain', now) }
  return { ...open, clock: talk.clock.paused?.by === 'curtain' ? resumed(slides, talk.clock, talk.place, now) : talk.clock }
}

/** Stops the clock for a question, or lets it go on. */
export function pausedOrResumed(talk: Talk, slides: readonly WalkedSlide[], now: number): Talk {
  return { ...talk, clock: talk.clock.paused ? resumed(slides, talk.clock, talk.place, now) : paused(talk.clock, 'hand', now) }
}
