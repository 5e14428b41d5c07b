import { closedCurve } from '../frame/closed-curve.ts'
import { polar } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/** A disc that presses into the sphere from outside, in canvas px. */
export interface Disc extends Point { radius: number }

export interface Sphere {
  centre: Point
  radius: number
  /** the even gap the sphere keeps from a disc */
  gap: number
  /** how far a lip beside a dent is rounded off */
  softness: number
}

/** Points of the outline: under 2 px apart here, so that no corner shows. */
const SAMPLES = 480
const PRECISION = 0.01

/** The larger of two, with the corner between them rounded over `softness`. */
function smoothMax(a: number, b: number, softness: number): number {
  const share = Math.max(softness - Math.abs(a - b), 0) / softness
  return Math.max(a, b) + share * share * softness / 4
}

/**
 * How near a disc's centre may come: closer, and rays from the sphere's centre would graze the disc inside
 * the sphere, so its outline would jump instead of bending.
 */
export function nearestDistance({ radius, gap, softness }: Sphere, discRadius: number): number {
  return Math.hypot(radius, discRadius + gap) + softness / 4
}

/**
 * The outline of a sphere that yields around the discs with an even gap.
 *
 * Along each ray from the centre it ends where the signed distance "inside the sphere and clear of every
 * disc" turns positive. One distance per direction makes the outline a closed curve that cannot cross itself.
 */
export function dentedSphere(sphere: Sphere, discs: readonly Disc[]): Point[] {
  const { centre, radius, gap, softness } = sphere

  const pressing = discs.filter(disc => Math.hypot(disc.x - centre.x, disc.y - centre.y) < radius + disc.radius + gap + softness)

  const outside = (point: Point, fromCentre: number) => pressing.reduce(
    (farthest, disc) => smoothMax(farthest, disc.radius + gap - Math.hypot(point.x - disc.x, point.y - disc.y), softness),
    fromCentre - radius,
  )

  return closedCurve(centre, (angle) => {
    if (pressing.length === 0)
      return radius
    let [near, far] = [0, radius]
    while (far - near > PRECISION) {
      const middle = (near + far) / 2
      if (outside(polar(centre, middle, angle), middle) > 0)
        far = middle
      else
        near = middle
    }
    return near > radius - 2 * PRECISION ? radius : near // where nobody presses it is the circle to the last digit
  }, SAMPLES)
}
