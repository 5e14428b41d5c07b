import { polar, round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/**
 * A stop on the loop, with the anchor of its label. `drop` says how far its baseline lies below the anchor, as a share
 * of the height of its capitals: a label above stands on its anchor, one below hangs from it.
 */
export interface Stop { at: Point, label: Point & { align: 'start' | 'middle' | 'end', drop: number } }

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
    const drop = (1 - Math.sin(angle * Math.PI / 180)) / 2
    return { at, label: { ...away, align: lean > 0.2 ? 'start' : lean < -0.2 ? 'end' : 'middle', drop } }
  })
}

/** The path of a stretch of the spiral, from one share of the way to another. */
export function spiralPath(spec: SpiralSpec, from: number, to: number, samples = 60): string {
  const points = Array.from({ length: samples + 1 }, (_, i) => spiralPoint(spec, from + (to - from) * i / samples))
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
}

/** The head of an arrow on the spiral's end: it begins where the path ends, square to it, and points the way it was going. */
export function spiralHead(spec: SpiralSpec, at: number, length: number, width: number): { base: Point, tip: Point, path: string } {
  const base = spiralPoint(spec, at)
  const before = spiralPoint(spec, at - 0.001)
  const ahead = Math.atan2(before.y - base.y, base.x - before.x) * 180 / Math.PI
  const tip = polar(base, length, ahead)
  const corners = [polar(base, width / 2, ahead + 90), tip, polar(base, width / 2, ahead - 90)]
  return { base, tip, path: `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z` }
}
