import { canvas, frame, inside, margin, overlap, polar, round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { linesOf } from './rivals.ts'
import type { Rival } from './rivals.ts'
import { dentedSphere, nearestDistance } from './sphere.ts'
import type { Disc, Sphere } from './sphere.ts'

/** Where a rival's lines of text go: the edge or middle they align to, and the middle of their height. */
export interface RivalLabel extends Point {
  align: 'start' | 'middle' | 'end'
  box: Box
}

/** A lane: all that lies outward of its ball's middle, `half` px to either side. Its angle as that of a rival. */
export interface Lane { ball: Disc, angle: number, half: number }

export interface PlacedRival {
  rival: Rival
  /** with the ball where it arrives */
  lane: Lane
  label: RivalLabel
}

export interface MapLayout {
  sphere: Sphere
  rivals: PlacedRival[]
  /** the outline of the sphere, for how far each rival has come in (0 = away, 1 = arrived) */
  outline: (arrivals: readonly number[]) => Point[]
  /** where a rival's ball is on its way in from beyond the edge of the slide, and by how many degrees it has yet to roll */
  ballAt: (index: number, arrival: number) => Disc & { turned: number }
}

/** What no ball, lane or label may touch: both lines of the headline, the words of the foot, the number of the page. */
const taken: readonly Box[] = [
  { left: margin, right: 385, top: 40, bottom: 92 },
  { left: margin, right: 505, top: 92, bottom: 137 },
  { left: margin, right: 625, top: 474, bottom: 498 },
  { left: 889, right: frame.right, top: 510, bottom: 526 },
]
/** Where labels may stand, and balls when they have arrived. */
const room: Box = { left: frame.left, right: frame.right, top: 24, bottom: 480 }

export const sphere: Sphere = { centre: { x: 524, y: 290 }, radius: 142, gap: 7, softness: 30 }
const { centre, radius } = sphere

const LARGEST_BALL = 55
const SMALLEST_ANGLE = 30
const MOST_ON_A_SIDE = 4
/** The ball of a crowded map, and from lane to lane there; px. */
const level = { ball: 33, pitch: 76 } as const

/** Type sizes of a label's lines, from baseline to baseline, and the height that it may take; px. */
export const labelLines = { sizes: [20, 16, 14], pitch: [22, 20], height: 60 } as const
/** From the ball to its label, and from a label to anything else; px. */
export const labelGap = 17
const CLEAR = 6
/** From words to the edge of a lane, px. */
const NEAR = 3

/** The shortest way round between two directions, degrees. */
function apart(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360
  return Math.min(difference, 360 - difference)
}

const isLeft = (angle: number) => Math.cos(angle * Math.PI / 180) < -0.01

/** How far a point is from a box, px. */
function distanceTo({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))
}

const cornersOf = ({ left, right, top, bottom }: Box): Point[] => [{ x: left, y: top }, { x: right, y: top }, { x: left, y: bottom }, { x: right, y: bottom }]
const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by })

/** Whether a box lies wholly on a lane, wholly beside it, or across its edge. */
export function onLane(box: Box, { ball, angle, half }: Lane): 'on' | 'beside' | 'across' {
  const along = polar({ x: 0, y: 0 }, 1, angle)
  const corners = cornersOf(box).map(({ x, y }) => ({
    out: (x - ball.x) * along.x + (y - ball.y) * along.y,
    side: (x - ball.x) * along.y - (y - ball.y) * along.x,
  }))
  if (corners.every(({ out, side }) => out >= 0 && Math.abs(side) <= half + 0.001))
    return 'on'
  const isBeside = corners.every(({ out }) => out <= 0) || corners.every(({ side }) => side >= half) || corners.every(({ side }) => side <= -half)
  return isBeside ? 'beside' : 'across'
}

