import { polar, round } from '../deck/frame.ts'
import type { Point } from '../deck/frame.ts'

/** A stop on the loop, with the anchor of its label. */
export interface Stop { at: Point, label: Point & { align: 'start' | 'middle' | 'end' } }

export interface SpiralSpec {
  centre: Point
  /** at the first stop and at the end, px */
  outer: number
  inner: number
  /** how many times it goes round */
  turns: number
  /** stops on the first turn */
  stops: number
  /** the direction of the first stop from the centre, degrees (0 = right, counter-clockwise) */
  start: number
}

/**
 * The point a share (0 to 1) of the way along a spiral that tightens clockwise.
 * It tightens slowly at first, so the stops of the first turn are easy to read.
 */
export function spiralPoint({ centre, outer, inner, turns, start }: SpiralSpec, share: number): Point {
  return polar(centre, outer + (inner - outer) * share ** 1.3, start - 360 * turns * share)
}

/** The stops of the first turn, labels outside. */
export function spiralStops(spec: SpiralSpec, labelDistance = 20): Stop[] {
  return Array.from({ length: spec.stops }, (_, i) => {
    const at = spiralPoint(spec, i / spec.stops / spec.turns)
    const angle = spec.start - 360 * i / spec.stops
    const away = polar(at, labelDistance, angle)
    const lean = Math.cos(angle * Math.PI / 180)
    return { at, label: { ...away, align: lean > 0.2 ? 'start' : lean < -0.2 ? 'end' : 'middle' } }
  })
}

/** The path of a stretch of the spiral, from one share of the way to another. */
export function spiralPath(spec: SpiralSpec, from: number, to: number, samples = 60): string {
  const points = Array.from({ length: samples + 1 }, (_, i) => spiralPoint(spec, from + (to - from) * i / samples))
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
}
