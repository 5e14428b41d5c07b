import { factOf } from '../essay/footnote.ts'
import type { Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { disc } from '../payment/place.ts'
import type { BeatKind, TimedBeat } from '../playing/playhead.ts'
import { inventions } from '../rhythm-timeline/events.ts'
import type { TimelineEvent } from '../rhythm-timeline/events.ts'
import { dateOf, inOrder, monthAt, xAt } from '../rhythm-timeline/time-scale.ts'
import { faces } from '../things/inventions.ts'
import type { Face } from '../things/inventions.ts'

/** The heights of the rows above and below the line, canvas px: base lines of words, else as named. */
export const row = { name: 274, year: 294, top: 316, line: 398, bracket: 441, label: 461 } as const

/** Of a coin that stands on the line, canvas px. */
export const coinRadius = 41

/** The first of them is the payment. */
export const firstCoin = disc(xAt(dateOf(inOrder(inventions)[0]!)), row.line - coinRadius, coinRadius)

/** of names and years, px */
export const nameSize = 14

/** What stands on the line or hangs from it. */
export interface Placed extends TimedBeat { event: TimelineEvent, at: Point }

export interface LineLayout {
  /** what was invented stands on the line, named and dated above: over its middle, or from the margin where that is too near */
  coins: (Placed & { face: Face, year: string, name: { x: number, anchor: 'middle' | 'start' } })[]
  /** what was tried hangs below it, in order of dates */
  drops: Placed[]
  /** of a drop, px */
  dropRadius: number
  /** where the bracket under all of them begins and ends */
  bracket: { left: number, right: number }
}

/** Between two drops, and between one and the line, px. */
const GAP = 1
/** As large as they can be, px; the smallest is still more than a point of the line. */
const DROP_RADII = [9, 8, 7, 6, 5] as const

const yearOf = (event: TimelineEvent) => factOf(event.fact).date!.slice(0, 4)

/** Hangs drops at their places under a line; where one would touch those before it, it is pushed down until it does not. */
export function hang(xs: readonly number[], line: number, radius: number): Point[] {
  const hung: Point[] = []
  const reach = 2 * radius + GAP
  for (const x of xs) {
    const pushed = hung.filter(other => Math.abs(other.x - x) < reach).toSorted((a, b) => a.y - b.y)
    const y = pushed.reduce((y, other) => {
      const room = Math.sqrt(reach ** 2 - (other.x - x) ** 2)
      return Math.abs(other.y - y) < room ? Math.ceil(other.y + room) : y
    }, line + GAP + radius)
    hung.push({ x, y })
  }
  return hung
}

/** The line of beats as it stands on cover and close. Names keep to the margin on the left, canvas px. */
export function layoutLine(inventions: readonly TimelineEvent[], attempts: readonly TimelineEvent[], margin: number): LineLayout {
  const place = (kind: BeatKind, event: TimelineEvent, at: Point) => ({ kind, event, at, month: monthAt(dateOf(event)) })
  const coins = inOrder(inventions).map((event, i) => {
    const x = xAt(dateOf(event))
    const name = x - textWidth(event.name, nameSize, 'strong') / 2 < margin ? { x: margin, anchor: 'start' as const } : { x, anchor: 'middle' as const }
    return { ...place('invention', event, { x, y: row.line - coinRadius }), face: faces[i]!, year: yearOf(event), name }
  })
  const tried = inOrder(attempts)
  const xs = tried.map(event => xAt(dateOf(event)))
  const dropRadius = DROP_RADII.find(radius => hang(xs, row.line, radius).every(({ y }) => y + radius < row.bracket)) ?? DROP_RADII.at(-1)!
  const drops = hang(xs, row.line, dropRadius).map((at, i) => place('attempt', tried[i]!, at))
  return { coins, drops, dropRadius, bracket: { left: Math.min(...xs) - dropRadius, right: Math.max(...xs) + dropRadius } }
}

/** A bracket that opens upwards around what hangs above it. */
export function bracketPath({ left, right }: LineLayout['bracket']): string {
  return `M${left + 1} ${row.bracket - 7}V${row.bracket}H${right - 1}V${row.bracket - 7}`
}