/** The box of a rival's words, whichever it shows. */
function sizeOf(rival: Rival): { width: number, height: number } {
  const widthOf = (line: string, i: number) => textWidth(line, labelLines.sizes[i]!, i === 0 ? 'strong' : 'regular')
  return { width: Math.max(...[false, true].flatMap(isForward => linesOf(rival, isForward).map(widthOf))), height: labelLines.height }
}

/** The baselines of so many lines in a label, around its middle; canvas px. */
export function baselinesOf({ y }: Pick<RivalLabel, 'y'>, count: number): number[] {
  const first = y - (count === 3 ? 15 : 4)
  return [first, first + labelLines.pitch[0], first + labelLines.pitch[0] + labelLines.pitch[1]]
}

/** A label of this size as near to its ball as it may come, in this direction from it. */
function labelAt({ x, y, radius }: Disc, { width, height }: { width: number, height: number }, direction: number): RivalLabel {
  const way = polar({ x: 0, y: 0 }, 1, direction)
  const boxAt = (distance: number): Box => {
    const middle = { x: x + way.x * distance, y: y + way.y * distance }
    return { left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2, bottom: middle.y + height / 2 }
  }
  let [near, far] = [0, width + height + radius + labelGap]
  while (far - near > 0.01) {
    const half = (near + far) / 2
    if (distanceTo(boxAt(half), { x, y }) < radius + labelGap)
      near = half
    else
      far = half
  }
  const box = boxAt(far)
  const align = way.x > 0.3 ? 'start' : way.x < -0.3 ? 'end' : 'middle'
  const edge = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align]
  return { align, x: Math.round(edge), y: Math.round((box.top + box.bottom) / 2), box }
}

/** Directions from a ball in which its label may stand, the best first: outward to its side, level with it. */
function directionsFor({ angle }: Lane): number[] {
  const aim = isLeft(angle) ? 180 : 0
  return Array.from({ length: 120 }, (_, i) => i * 3).sort((a, b) => apart(a, aim) - apart(b, aim))
}

/** Each on the ray along which it presses, its lane as wide as its ball. */
function radialLanes(rivals: readonly Rival[]): Lane[] {
  const closest = Math.min(180, ...rivals.flatMap((a, i) => rivals.slice(0, i).map(b => apart(a.angle, b.angle))))
  // The middles of neighbours at `closest` degrees are 2 d sin(closest / 2) apart, with d at least the sphere's radius.
  const size = Math.min(LARGEST_BALL, Math.floor(radius * Math.sin(closest / 2 * Math.PI / 180) - sphere.gap))
  return rivals.map(({ angle }) => ({ ball: { ...polar(centre, nearestDistance(sphere, size), angle), radius: size }, angle, half: size }))
}

/** Level lanes from left and right, for those who are too many to come from all around; where a side is full, the most upright cross over. */
function levelLanes(rivals: readonly Rival[]): Lane[] {
  const wanted = rivals.filter(({ angle }) => isLeft(angle)).length
  const onLeft = Math.min(Math.max(wanted, rivals.length - MOST_ON_A_SIDE), MOST_ON_A_SIDE)
  const lean = ({ angle }: Rival) => Math.cos(angle * Math.PI / 180)
  const left = new Set(rivals.toSorted((a, b) => lean(a) - lean(b)).slice(0, onLeft))
  const height = ({ angle }: Rival) => -Math.sin(angle * Math.PI / 180)
  const distance = nearestDistance(sphere, level.ball)
  return rivals.map((rival) => {
    const side = rivals.filter(other => left.has(other) === left.has(rival)).toSorted((a, b) => height(a) - height(b))
    const y = (side.indexOf(rival) - (side.length - 1) / 2) * level.pitch
    const x = Math.sqrt(distance ** 2 - y ** 2) * (left.has(rival) ? -1 : 1)
    return { ball: { x: centre.x + x, y: centre.y + y, radius: level.ball }, angle: left.has(rival) ? 180 : 0, half: level.ball }
  })
}

