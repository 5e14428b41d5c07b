/**
 * The time of a talk beside its plan. All moments are ms since 1970, as the window that acted read them; all lengths, ms.
 * A pause stops what is counted, not the end that was planned: the rest of the plan is then spread over what is left. Pure.
 */
import type { Place } from './talk.ts'
import type { WalkedSlide } from './walk.ts'

export interface Clock {
  /** when the talk left its cover; undefined before */
  began?: number
  /** when it is to end */
  end?: number
  /** since when it stands, and what made it stand */
  paused?: { at: number, by: 'hand' | 'curtain' }
  /** what all pauses have taken */
  lost: number
  /** from where the plan runs: the talk stood there in it at that moment, and what is left of it fills the time until the end */
  spread?: { at: number, plan: number, isAnew: boolean }
  /** as it was before it was set or zeroed */
  before?: Clock
}

export const unstarted: Clock = { lost: 0 }

const MINUTE = 60_000

/** How long the whole talk is planned to be. */
export const plannedOf = (slides: readonly WalkedSlide[]) => MINUTE * slides.reduce((sum, { minutes = 0 }) => sum + minutes, 0)

/** From when to when a place is spoken to in the plan: a slide's minutes in equal parts for its steps. Undefined in the appendix. */
export function spanOf(slides: readonly WalkedSlide[], place: Place): { from: number, to: number } | undefined {
  const index = slides.findIndex(({ alias }) => alias === place.slide)
  const slide = slides[index]
  if (slide?.minutes === undefined)
    return undefined
  const start = plannedOf(slides.slice(0, index))
  const step = MINUTE * slide.minutes / (slide.clicks + 1)
  return { from: start + step * Math.min(place.clicks, slide.clicks), to: start + step * (Math.min(place.clicks, slide.clicks) + 1) }
}

/** Sets out: the plan is where `place` begins. */
export function started(slides: readonly WalkedSlide[], place: Place, now: number): Clock {
  const plan = spanOf(slides, place)?.from ?? 0
  return { began: now, end: now + plannedOf(slides) - plan, lost: 0, spread: { at: now, plan, isAnew: false } }
}

/** How long has been spoken. */
export function elapsedOf({ began, paused, lost }: Clock, now: number): number {
  return began === undefined ? 0 : (paused?.at ?? now) - began - lost
}

/** How long is left until the planned end, less than nothing past it; undefined before the talk has begun. */
export function leftOf({ end }: Clock, now: number): number | undefined {
  return end === undefined ? undefined : end - now
}

/** Where in the plan one should be; undefined before the talk has begun. Past the end it is the end of the plan and what has gone since. */
export function dueOf(slides: readonly WalkedSlide[], { end, spread, paused }: Clock, now: number): number | undefined {
  if (end === undefined || !spread)
    return undefined
  const planned = plannedOf(slides)
  const moment = paused?.at ?? now
  if (moment >= end)
    return planned + moment - end
  return spread.plan + (moment - spread.at) * (planned - spread.plan) / (end - spread.at)
}

/** How far behind its plan the talk is, ahead below nothing; undefined where nothing is planned. */
export function behind(slides: readonly WalkedSlide[], clock: Clock, place: Place, now: number): number | undefined {
  const due = dueOf(slides, clock, now)
  const span = spanOf(slides, place)
  return due === undefined || !span ? undefined : due > span.to ? due - span.to : Math.min(0, due - span.from)
}

/** Stands still, if it runs. */
export function paused(clock: Clock, by: 'hand' | 'curtain', now: number): Clock {
  return clock.began === undefined || clock.paused ? clock : { ...clock, paused: { at: now, by } }
}

/** Goes on, if it stands: what is left of the plan, from where one is in it, is spread over what is left of the time. */
export function resumed(slides: readonly WalkedSlide[], clock: Clock, place: Place, now: number): Clock {
  const { paused, ...rest } = clock
  if (!paused)
    return clock
  const due = dueOf(slides, clock, now) ?? 0
  const span = spanOf(slides, place)
  const plan = span ? Math.min(Math.max(due, span.from), span.to) : due
  return { ...rest, lost: clock.lost + now - paused.at, spread: { at: now, plan, isAnew: true } }
}

/** Says that so much has been spoken; the end moves with it. */
export function setTo(slides: readonly WalkedSlide[], clock: Clock, place: Place, elapsed: number, now: number): Clock {
  const running = clock.began === undefined ? started(slides, place, now) : clock
  const by = elapsedOf(running, now) - elapsed
  return {
    ...running,
    began: running.began! + by,
    end: running.end! + by,
    spread: { ...running.spread!, at: running.spread!.at + by },
    before: clock,
  }
}

/** Back to before the beginning. */
export const zeroed = (clock: Clock): Clock => ({ ...unstarted, before: clock })

/** As it was before it was set or zeroed. */
export const undone = (clock: Clock): Clock => clock.before ?? clock
