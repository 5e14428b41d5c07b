import type { Point } from '../frame/frame.ts'
import { faceOf } from './tile-faces.ts'

/** A place in a grid of tiles. */
export interface Cell { column: number, row: number }

/** From tile to tile, the side of one, and the radius of its corners; canvas px. A wall of another size is scaled as a whole. */
export const grid = { pitch: 48, side: 44, corner: 10 } as const

/** The middle of a cell of a grid whose first cell begins at 0 0. */
export function middleOf({ column, row }: Cell): Point {
  return { x: (column + 0.5) * grid.pitch, y: (row + 0.5) * grid.pitch }
}

/** The cells of a block, row by row; `from` and `to` are its first and last. */
export function block(from: Cell, to: Cell): Cell[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, i) => from.row + i).flatMap(row =>
    Array.from({ length: to.column - from.column + 1 }, (_, i) => ({ column: from.column + i, row })))
}

/** The cells that are in no hole. */
export function without(cells: readonly Cell[], ...holes: readonly (readonly Cell[])[]): Cell[] {
  const free = new Set(holes.flat().map(({ column, row }) => `${column} ${row}`))
  return cells.filter(({ column, row }) => !free.has(`${column} ${row}`))
}

/** All tiles as one path: squares to be filled, and stroked with round joins twice the corner wide, which rounds them. */
export function tilesPath(cells: readonly Cell[]): string {
  const inner = grid.side - 2 * grid.corner
  return cells.map((cell) => {
    const { x, y } = middleOf(cell)
    return `M${x - inner / 2} ${y - inner / 2}h${inner}v${inner}h${-inner}z`
  }).join('')
}

/** What is drawn on them as one path, to be stroked: a plus, or a face. */
export function facesPath(cells: readonly Cell[]): string {
  return cells.map((cell) => {
    const { x, y } = middleOf(cell)
    return faceOf(cell.column, cell.row).map(moves => `M${x} ${y}${moves}`).join('')
  }).join('')
}

/** Cells by how far they are from a point, in whole cells: a wave that starts there reaches one ring after the other. */
export function ringsAround({ x, y }: Point, cells: readonly Cell[]): { distance: number, cells: Cell[] }[] {
  const rings: Cell[][] = []
  for (const cell of cells) {
    const middle = middleOf(cell)
    const distance = Math.round(Math.hypot(middle.x - x, middle.y - y) / grid.pitch);
    (rings[distance] ??= []).push(cell)
  }
  return rings.map((cells, distance) => ({ distance, cells })).filter(Boolean)
}
