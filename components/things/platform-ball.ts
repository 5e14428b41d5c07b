import { polar } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/** The payment in the platform's middle, as a share of its radius: the same tool, and additions around it. */
export const paymentShare = 0.352

/** Rings of pluses around it: how many, and how far out, as a share of the radius. */
const RINGS = [{ count: 13, at: 0.468 }, { count: 19, at: 0.676 }, { count: 26, at: 0.884 }] as const
/** What stands in its place where there is none. */
const CORE = [{ count: 1, at: 0 }, { count: 7, at: 0.25 }] as const

/** Half of a plus, as a share of the radius. */
export const armShare = 0.05

/** The middles of the pluses on a platform of this radius (px), from the innermost ring outwards; `whole` has them where the payment would be, too. */
export function plusesOn(centre: Point, radius: number, whole = false): Point[] {
  return [...whole ? CORE : [], ...RINGS].flatMap(({ count, at }, ring) =>
    Array.from({ length: count }, (_, i) => polar(centre, radius * at, (i + (ring % 2) / 2) * 360 / count)))
}
