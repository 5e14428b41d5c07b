import { column, frame, round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { silhouetteHeight, silhouetteWidth } from '../things/industry.ts'

/** Where the ground is drawn and how large, canvas px; all that follows takes it. */
export interface GroundSizes {
  /** from the first block to the last, and between two */
  left: number
  right: number
  gap: number
  /** the upper side of the floor, and how thick it is */
  floor: number
  thickness: number
  /** what the blocks stand on */
  foot: number
  /** type size of their names, and the baseline */
  text: number
  names: number
  /** over one of the blocks; `pieces` of the floor fall with it where that leaves them room */
  ball: { x: number, radius: number, fallen: number }
  pieces: boolean
}

/** The slide: four columns, the ball over the third. */
export const wide: GroundSizes = {
  left: frame.left,
  right: frame.right,
  gap: column.gutter,
  floor: 284,
  thickness: 10,
  foot: 408,
  text: 18,
  names: 392,
  ball: { x: column.middles[2], radius: 90, fallen: 508 },
  pieces: true,
}
/** On paper: without and with industry, side by side, each as wide as two columns. */
const half = { ...wide, gap: 12, floor: 262, foot: 404, text: 15, names: 388, pieces: false }
export const without: GroundSizes = { ...half, right: column.lefts[1] + column.width, ball: { x: 314, radius: 72, fallen: 492 } }
export const standing: GroundSizes = { ...half, left: column.lefts[2], ball: { x: 752, radius: 72, fallen: 492 } }

/** How much of the ball's radius the floor bends under it, and how far it turns as it falls, degrees. */
const SAG = 0.1
export const turn = 14

/** The blocks of industry under the floor, side by side. */
export function blocksIn(count: number, { left, right, gap, floor, thickness, foot }: GroundSizes): Box[] {
  const width = (right - left - gap * (count - 1)) / count
  const lefts = Array.from({ length: count }, (_, i) => left + i * (width + gap))
  return lefts.map(left => ({ left, right: left + width, top: floor + thickness, bottom: foot }))
}

/** The house in a block: its left end, its floor and its scale, with air around it and its name below. */
export function houseIn({ left, right, top }: Box, { names, text }: GroundSizes): { left: number, base: number, scale: number } {
  const base = Math.round(names - text * 1.35)
  const scale = Math.min((right - left) * 0.8 / silhouetteWidth, (base - top - 20) / silhouetteHeight)
  return { left: (left + right - silhouetteWidth * scale) / 2, base, scale }
}

/** A line of dashes that begins and ends with a whole one: its `stroke-dasharray` for a length, px. */
export function wholeDashes(length: number, dash = 9, period = 15): string {
  return `${dash} ${round((length - dash) / Math.max(1, Math.round((length - dash) / period)) - dash)}`
}

/** The middle of the ball on its way: 0 = on the floor, which bends under it; 1 = fallen, cut by the slide's edge; 2 = gone. */
export function ballAt(way: number, { floor, ball }: GroundSizes): Point {
  const stands = floor + SAG * ball.radius - ball.radius
  const gone = 540 + ball.radius + 20
  return { x: ball.x, y: way <= 1 ? stands + (ball.fallen - stands) * way : ball.fallen + (gone - ball.fallen) * (way - 1) }
}

/** The floor bending under the ball, as a line as thick as it is, from `from` to `to`. */
export function bentFloor({ floor, thickness, ball }: GroundSizes, from: number, to: number): string {
  const y = floor + thickness / 2
  const down = y + SAG * ball.radius
  const reach = ball.radius * 1.5
  return `M${from} ${y}H${ball.x - reach}C${ball.x - reach * 0.5} ${y} ${ball.x - reach * 0.4} ${down} ${ball.x} ${down}S${ball.x + reach * 0.5} ${y} ${ball.x + reach} ${y}H${to}`
}

/** The floor torn open around the ball's way, `open` from 0 to 1, as an outline with teeth; from `from` to `to`. */
export function tornFloor({ floor: y, thickness: t, ball }: GroundSizes, open: number, from: number, to: number): string {
  const reach = (ball.radius + 4) * open
  const side = (edge: number, outer: number, out: number) =>
    `M${outer} ${y}H${round(edge + out * 5)}L${round(edge - out * 2)} ${y + t * 0.45}L${round(edge + out)} ${y + t * 0.6}L${round(edge - out * 7)} ${y + t}H${outer}Z`
  return side(ball.x - reach, from, 1) + side(ball.x + reach, to, -1)
}

/** Pieces of the floor: where they end, in radii of the ball from its way and px below the floor, how long, and how far they have turned. */
const PIECES = [
  { across: -0.83, down: 34, long: 0.46, turned: 62 },
  { across: 0.85, down: 35, long: 0.44, turned: -60 },
  { across: -0.64, down: 72, long: 0.28, turned: 24 },
  { across: 0.66, down: 76, long: 0.3, turned: -36 },
] as const

/** The pieces of the floor on their way down, `way` from 0, in their places, to 1. */
export function piecesOf({ floor, thickness: t, ball: { x, radius } }: GroundSizes, way: number): { path: string, at: Point, turned: number }[] {
  return PIECES.map(({ across, down, long, turned }) => {
    const l = long * radius
    return {
      path: `M${round(-l / 2 + 4)} ${-t / 2}H${round(l / 2 + 3)}L${round(l / 2 - 2)} ${t * 0.05}L${round(l / 2)} ${t * 0.2}L${round(l / 2 - 5)} ${t / 2}H${round(-l / 2 - 4)}L${round(-l / 2 + 1)} ${t * 0.1}L${round(-l / 2 - 1)} ${-t * 0.1}Z`,
      at: { x: x + across * radius, y: floor + t / 2 + down * way },
      turned: turned * way,
    }
  })
}

/** Where the ball stood, as a ring of dashes: its middle, and the dashes for a line `inset` px inside its rim. */
export function ghostOf({ floor, ball: { x, radius } }: GroundSizes, inset: number): { x: number, y: number, r: number, dashes: string } {
  const r = radius - inset
  const length = 2 * Math.PI * r
  const period = length / Math.round(length / 15)
  return { x, y: floor - radius, r, dashes: `${round(period / 2)} ${round(period / 2)}` }
}

/** The beat line where the ball goes through it: from where to where it is gone, and its last pieces with the beats they carry. */
export function brokenLine({ x, radius, fallen }: GroundSizes['ball'], line: number, beats: readonly number[]): { from: number, to: number, pieces: { at: Point, turned: number, beat: boolean }[] } {
  const chord = Math.sqrt(Math.max(0, radius ** 2 - (line - fallen) ** 2))
  const [from, to] = [x - chord - 50, x + chord + 44].map(Math.round) as [number, number]
  const carried = (a: number, b: number) => beats.some(beat => beat > a && beat < b)
  return {
    from,
    to,
    pieces: [
      { at: { x: from + 23, y: line + 3 }, turned: 13, beat: carried(from, x - chord) },
      { at: { x: to - 21, y: line + 3 }, turned: -15, beat: carried(x + chord, to) },
    ],
  }
}
