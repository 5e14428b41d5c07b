import { round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/** A bend of a road: it runs around a circle, over it (a brow) or under it (a hollow). canvas px. */
export interface Bend { centre: Point, radius: number, over: boolean }

/** The middle line of a road, with how far along it each bend lies. canvas px. */
export interface Road {
  path: string
  length: number
  /** from the start to where each bend is level: the top of a brow, the bottom of a hollow */
  lengthTo: number[]
}

interface Stretch { from: Point, to: Point }

/** The bend whose top (a brow) or bottom (a hollow) is at a point. */
export function bendAt({ x, y }: Point, radius: number, over: boolean): Bend {
  return { centre: { x, y: over ? y + radius : y - radius }, radius, over }
}

/** The straight line that leaves one bend and runs into the next, from left to right. Throws where they are too close for one. */
function between(a: Bend, b: Bend): Stretch {
  const [dx, dy] = [b.centre.x - a.centre.x, b.centre.y - a.centre.y]
  const gap = a.over === b.over ? b.radius - a.radius : a.radius + b.radius
  const distance = Math.hypot(dx, dy)
  if (distance <= Math.abs(gap))
    throw new RangeError(`two bends of a road lie ${Math.round(distance)} px apart; expected more than ${Math.abs(gap)}`)
  // The line's normal, from the first centre outwards.
  const lean = Math.acos((a.over === b.over ? -gap : gap) / distance)
  const angle = Math.atan2(dy, dx) + (a.over ? -lean : lean)
  const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
  const far = a.over === b.over ? b.radius : -b.radius
  return {
    from: { x: a.centre.x + a.radius * nx, y: a.centre.y + a.radius * ny },
    to: { x: b.centre.x + far * nx, y: b.centre.y + far * ny },
  }
}

/** A road from `start` around all bends to `end`, from left to right. */
export function road(start: Point, bends: readonly Bend[], end: Point): Road {
  const point = (centre: Point, over: boolean): Bend => ({ centre, radius: 0, over })
  const stops = [point(start, bends[0]?.over ?? true), ...bends, point(end, bends.at(-1)?.over ?? true)]
  const lines = stops.slice(1).map((stop, i) => between(stops[i]!, stop))
  let path = `M${round(start.x)} ${round(start.y)}`
  let length = 0
  const lengthTo: number[] = []
  lines.forEach(({ from, to }, i) => {
    path += `L${round(to.x)} ${round(to.y)}`
    length += Math.hypot(to.x - from.x, to.y - from.y)
    const [bend, next] = [bends[i], lines[i + 1]]
    if (!bend || !next)
      return
    const { centre, radius, over } = bend
    const chord = Math.hypot(next.from.x - to.x, next.from.y - to.y)
    const arc = 2 * radius * Math.asin(Math.min(1, chord / 2 / radius))
    const untilLevel = radius * Math.acos(Math.min(1, (over ? centre.y - to.y : to.y - centre.y) / radius))
    path += `A${radius} ${radius} 0 0 ${over ? 1 : 0} ${round(next.from.x)} ${round(next.from.y)}`
    lengthTo.push(length + Math.min(untilLevel, arc))
    length += arc
  })
  return { path, length, lengthTo }
}
