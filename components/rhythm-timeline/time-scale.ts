/** The one scale of time: cover, timeline and close stand on it, and what plays them runs on it. */
import { essayDate } from '../essay/essay.ts'
import { factOf } from '../essay/footnote.ts'
import type { BeatKind, TimedBeat } from '../playing/playhead.ts'
import { monthsBetween, yearFraction } from './dates.ts'
import { attempts, inventions } from './events.ts'
import type { TimelineEvent } from './events.ts'

/** The month from which all are counted: that of the first invention. */
const ORIGIN = '2011-07'
/** canvas px */
const X_OF_ORIGIN = 96
const PX_A_MONTH = 4.3

/** A date in months since July 2011. A month without a day counts as its middle. */
export function monthAt(iso: string): number {
  return (yearFraction(iso) - yearFraction(ORIGIN)) * 12
}

/** Where a month stands, canvas px: for what glides. */
export const xOfMonth = (month: number): number => X_OF_ORIGIN + month * PX_A_MONTH

/** Where a date stands, in whole canvas px: less than four days from the truth, and sharp. */
export const xAt = (iso: string): number => Math.round(xOfMonth(monthAt(iso)))

/** The month that stands at an x. */
export const monthAtX = (x: number): number => (x - X_OF_ORIGIN) / PX_A_MONTH

/** The day of an event, ISO. Throws where its fact has none: a beat must have its place. */
export function dateOf(event: TimelineEvent): string {
  const { date, id } = factOf(event.fact)
  if (date === undefined)
    throw new Error(`${id} ("${event.name}") has no date; a beat on the timeline needs at least its month`)
  return date
}

/** Events in the order of their dates. */
export const inOrder = (events: readonly TimelineEvent[]): TimelineEvent[] => events.toSorted((a, b) => monthAt(dateOf(a)) - monthAt(dateOf(b)))

const timed = (events: readonly TimelineEvent[], kind: BeatKind): TimedBeat[] => events.map(event => ({ month: monthAt(dateOf(event)), kind }))

/** What answers when the line is played. */
export const beats = { inventions: timed(inventions, 'invention'), attempts: timed(attempts, 'attempt') } as const

/** The way of the head: a breath before the first beat, and on to the day of the essay. months */
export const way = { from: -6, to: monthAt(essayDate) } as const

/** From the last invention that the essay praises to its own day, months. */
export const monthsOfSilence = monthsBetween(dateOf(inOrder(inventions).at(-1)!), essayDate)
