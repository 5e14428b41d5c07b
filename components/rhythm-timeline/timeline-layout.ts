import { factOf } from '../essay/footnote.ts'
import { round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { monthAndYear, monthsBetween, shortMonthAndYear, yearFraction } from './dates.ts'
import type { TimelineEvent } from './events.ts'

/** A beat on the line with its label. */
export interface Beat {
  event: TimelineEvent
  at: Point
  date: string
  label: { name: string, date: string, box: Box }
}

/** An attempt hangs below the line on a stem, low enough for its label to stand free. */
export interface HangingBeat extends Beat {
  /** 0 = nearest to the line */
  level: number
}

/** The silence between two beats, drawn as an arc. */
export interface Interval {
  months: number
  from: number
  to: number
  path: string
  label: Point
}

export interface TimelineLayout {
  inventions: Beat[]
  attempts: HangingBeat[]
  /** between the inventions; the last runs from the last of them to the essay */
  intervals: Interval[]
  /** where each year begins on the line, but for the essay's own */
  ticks: number[]
  /** where the essay stands */
  end: number
}

export interface TimelineFrame {
  left: number
  right: number
  /** the height of the line */
  line: number
}

/** type sizes of the labels, px */
export const labelSize = { invention: 18, attempt: 16, date: 14 } as const
/** between an attempt's name and its date, px */
export const dateGap = 7
export const radius = { invention: 20, attempt: 7 } as const

const LEVELS_TOP = 42
const LEVEL_HEIGHT = 30
/** between a label and the beat of another attempt on its left, px */
const CLEARANCE = 5
const STEM_TO_LABEL = 13
const ARC_BASE = 76 // above the line, clear of the inventions' labels
const FIRST_YEAR = 2011

function dateOf(event: TimelineEvent): string {
  const { date, id } = factOf(event.fact)
  if (date === undefined)
    throw new Error(`${id} ("${event.name}") has no date; a beat on the timeline needs at least its month`)
  return date
}

/** Where the slide draws the line: its labels keep to the margins. */
export const view: TimelineFrame = { left: 84, right: 908, line: 280 }

/** Where a date stands on the line: its x, px. */
type Scale = (date: string) => number

function inventionAt(event: TimelineEvent, x: Scale, line: number): Beat {
  const date = dateOf(event)
  const at = { x: x(date), y: line }
  const label = { name: event.name, date: monthAndYear(date) }
  const half = Math.max(textWidth(label.name, labelSize.invention, 'strong'), textWidth(label.date, labelSize.date)) / 2
  return { event, at, date, label: { ...label, box: { left: at.x - half, right: at.x + half, top: line - 70, bottom: line - 26 } } }
}

/** Hangs attempts, in the order of their dates, each low enough that its label stands free. */
function hang(attempts: readonly TimelineEvent[], x: Scale, line: number): HangingBeat[] {
  const hung: HangingBeat[] = []
  for (const event of attempts) {
    const date = dateOf(event)
    const beatX = x(date)
    const label = { name: event.name, date: shortMonthAndYear(date) }
    const right = beatX - STEM_TO_LABEL
    const left = right - textWidth(label.name, labelSize.attempt) - dateGap - textWidth(label.date, labelSize.date)
    // Labels run to the left of their stems, so only earlier stems can cross one: go below every beat that stands in the way.
    const inTheWay = hung.filter(other => other.at.x + radius.attempt + CLEARANCE > left)
    const level = Math.max(-1, ...inTheWay.map(other => other.level)) + 1
    const y = line + LEVELS_TOP + level * LEVEL_HEIGHT
    hung.push({ event, date, level, at: { x: beatX, y }, label: { ...label, box: { left, right, top: y - 11, bottom: y + 11 } } })
  }
  return hung
}

/** The arc over the silence between two dates. */
function intervalBetween(before: string, after: string, x: Scale, line: number): Interval {
  const [from, to] = [x(before), x(after)]
  const base = line - ARC_BASE
  const rise = 22 + Math.min(to - from, 360) / 9
  return {
    months: monthsBetween(before, after),
    from,
    to,
    path: `M${from} ${base}C${from} ${round(base - rise)} ${to} ${round(base - rise)} ${to} ${base}`,
    label: { x: round((from + to) / 2), y: round(base - rise * 0.75 - 10) },
  }
}

/** Places dated beats on a line of true dates. The labels of attempts never collide, whatever the dates. */
export function layoutTimeline(
  { inventions, attempts, essayDate }: { inventions: readonly TimelineEvent[], attempts: readonly TimelineEvent[], essayDate: string },
  { left, right, line }: TimelineFrame,
): TimelineLayout {
  const last = yearFraction(essayDate)
  const at = (year: number) => round(left + (year - FIRST_YEAR) / (last - FIRST_YEAR) * (right - left))
  const x: Scale = date => at(yearFraction(date))
  const byDate = (a: TimelineEvent, b: TimelineEvent) => yearFraction(dateOf(a)) - yearFraction(dateOf(b))

  const praised = inventions.toSorted(byDate)
  const marks = [...praised.map(dateOf), essayDate]
  return {
    inventions: praised.map(event => inventionAt(event, x, line)),
    attempts: hang(attempts.toSorted(byDate), x, line),
    intervals: marks.slice(1).map((mark, i) => intervalBetween(marks[i]!, mark, x, line)),
    ticks: Array.from({ length: Math.floor(last) - FIRST_YEAR }, (_, i) => at(FIRST_YEAR + i)),
    end: at(last),
  }
}
