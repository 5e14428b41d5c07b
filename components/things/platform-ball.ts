import { polar } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/** Rings of pluses on the platform: how many, and how far out, as a share of its radius. */
const RINGS = [{ count: 11, at: 0.44 }, { count: 18, at: 0.66 }, { count: 24, at: 0.865 }] as const

/** The middles of the pluses on a platform of this radius (px), from the innermost ring outwards. */
export function plusesOn(centre: Point, radius: number): Point[] {
  return RINGS.flatMap(({ count, at }, ring) =>
    Array.from({ length: count }, (_, i) => polar(centre, radius * at, (i + (ring % 2) / 2) * 360 / count)))
}
