import { frame, polar, round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { originOf, sourceOf } from './rivals.ts'
import type { Rival } from './rivals.ts'
import { dentedSphere, nearestDistance } from './sphere.ts'
import type { Disc, Sphere } from './sphere.ts'

/** Where a rival's three lines of text go: `x` is the edge they align to. What is told of it when it comes forward stands right below. */
export interface RivalLabel extends Point {
  align: 'start' | 'end'
  box: Box
  detail: Box
}

export interface PlacedRival {
  rival: Rival
  disc: Disc
  label: RivalLabel
  /** from the disc's edge to the label */
  leader: { from: Point, to: Point }
}

export interface MapLayout {
  sphere: Sphere
  rivals: PlacedRival[]
  /** the outline of the sphere, for how far each rival has come in (0 = away, 1 = arrived) */
  outline: (arrivals: readonly number[]) => Point[]
  /** the outline before anybody came */
  whole: Point[]
  /** where a rival's disc is on its way in */
  discAt: (index: number, arrival: number) => Disc
  /** the middle of the word in a disc that stands there */
  wordIn: (disc: Disc) => Point
  /** how far each label steps down, px, to make room for what is told of the rival that comes forward */
  stepAside: (forward: number) => number[]
}

export const sphere: Sphere = { centre: { x: 490, y: 300 }, radius: 144, gap: 7, softness: 40 }

const LARGEST_DISC = 44
const SMALLEST_ANGLE = 30
/** how far a rival travels to arrive, px */
const TRAVEL = 70
/** type sizes of the label's lines and the height they take, px */
export const labelLines = { name: 20, ground: 16, origin: 14, height: 66 } as const
/** type sizes of what is told of a rival below its label, and the height it takes, px */
export const detailLines = { entry: 16, source: 14, height: 68 } as const
/** type size of the word in a disc, and how far outward it stands, clear of the old circle that runs through the disc; px */
export const kindSize = 15
const OUTWARD = 3
const LABEL_GAP = 8
const LABELS_TOP = frame.top
/** At the foot of each column room is kept for what is told of one rival. */
const LABELS_BOTTOM = frame.bottom - detailLines.height
/** from the outermost disc to the labels, px */
const LABEL_DISTANCE = 22

/** The shortest way round between two directions, degrees. */
function apart(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360
  return Math.min(difference, 360 - difference)
}

/** What is wrong with a table of rivals, in words for whoever edits it. Empty when all is well. */
export function problemsOf(rivals: readonly Rival[]): string[] {
  const problems: string[] = []
  if (rivals.length > 8)
    problems.push(`has ${rivals.length} rivals; the map holds eight at most`)
  rivals.forEach((rival, i) => {
    if (rivals.slice(0, i).some(other => other.id === rival.id))
      problems.push(`has two rivals with the id "${rival.id}"; give one of them another id`)
    if (!(rival.angle >= 0 && rival.angle < 360))
      problems.push(`gives ${rival.id} the angle ${rival.angle}; expected 0 or more and below 360 degrees`)
    for (const other of rivals.slice(0, i)) {
      if (apart(rival.angle, other.angle) < SMALLEST_ANGLE)
        problems.push(`puts ${other.id} (${other.angle}) and ${rival.id} (${rival.angle}) closer than ${SMALLEST_ANGLE} degrees; move one`)
    }
  })
  return problems
}

/** A column holds this many labels. */
const MOST_LABELS = Math.floor((LABELS_BOTTOM - LABELS_TOP) / labelLines.height)

/** The rivals whose labels stand on the left: those that press from there; where a column would overflow, the most upright cross over. */
function leftOf(rivals: readonly Rival[]): Set<Rival> {
  const wanted = rivals.filter(({ angle }) => angle > 90 && angle < 270).length
  const count = Math.min(Math.max(wanted, rivals.length - MOST_LABELS), MOST_LABELS)
  const lean = ({ angle }: Rival) => Math.cos(angle * Math.PI / 180)
  return new Set(rivals.toSorted((a, b) => lean(a) - lean(b)).slice(0, count))
}

/**
 * Pushes boxes of one height apart, in the order given, keeping each as near as can be to where it wants to be
 * and all of them between `top` and `bottom`. Returns their middles.
 */
export function spread(wanted: readonly number[], height: number, { top, bottom }: { top: number, bottom: number }): number[] {
  const middles: number[] = []
  wanted.forEach((middle, i) => {
    middles.push(Math.max(middle, i === 0 ? top + height / 2 : middles[i - 1]! + height))
  })
  let limit = bottom - height / 2
  for (let i = middles.length - 1; i >= 0; i--) {
    middles[i] = Math.min(middles[i]!, limit)
    limit = middles[i]! - height
  }
  return middles
}

/** How large the discs are, and how far from the sphere's centre they come: neighbours must not touch; px. */
function discsOf(rivals: readonly Rival[]): { radius: number, distance: number } {
  const closest = Math.min(180, ...rivals.flatMap((a, i) => rivals.slice(0, i).map(b => apart(a.angle, b.angle))))
  // The centres of neighbours at `closest` degrees are 2 d sin(closest / 2) apart, with d at least the sphere's radius.
  const room = sphere.radius * Math.sin(closest / 2 * Math.PI / 180) - sphere.gap / 2
  const radius = Math.min(LARGEST_DISC, room)
  return { radius, distance: nearestDistance(sphere, radius) }
}

/** A column of labels, from the top: whose they are, and their middles. */
type Column = { rival: Rival, middle: number }[]

/** Labels as near as can be to the heights of their discs, one column. */
function columnOf(rivals: readonly Rival[], heightOf: (rival: Rival) => number): Column {
  const members = rivals.toSorted((a, b) => heightOf(a) - heightOf(b))
  const height = Math.min(labelLines.height + LABEL_GAP, (LABELS_BOTTOM - LABELS_TOP) / Math.max(members.length, 1))
  const middles = spread(members.map(heightOf), height, { top: LABELS_TOP, bottom: LABELS_BOTTOM })
  return members.map((rival, i) => ({ rival, middle: middles[i]! }))
}

/** As many labels on one side as on the other share their rows. */
function inRows(left: Column, right: Column): [left: Column, right: Column] {
  if (left.length !== right.length)
    return [left, right]
  const rows = left.map(({ middle }, i) => (middle + right[i]!.middle) / 2)
  const on = (column: Column) => column.map(({ rival }, i) => ({ rival, middle: rows[i]! }))
  return [on(left), on(right)]
}

/** How far the labels below one that comes forward step down, so that what is told of it fits in between; px. */
function stepsAside(column: Column, forward: Rival): Map<Rival, number> {
  const at = column.findIndex(({ rival }) => rival === forward)
  // The room kept at the foot takes what does not fit.
  let free = column[at]!.middle + labelLines.height / 2 + detailLines.height
  return new Map(column.slice(at + 1).map(({ rival, middle }) => {
    const top = middle - labelLines.height / 2
    const step = Math.max(free - top, 0)
    free = top + step + labelLines.height
    return [rival, round(step)]
  }))
}

/** A rival's label, aligned to its column's edge, and below it the place of what is told when it comes forward. */
function labelOf(rival: Rival, { x, y, align }: { x: number, y: number, align: RivalLabel['align'] }): RivalLabel {
  const aligned = (width: number) => align === 'end' ? { left: x - width, right: x } : { left: x, right: x + width }
  const bottom = y + labelLines.height / 2
  const width = Math.max(textWidth(rival.name, labelLines.name, 'strong'), textWidth(rival.ground, labelLines.ground), textWidth(originOf(rival), labelLines.origin))
  const detailWidth = Math.max(...rival.entry.map(line => textWidth(line, detailLines.entry)), textWidth(sourceOf(rival), detailLines.source))
  return {
    x,
    y,
    align,
    box: { ...aligned(width), top: y - labelLines.height / 2, bottom },
    detail: { ...aligned(detailWidth), top: bottom, bottom: bottom + detailLines.height },
  }
}

/** From the edge of a disc to its label. */
function leaderOf(disc: Disc, { x, y, align }: RivalLabel): PlacedRival['leader'] {
  const to = { x: align === 'end' ? x + 10 : x - 10, y: round(y) }
  const share = disc.radius / Math.hypot(to.x - disc.x, to.y - disc.y)
  return { from: { x: round(disc.x + (to.x - disc.x) * share), y: round(disc.y + (to.y - disc.y) * share) }, to }
}

/** The middle of the word in a disc: a little outward. */
function wordIn(disc: Disc): Point {
  const share = OUTWARD / Math.hypot(disc.x - sphere.centre.x, disc.y - sphere.centre.y)
  return { x: disc.x + share * (disc.x - sphere.centre.x), y: disc.y + share * (disc.y - sphere.centre.y) }
}

/** Lays out the map for up to eight rivals. */
export function layoutMap(rivals: readonly Rival[]): MapLayout {
  const { radius, distance } = discsOf(rivals)
  const discOf = ({ angle }: Rival, arrival: number): Disc => ({ ...polar(sphere.centre, distance + TRAVEL * (1 - arrival), angle), radius })
  const onLeft = leftOf(rivals)
  const heightOf = (rival: Rival) => discOf(rival, 1).y
  const [left, right] = inRows(
    columnOf(rivals.filter(rival => onLeft.has(rival)), heightOf),
    columnOf(rivals.filter(rival => !onLeft.has(rival)), heightOf),
  )
  const middles = new Map([...left, ...right].map(({ rival, middle }) => [rival, middle]))
  const reach = distance + radius + LABEL_DISTANCE

  return {
    sphere,
    discAt: (index, arrival) => discOf(rivals[index]!, arrival),
    wordIn,
    stepAside: (forward) => {
      const steps = stepsAside(onLeft.has(rivals[forward]!) ? left : right, rivals[forward]!)
      return rivals.map(rival => steps.get(rival) ?? 0)
    },
    whole: dentedSphere(sphere, []),
    outline: arrivals => dentedSphere(sphere, rivals.map((rival, i) => discOf(rival, arrivals[i] ?? 0))),
    rivals: rivals.map((rival) => {
      const disc = discOf(rival, 1)
      const isLeft = onLeft.has(rival)
      const label = labelOf(rival, { x: sphere.centre.x + (isLeft ? -reach : reach), y: middles.get(rival)!, align: isLeft ? 'end' : 'start' })
      return { rival, disc, label, leader: leaderOf(disc, label) }
    }),
  }
}
