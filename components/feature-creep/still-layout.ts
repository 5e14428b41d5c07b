/** The picture for paper: three phones, and beside them the wall that they open into, cut by the edges of the slide. canvas px. */
import { canvas, column, margin } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'
import { field } from '../payment/place.ts'
import { besideOf, beyondEdge, rowsOf } from './pluses-layout.ts'
import { block, grid, middleOf, without } from './wall.ts'
import type { Cell } from './wall.ts'

/** Baseline of the titles, top of the screens and of the wall, floor of the people under the phones. */
const [TITLE, TOP, FLOOR] = [141, 164, 450]

/** A wall that is a share of the live one: where its first cell begins, and its scale. */
export interface SmallWall { origin: Point, scale: number, cells: readonly Cell[] }

const screenCells = block({ column: 12, row: 3 }, { column: 15, row: 9 })
/** From tile to tile on a small phone. */
const PITCH = 27
const bezel = { side: 7, end: 8 }
const screen = { width: 4 * PITCH, height: 7 * PITCH }
/** The cell of the small screen in which the code is lost, and those that it fills before. */
const lostOnPhone: Cell = { column: 13, row: 5 }
const shrunk = block({ column: 13, row: 5 }, { column: 14, row: 7 })

function phoneAt(i: number) {
  const outer = margin + i * (screen.width + 2 * bezel.side + 24)
  const [left, top] = [outer + bezel.side, TOP + bezel.end]
  const scale = PITCH / grid.pitch
  const box = { left, right: left + screen.width, top, bottom: top + screen.height }
  const middle = { x: left + screen.width / 2, y: top + screen.height / 2 }
  const wall = (cells: readonly Cell[]): SmallWall => ({ origin: { x: left - 12 * PITCH, y: top - 3 * PITCH }, scale, cells })
  const people = rowsOf({ middle: middle.x, base: FLOOR, rows: i + 1, inRow: 5, pitch: 25, rise: 14.5, scale: 0.66 })
  return { box, middle, wall, people, title: { x: outer, y: TITLE } }
}

const [one, two, three] = [phoneAt(0), phoneAt(1), phoneAt(2)]
const small = (cell: Cell): Point => {
  const { x, y } = middleOf(cell)
  const { origin, scale } = three.wall([])
  return { x: origin.x + x * scale, y: origin.y + y * scale }
}
const inner = 2.25

/** The three phones: what their titles say, their tiles, the code as it was, and in whose colour. */
export const phones = [
  { ...one, says: 'One code', wall: one.wall([]), code: field(one.middle.x, one.middle.y, screen.width - 2 * inner, screen.height - 2 * inner, 10, 72), role: 'tool' },
  { ...two, says: 'Hemmed in', wall: two.wall(without(screenCells, shrunk)), code: field(two.middle.x, two.middle.y, 2 * PITCH - 2 * inner, 3 * PITCH - 2 * inner, 9, 33), role: 'tool' },
  { ...three, says: 'Lost', wall: three.wall(without(screenCells, [lostOnPhone])), code: field(small(lostOnPhone).x, small(lostOnPhone).y, PITCH - 2 * inner, PITCH - 2 * inner, 5.6, 9.6), role: 'platform' },
] as const

/** The wall begins on the third column. */
const pitch = 49
const scale = pitch / grid.pitch
const left = column.lefts[2] - (pitch - grid.side * scale) / 2
const columns = Math.ceil((canvas.width - left) / pitch)
const rows = Math.ceil((canvas.height - TOP) / pitch)
const first = { column: 10, row: 3 }
const last = { column: first.column + columns - 1, row: first.row + rows - 1 }
const lost: Cell = { column: 13, row: 5 }
const crowdHole = block({ column: first.column + 2, row: last.row - 2 }, { column: first.column + 7, row: last.row })
const origin = { x: left - first.column * pitch, y: TOP - 2 - first.row * pitch }
const found = { x: origin.x + middleOf(lost).x * scale, y: origin.y + middleOf(lost).y * scale }

/** The wall with its title, the payment found in it, and the people before it. */
export const wall = {
  says: 'Somewhere in here',
  title: { x: column.lefts[2], y: TITLE },
  tiles: { origin, scale, cells: without(block(first, last), [lost], besideOf(lost), crowdHole) },
  payment: field(found.x, found.y, grid.side, grid.side, grid.corner, 22),
  found,
  people: rowsOf({ middle: left + 5 * pitch, base: canvas.height, rows: 4, inRow: 7, pitch: 38, rise: 22, scale: 1.15 }),
} as const

/** The word for the people, over the first row of them. */
export const traffic = { x: margin, y: FLOOR - 42 } as const
/** How far the bodies of a row go on below its feet: to the floor. */
export const reachOf = { phones: (row: number) => row * 14.5, wall: (row: number) => row * 22 + beyondEdge } as const
