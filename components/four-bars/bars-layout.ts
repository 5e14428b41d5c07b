import type { Point } from '../frame/frame.ts'

/** One bar of the line, canvas px. */
export interface Bar { left: number, width: number }

/** Radii, canvas px: a beat, and an attempt, wherever it is. */
export const radius = { beat: 20, attempt: 12 } as const
/** Beats in a bar. */
const BEATS = 4

const across = (count: number, first: number, last: number) => Array.from({ length: count }, (_, i) => first + (last - first) * i / (count - 1))

/** Where the beats of a calm bar stand: evenly, from one end of the bar to the other. */
export function evenBeats({ left, width }: Bar): number[] {
  return across(BEATS, left + radius.beat, left + width - radius.beat)
}

/** The same beats where an attempt is squeezed in after each: half a beat later. The last one ends with the bar. */
export function crowdedBeats({ left, width }: Bar): { beats: number[], attempts: number[] } {
  const step = Math.floor((width - radius.beat - radius.attempt) / (BEATS - 0.5))
  const beats = Array.from({ length: BEATS }, (_, i) => left + radius.beat + i * step)
  return { beats, attempts: beats.map(x => x + step / 2) }
}

/** Attempts that touch, as wide as the bar: row by row from the line down. */
export function wall({ left, width }: Bar, line: number, rows: number): Point[] {
  const across = Math.floor(width / (2 * radius.attempt))
  const inset = (width - across * 2 * radius.attempt) / 2
  return Array.from({ length: rows * across }, (_, i) => ({
    x: left + inset + (2 * (i % across) + 1) * radius.attempt,
    y: line + (2 * Math.floor(i / across) + 1) * radius.attempt,
  }))
}

/** A piece of the line: from where its middle is, turned by so many degrees. */
export interface Piece extends Point { length: number, angle: number }

/** How the line falls: every piece lower and steeper than the one before by as much. px, degrees. */
const FALL = { pieces: 4, drop: 18, turn: 9, gap: 8 } as const

/** The line of a bar in pieces; `fallen` runs from 0, where it is whole, to 1. */
export function pieces({ left, width }: Bar, line: number, fallen: number): Piece[] {
  const share = width / FALL.pieces
  return Array.from({ length: FALL.pieces }, (_, i) => ({
    x: left + share * (i + 0.5),
    y: line + fallen * FALL.drop * (i + 0.5),
    length: share - fallen * FALL.gap,
    angle: fallen * FALL.turn * (i + 1),
  }))
}

/** Shares of 1 that never fall into step, and fill a field: powers of the inverse of the plastic number (the R2 sequence). */
const UNEVEN = [0.7548776662, 0.5698402910] as const

/**
 * Attempts that have come off the line: strewn by two shares that never fall into step. With the line gone there is no above and below; they
 * stay in the bar, between `line` and `bottom`, clear of each other and of the pieces.
 */
export function loose({ left, width }: Bar, line: number, bottom: number, count: number): Point[] {
  const fallen = pieces({ left, width }, line, 1)
  const room = { x: width - 2 * radius.attempt, y: bottom - line - 2 * radius.attempt }
  const found: Point[] = []
  for (let i = 1; found.length < count && i < 1000; i++) {
    const [x, y] = UNEVEN.map(share => (0.5 + i * share) % 1) as [number, number]
    const point = { x: left + radius.attempt + x * room.x, y: line + radius.attempt + y * room.y }
    const isFree = found.every(other => Math.hypot(other.x - point.x, other.y - point.y) > 2.75 * radius.attempt)
    if (isFree && fallen.every(piece => distance(point, piece) > radius.attempt + 6))
      found.push(point)
  }
  return found
}

/** How far a point is from a piece of the line, px. */
export function distance(point: Point, { x, y, length, angle }: Piece): number {
  const turn = angle * Math.PI / 180
  const [dx, dy] = [point.x - x, point.y - y]
  const beyond = Math.max(0, Math.abs(dx * Math.cos(turn) + dy * Math.sin(turn)) - length / 2)
  return Math.hypot(beyond, dy * Math.cos(turn) - dx * Math.sin(turn))
}
