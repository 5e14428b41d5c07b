import { polar, round } from './frame.ts'
import type { Point } from './frame.ts'

/** Points on a closed curve around `centre`; `radiusAt` gives the distance in px for an angle in degrees. */
export function closedCurve(centre: Point, radiusAt: (angle: number) => number, samples = 240): Point[] {
  return Array.from({ length: samples }, (_, i) => {
    const angle = i * 360 / samples
    return polar(centre, radiusAt(angle), angle)
  })
}

/** The SVG path of a closed curve. Sampled finely enough (under 5 px apart here), it needs no Béziers to be smooth. */
export function closedPath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`
}