/** The labels of balls on these lanes, all clear of each other and of what is taken; undefined where somebody finds no room. */
function labelsFor(rivals: readonly Rival[], lanes: readonly Lane[]): readonly RivalLabel[] | undefined {
  const isClear = lanes.every(lane => inside(grown({ left: lane.ball.x, right: lane.ball.x, top: lane.ball.y, bottom: lane.ball.y }, lane.half), room)
    && taken.every(box => distanceTo(box, lane.ball) >= lane.half + CLEAR && onLane(grown(box, NEAR), lane) === 'beside'))

  const mayStand = ({ box }: RivalLabel, own: number, others: readonly RivalLabel[]): boolean => inside(box, room)
    && distanceTo(box, centre) >= radius + CLEAR
    && !taken.some(other => overlap(grown(box, CLEAR), other))
    && !others.some(other => overlap(grown(box, CLEAR), other.box))
    && lanes.every(({ ball }, i) => i === own || distanceTo(box, ball) >= ball.radius + sphere.gap + NEAR)
    && lanes.every((lane, i) => onLane(grown(box, NEAR), lane) === 'beside' || (i === own && onLane(grown(box, NEAR), lane) === 'on'))

  function labelsFrom(placed: readonly RivalLabel[]): readonly RivalLabel[] | undefined {
    const i = placed.length
    const lane = lanes[i]
    if (!lane)
      return placed
    for (const direction of directionsFor(lane)) {
      const label = labelAt(lane.ball, sizeOf(rivals[i]!), direction)
      const all = mayStand(label, i, placed) ? labelsFrom([...placed, label]) : undefined
      if (all)
        return all
    }
    return undefined
  }
  return isClear ? labelsFrom([]) : undefined
}

/** Everybody's lane and label: from all around where that leaves room, else level. Undefined where not even then somebody finds room. */
function place(rivals: readonly Rival[]): { rival: Rival, lane: Lane, label: RivalLabel }[] | undefined {
  for (const lanes of [radialLanes(rivals), levelLanes(rivals)]) {
    const labels = labelsFor(rivals, lanes)
    if (labels)
      return rivals.map((rival, i) => ({ rival, lane: lanes[i]!, label: labels[i]! }))
  }
  return undefined
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
  if (problems.length === 0 && !place(rivals))
    problems.push('has no room for the words of all rivals; make the longest name, ground or entry shorter')
  return problems
}

/** How far out on its lane a ball is out of sight, px from where it arrives. */
function wayIn({ ball, angle }: Lane): number {
  const way = polar({ x: 0, y: 0 }, 1, angle)
  const out = ball.radius + sphere.gap
  const along = (from: number, size: number, step: number) => step === 0 ? Infinity : ((step > 0 ? size - from : from) + out) / Math.abs(step)
  return Math.min(along(ball.x, canvas.width, round(way.x)), along(ball.y, canvas.height, round(way.y)))
}

/** A ball on its way in: what comes from the right rolls to the left, and its face stands upright when it is there. */
function ballOn(lane: Lane, arrival: number): Disc & { turned: number } {
  const left = wayIn(lane) * (1 - arrival)
  return { ...polar(lane.ball, left, lane.angle), radius: lane.ball.radius, turned: (isLeft(lane.angle) ? -1 : 1) * left / lane.ball.radius * 180 / Math.PI }
}

/** Lays out the map for up to eight rivals. Throws where a table has problems. */
export function layoutMap(rivals: readonly Rival[]): MapLayout {
  const placed = place(rivals)
  if (!placed)
    throw new Error(`The map ${problemsOf(rivals).join('; ')}.`)
  const ballAt = (index: number, arrival: number) => ballOn(placed[index]!.lane, arrival)
  return { sphere, rivals: placed, ballAt, outline: arrivals => dentedSphere(sphere, placed.map((_, i) => ballAt(i, arrivals[i] ?? 0))) }
}
