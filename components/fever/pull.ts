import { canvas } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import type { Curve, Letter } from './outline.ts'
import { bent } from './outline.ts'

/** The centre that everything is drawn to: the payment, and the ring of paper around it. canvas px. */
export const centre = { x: 855, y: 261, radius: 32, ring: 37 } as const

/** How large letters are under the pull: where the title begins, and where it ends, next to the centre. */
export const shrink = { far: 1.2, near: 0.78 } as const

/**
 * The letters of a title under the pull: they run in to the centre, to a point at its height, each straight and smaller than the one before.
 * The title keeps its left edge and its width.
 */
export function pulled(letters: readonly Letter[]): Letter[] {
  const first = letters[0]!.left
  const last = letters.at(-1)!.right
  const sizeAt = (x: number) => shrink.far + (shrink.near - shrink.far) * (x - first) / (last - first)
  /** the integral of sizeAt, and what it must be multiplied by for the width to stay */
  const way = (x: number) => (x - first) * (shrink.far + sizeAt(x)) / 2
  const fit = (last - first) / way(last)
  return letters.map(({ contours, left, right }) => {
    const middle = (left + right) / 2
    const size = sizeAt(middle) * fit
    const place = (x: number) => first + fit * way(middle) + (x - middle) * size
    const bend = ({ x, y }: Point) => ({ x: place(x), y: centre.y + (y - centre.y) * size })
    return { contours: bent(contours, bend, Infinity), left: place(left), right: place(right) }
  })
}

/** An addition on its way in: its middle, and the length of its arms, canvas px. */
export interface Addition extends Point { arm: number, ring: number }

/** Rings of additions from the centre out: how far, how many, how long their arms. The nearer, the larger. */
const RINGS = [
  { at: 62, count: 10, arm: 14.7 },
  { at: 101, count: 15, arm: 11.8 },
  { at: 146, count: 20, arm: 9.4 },
  { at: 199, count: 25, arm: 7.4 },
  { at: 263, count: 29, arm: 5.9 },
  { at: 339, count: 33, arm: 4.6 },
  { at: 429, count: 37, arm: 3.6 },
] as const
export const ringCount = RINGS.length

/** How far they keep from letters and words, and from the foot: px. */
const CLEAR = 9
const FOOT = 496

/**
 * All additions that fit between letters and words; none stands between the title and the centre, where it would be read as a sign.
 * `letters` must be cut finely: their points stand for them.
 */
export function additions(letters: readonly Curve[][], words: readonly Box[]): Addition[] {
  const points = letters.flat().map(({ to }) => to)
  const end = Math.max(...points.map(({ x }) => x))
  const taken = [...words, { left: end, right: centre.x - centre.ring, top: centre.y - 35, bottom: centre.y + 35 }]
  return RINGS.flatMap(({ at, count, arm }, ring) => Array.from({ length: count }, (_, i) => {
    const turn = (i + (ring % 2) / 2) / count * 2 * Math.PI + Math.PI
    return { x: centre.x + at * Math.cos(turn), y: centre.y + at * Math.sin(turn), arm, ring }
  })).filter(({ x, y, arm }) => {
    const room = arm + CLEAR
    return x < canvas.width + arm && y > -arm && y < FOOT - arm
      && taken.every(({ left, right, top, bottom }) => x < left - room || x > right + room || y < top - room || y > bottom + room)
      && points.every(point => Math.abs(point.x - x) > room || Math.abs(point.y - y) > room)
  })
}
