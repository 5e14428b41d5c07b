import { round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/** A cubic curve: where it starts, its two handles, where it ends. canvas px. */
export type Curve = readonly [Point, Point, Point, Point]

/** `share` of the way from one number to another. */
export const between = (a: number, b: number, share: number): number => a + (b - a) * share
const pointBetween = (a: Point, b: Point, share: number): Point => ({ x: between(a.x, b.x, share), y: between(a.y, b.y, share) })

/** An S-curve between two points that leaves and arrives level; a straight line where they are level. */
export function levelCurve(from: Point, to: Point): Curve {
  return [from, { x: between(from.x, to.x, 0.52), y: from.y }, { x: between(from.x, to.x, 0.48), y: to.y }, to]
}

/** A curve cut in two at `share` of its parameter, as de Casteljau does. */
function cutAt([a, b, c, d]: Curve, share: number): [Curve, Curve] {
  const [ab, bc, cd] = [pointBetween(a, b, share), pointBetween(b, c, share), pointBetween(c, d, share)]
  const [abc, bcd] = [pointBetween(ab, bc, share), pointBetween(bc, cd, share)]
  const middle = pointBetween(abc, bcd, share)
  return [[a, ab, abc, middle], [middle, bcd, cd, d]]
}

/** What is left of a level curve to the left of `x`, and what to the right of it. Curves run from left to right. */
export function cutAtX(curve: Curve, x: number): [left: Curve, right: Curve] {
  let [low, high] = [0, 1]
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2
    if (cutAt(curve, middle)[0][3].x < x)
      low = middle
    else
      high = middle
  }
  return cutAt(curve, (low + high) / 2)
}

const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`

/** A curve as an SVG path. */
export const curvePath = ([from, a, b, to]: Curve): string => `M${pair(from)}C${pair(a)} ${pair(b)} ${pair(to)}`

/** A curve that opens into a flare at its end: an outline to be filled, and stroked as thick as the line is where it starts. */
export function flarePath([from, a, b, to]: Curve, opening: number): string {
  const raised = (point: Point, by: number) => pair({ x: point.x, y: point.y - by })
  return `M${pair(from)}C${pair(a)} ${raised(b, opening / 5)} ${raised(to, opening)}L${raised(to, -opening)}C${raised(b, -opening / 5)} ${pair(a)} ${pair(from)}Z`
}

/** Straight lines from point to point with round corners of this radius, px. */
export function roundedPath(points: readonly [Point, ...Point[]], radius: number): string {
  const [start, ...others] = points
  const bends = others.map((corner, i) => {
    const [before, after] = [points[i]!, others[i + 1]]
    if (!after)
      return `L${pair(corner)}`
    const towards = (other: Point) => pointBetween(corner, other, radius / Math.hypot(other.x - corner.x, other.y - corner.y))
    return `L${pair(towards(before))}Q${pair(corner)} ${pair(towards(after))}`
  })
  return `M${pair(start)}${bends.join('')}`
}
