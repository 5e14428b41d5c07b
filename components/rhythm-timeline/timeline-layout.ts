import { frame, margin, round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import type { BeatKind, TimedBeat } from '../playing/playhead.ts'
import { faces } from '../things/inventions.ts'
import type { Face } from '../things/inventions.ts'
import { monthsBetween, shortMonthAndYear, yearFraction } from './dates.ts'
import type { TimelineEvent } from './events.ts'
import { dateOf, inOrder, monthAt, xAt } from './time-scale.ts'

/** A beat at its date, with its name. */
export interface Beat extends TimedBeat {
  event: TimelineEvent
  at: Point
  label: { name: string, date: string, box: Box }
}

/** An invention stands on the ruler as a coin. Its name is over its middle, or begins at the margin where that is too near. */
export interface StandingBeat extends Beat {
  face: Face
  words: { x: number, anchor: 'middle' | 'start' }
}

/** An attempt hangs below the ruler on a stem, low enough for its name to stand free on its left. */
export interface HangingBeat extends Beat {
  /** 0 = nearest to the ruler */
  row: number
  /** where its stem begins: at the ruler, or at the dot it would run through */
  stemFrom: number
}

/** What lies between two beats, as a leap: all of one shape. */
export interface Leap {
  months: number
  from: number
  to: number
  path: string
  /** its highest point */
  crest: Point
}

export interface TimelineLayout {
  inventions: StandingBeat[]
  attempts: HangingBeat[]
  /** between the inventions; the last from the last of them to the essay */
  leaps: Leap[]
  /** the years of the ruler: where each begins, and its middle; the last is the essay's own */
  years: { year: number, from: number, middle: number }[]
  /** where the essay stands */
  end: number
}

/** The heights of the picture, and what the names must keep to. canvas px */
export interface TimelineFrame {
  /** of the ruler */
  top: number
  bottom: number
  /** from where the leaps spring */
  spring: number
  /** base lines of the inventions' names and dates */
  name: number
  date: number
  /** where the lowest name of an attempt ends */
  floor: number
  /** the margin on the left */
  left: number
}

/** Where the slide draws it. */
export const view: TimelineFrame = { top: 323, bottom: 345, spring: 229, name: 245, date: 263, floor: frame.bottom, left: margin }

/** type sizes, px */
export const size = { name: 15, date: 14, attempt: 15 } as const
/** between an attempt's name and its date, px */
export const dateGap = 7
export const radius = { invention: 25, attempt: 6.5 } as const

/** Height of a leap in its spans. */
const RISE = 0.27
/** Between a leap's foot and the middle of what it springs from, px: two that meet do not touch. */
const FOOT = 4
/** From the ruler to the first row of attempts, and from row to row, px: as wide as there is room, no tighter than type can be. */
const FIRST_ROW = 25
const ROW = { most: 24, least: 17 } as const
const STEM_TO_LABEL = 13
/** between a name and the dot of another attempt on its left, px */
const CLEARANCE = 5

function stand(event: TimelineEvent, i: number, { top, name, date, left }: TimelineFrame): StandingBeat {
  const iso = dateOf(event)
  const at = { x: xAt(iso), y: top - radius.invention - 1 }
  const label = { name: event.name, date: shortMonthAndYear(iso) }
  const width = Math.max(textWidth(label.name, size.name, 'strong'), textWidth(label.date, size.date))
  const isNear = at.x - width / 2 < left
  const from = isNear ? left : at.x - width / 2
  const words = isNear ? { x: left, anchor: 'start' as const } : { x: at.x, anchor: 'middle' as const }
  return { ...timed(event, 'invention'), at, face: faces[i]!, words, label: { ...label, box: { left: from, right: from + width, top: name - size.name, bottom: date + 4 } } }
}

const timed = (event: TimelineEvent, kind: BeatKind) => ({ event, kind, month: monthAt(dateOf(event)) })

/** In which rows attempts hang, in order of their dates: names run to the left of the stems, so each goes below all that stand in its way. */
function rowsOf(spans: readonly { left: number, x: number }[]): number[] {
  return spans.reduce<number[]>((rows, { left }, i) => {
    const inTheWay = rows.filter((_, j) => spans[j]!.x + radius.attempt + CLEARANCE > left && j < i)
    return [...rows, Math.max(-1, ...inTheWay) + 1]
  }, [])
}

function hang(attempts: readonly TimelineEvent[], { bottom, floor }: TimelineFrame): HangingBeat[] {
  const named = attempts.map((event) => {
    const iso = dateOf(event)
    const label = { name: event.name, date: shortMonthAndYear(iso) }
    const right = xAt(iso) - STEM_TO_LABEL
    return { event, x: xAt(iso), label, right, left: right - textWidth(label.name, size.attempt) - dateGap - textWidth(label.date, size.date) }
  })
  const rows = rowsOf(named)
  const step = Math.floor((floor - bottom - FIRST_ROW - ROW.least / 2) / Math.max(1, ...rows))
  const pitch = Math.max(ROW.least, Math.min(ROW.most, step))
  const yOf = (row: number) => bottom + FIRST_ROW + row * pitch
  return named.map(({ event, x, label, left, right }, i) => {
    const row = rows[i]!
    const y = yOf(row)
    const above = named.slice(0, i).findLastIndex((other, j) => rows[j]! < row && Math.abs(other.x - x) < radius.attempt)
    const half = Math.min(11, pitch / 2)
    return { ...timed(event, 'attempt'), row, at: { x, y }, stemFrom: above < 0 ? bottom : yOf(rows[above]!), label: { ...label, box: { left, right, top: y - half, bottom: y + half } } }
  })
}

/** The leap from one date to another. */
function leap(before: string, after: string, spring: number): Leap {
  const [from, to] = [xAt(before), xAt(after)]
  const [left, right] = [from + FOOT, to - FOOT]
  const rise = round((to - from) * RISE)
  return {
    months: monthsBetween(before, after),
    from,
    to,
    path: `M${left} ${spring}A${(right - left) / 2} ${rise} 0 0 1 ${right} ${spring}`,
    crest: { x: (from + to) / 2, y: round(spring - rise) },
  }
}

function yearsTo(end: string, start: string): TimelineLayout['years'] {
  const [first, last] = [start, end].map(iso => Math.floor(yearFraction(iso))) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const [from, to] = [first + i, first + i + 1].map(year => xAt(`${year}-01-01`)) as [number, number]
    return { year: first + i, from, middle: (from + to) / 2 }
  })
}

/**
 * Places dated beats on a ruler of true dates. The names of attempts never collide, whatever the dates; where many hang together
 * their rows close up, and past that they reach below `floor`.
 */
export function layoutTimeline(
  { inventions, attempts, essayDate }: { inventions: readonly TimelineEvent[], attempts: readonly TimelineEvent[], essayDate: string },
  into: TimelineFrame,
): TimelineLayout {
  const praised = inOrder(inventions)
  const marks = [...praised.map(dateOf), essayDate]
  return {
    inventions: praised.map((event, i) => stand(event, i, into)),
    attempts: hang(inOrder(attempts), into),
    leaps: marks.slice(1).map((mark, i) => leap(marks[i]!, mark, into.spring)),
    years: yearsTo(essayDate, '2011-07'),
    end: xAt(essayDate),
  }
}
