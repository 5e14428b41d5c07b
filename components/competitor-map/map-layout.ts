import { frame, polar, round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { dentedSphere, nearestDistance } from './sphere.ts'
import type { Disc, Sphere } from './sphere.ts'
import { originOf, sourceOf } from './rivals.ts'
import type { Rival } from './rivals.ts'

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

/** Lays out the map for up to eight rivals. */
export function layoutMap(rivals: readonly Rival[]): MapLayout {
  const closest = Math.min(180, ...rivals.flatMap((a, i) => rivals.slice(0, i).map(b => apart(a.angle, b.angle))))
  // Neighbours at `closest` degrees must not touch: their centres are 2 d sin(closest / 2) apart, with d at least the sphere's radius.
  const room = sphere.radius * Math.sin(closest / 2 * Math.PI / 180) - sphere.gap / 2
  const radius = Math.min(LARGEST_DISC, room)
  const distance = nearestDistance(sphere, radius)

  const discAt = (index: number, arrival: number): Disc => ({
    ...polar(sphere.centre, distance + TRAVEL * (1 - arrival), rivals[index]!.angle),
    radius,
  })

  const reach = distance + radius + LABEL_DISTANCE
  const column = { left: sphere.centre.x - reach, right: sphere.centre.x + reach }
  const onLeft = leftOf(rivals)
  const [left, right] = [true, false].map((isLeft) => {
    const members = rivals.map((rival, i) => ({ rival, y: discAt(i, 1).y }))
      .filter(({ rival }) => onLeft.has(rival) === isLeft)
      .sort((a, b) => a.y - b.y)
    const height = Math.min(labelLines.height + LABEL_GAP, (LABELS_BOTTOM - LABELS_TOP) / Math.max(members.length, 1))
    const middles = spread(members.map(({ y }) => y), height, { top: LABELS_TOP, bottom: LABELS_BOTTOM })
    return members.map(({ rival }, i) => ({ rival, middle: middles[i]! }))
  }) as [{ rival: Rival, middle: number }[], { rival: Rival, middle: number }[]]
  // As many labels on one side as on the other share their rows.
  const sharesRows = left.length === right.length
  const middles = new Map([left, right].flatMap(side => side.map(({ rival, middle }, i) =>
    [rival, sharesRows ? (left[i]!.middle + right[i]!.middle) / 2 : middle])))

  const stepAside = (forward: number) => {
    const told = rivals[forward]!
    const side = onLeft.has(told) ? left : right
    const below = side.slice(side.findIndex(({ rival }) => rival === told) + 1).map(({ rival }) => rival)
    // Labels below it need not move while what is told fits in between; the room kept at the foot takes what does not.
    let free = middles.get(told)! + labelLines.height / 2 + detailLines.height
    const steps = new Map(below.map((rival) => {
      const top = middles.get(rival)! - labelLines.height / 2
      const step = Math.max(free - top, 0)
      free = top + step + labelLines.height
      return [rival, round(step)]
    }))
    return rivals.map(rival => steps.get(rival) ?? 0)
  }

  return {
    sphere,
    discAt,
    wordIn: (disc) => {
      const share = OUTWARD / Math.hypot(disc.x - sphere.centre.x, disc.y - sphere.centre.y)
      return { x: disc.x + share * (disc.x - sphere.centre.x), y: disc.y + share * (disc.y - sphere.centre.y) }
    },
    stepAside,
    whole: dentedSphere(sphere, []),
    outline: arrivals => dentedSphere(sphere, rivals.map((_, i) => discAt(i, arrivals[i] ?? 0))),
    rivals: rivals.map((rival, i) => {
      const disc = discAt(i, 1)
      const align = onLeft.has(rival) ? 'end' : 'start'
      const x = align === 'end' ? column.left : column.right
      const y = middles.get(rival)!
      const aligned = (width: number) => align === 'end' ? { left: x - width, right: x } : { left: x, right: x + width }
      const bottom = y + labelLines.height / 2
      const box = {
        ...aligned(Math.max(
          textWidth(rival.name, labelLines.name, 'strong'),
          textWidth(rival.ground, labelLines.ground),
          textWidth(originOf(rival), labelLines.origin),
        )),
        top: y - labelLines.height / 2,
        bottom,
      }
      const detail = {
        ...aligned(Math.max(
          ...rival.entry.map(line => textWidth(line, detailLines.entry)),
          textWidth(sourceOf(rival), detailLines.source),
        )),
        top: bottom,
        bottom: bottom + detailLines.height,
      }
      const to = { x: align === 'end' ? x + 10 : x - 10, y: round(y) }
      const length = Math.hypot(to.x - disc.x, to.y - disc.y)
      const from = {
        x: round(disc.x + (to.x - disc.x) * radius / length),
        y: round(disc.y + (to.y - disc.y) * radius / length),
      }
      return { rival, disc, label: { x, y, align, box, detail }, leader: { from, to } }
    }),
  }
}
