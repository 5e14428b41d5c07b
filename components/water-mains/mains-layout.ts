import { column, frame } from '../frame/frame.ts'
import { silhouettes, walls } from '../things/industry.ts'
import type { Industry } from '../things/industry.ts'

/** The ground cut open, canvas px. */
export const ground = {
  /** the middle of the street's line, and its thickness */
  street: 333,
  line: 4,
  /** inside of the main */
  main: { top: 386, bottom: 441 },
  /** thickness of its walls */
  wall: 6,
  /** a pipe up to the street: width of its water, thickness of its walls */
  riser: { water: 12, wall: 5 },
} as const

/** Where the tap stands and what it fills, canvas px. */
export const tap = { x: 92, top: 225, spout: 170, mouth: 267 } as const
export const bucket = { left: 118, right: 223, top: 275, foot: { left: 129, right: 212 }, bottom: 327.5, water: 281 } as const

/** The stretch of street the workshops have, px, and the least that lies between two of them. */
export const street = { left: column.lefts[1], right: frame.right, gap: 20 } as const

/** A workshop of at most this size stands over the tap's height, and no higher. */
const LARGEST = 1.08

/** The middle of a house's main roof, px of its silhouette: its name stands over it, clear of chimney and silo. */
const ROOFS: Record<Industry, number> = { merchants: 70, suppliers: 70, factories: 46, farms: 54 }

/** A workshop, its silhouette's left end and scale, the middle of its roof, and the pipe under the middle of its door. */
export interface Workshop { id: Industry, left: number, scale: number, wall: number, roof: number, riser: number }

/** The workshops on their street: walls on both its ends, evenly between, each as large as fits. */
export function workshopsOn(workshops: readonly Industry[], { left, right, gap }: { left: number, right: number, gap: number } = street): Workshop[] {
  const width = walls.right - walls.left
  const scale = Math.min(LARGEST, (right - left - gap * (workshops.length - 1)) / workshops.length / width)
  const pitch = workshops.length > 1 ? (right - left - width * scale) / (workshops.length - 1) : 0
  return workshops.map((id, i) => {
    const wall = left + i * pitch
    const own = wall - walls.left * scale
    return { id, left: own, scale, wall, roof: Math.round(own + ROOFS[id] * scale), riser: Math.round(own + silhouettes[id].door * scale) }
  })
}

/** Where two lengths of the main are joined, px: halfway between what rises from it, and as far on at either end. */
export function jointsBetween(risers: readonly number[]): number[] {
  return risers.slice(1).map((x, i) => Math.round((risers[i]! + x) / 2))
}
