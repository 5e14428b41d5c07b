import { canvas, margin } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { field } from '../payment/place.ts'
import type { Place } from '../payment/place.ts'
import { crowd } from '../things/people.ts'
import { block, grid, middleOf, ringsAround, without } from './wall.ts'
import type { Cell } from './wall.ts'

/** Where the grid of the slide begins: whole columns from edge to edge, its first and last row cut by a third. canvas px. */
export const origin: Point = { x: 0, y: -20 }
const columns = canvas.width / grid.pitch
const rows = Math.ceil((canvas.height - origin.y) / grid.pitch)

const boxOf = (from: Cell, to: Cell): Box => ({
  left: origin.x + from.column * grid.pitch,
  right: origin.x + (to.column + 1) * grid.pitch,
  top: origin.y + from.row * grid.pitch,
  bottom: origin.y + (to.row + 1) * grid.pitch,
})
const placed = (cell: Cell): Point => ({ x: origin.x + middleOf(cell).x, y: origin.y + middleOf(cell).y })

/** The screen of the phone is the first cells of the wall; in its middle, those of the code when it has shrunk once. */
const screen = [{ column: 12, row: 3 }, { column: 15, row: 9 }] as const
const shrunk = [{ column: 13, row: 5 }, { column: 14, row: 7 }] as const
/** The cell in which the payment is lost. */
export const lost: Cell = { column: 5, row: 6 }

/** What the flood leaves free: the headline, the remark, the crowd with its word, and the payment's own cell. */
export const holes = {
  headline: block({ column: 1, row: 1 }, { column: columns - 2, row: 2 }),
  remark: block({ column: 1, row: 10 }, { column: 3, row: 10 }),
  word: block({ column: 4, row: 9 }, { column: 4, row: 10 }),
  crowd: block({ column: 5, row: 9 }, { column: columns - 1, row: rows - 1 }),
  payment: [lost],
} as const

export const phone = boxOf(...screen)
/** How far its shell reaches beyond its screen, with its line: at the sides, above and below; px. */
export const bezel = { side: 12, end: 14, corner: 29 } as const
/** A field stays this far within the cells it fills, px. */
const INSET = (grid.pitch - grid.side) / 2

function filling({ left, right, top, bottom }: Box, corner: number, code: number): Place {
  return field((left + right) / 2, (top + bottom) / 2, right - left - 2 * INSET, bottom - top - 2 * INSET, corner, code)
}

/** The payment, step by step. */
export const payments = {
  alone: filling(phone, 18, 128),
  few: filling(boxOf(...shrunk), 16, 58),
  buried: filling(boxOf(lost, lost), grid.corner, 17),
  found: filling(boxOf(lost, lost), grid.corner, 22),
} as const satisfies Record<string, Place>

const middleOfPhone = { x: (phone.left + phone.right) / 2, y: (phone.top + phone.bottom) / 2 }
const inGrid = { x: middleOfPhone.x - origin.x, y: middleOfPhone.y - origin.y }
const onPhone = without(block(...screen), block(...shrunk))
const everywhere = block({ column: 0, row: 0 }, { column: columns - 1, row: rows - 1 })

/** The tiles that come with a step, in rings around the middle of the phone. Those at its foot go where the crowd comes. */
export const tiles = {
  atFoot: onPhone.filter(({ row }) => row === screen[1].row),
  few: ringsAround(inGrid, onPhone.filter(({ row }) => row < screen[1].row)),
  buried: ringsAround(inGrid, without(everywhere, onPhone, ...Object.values(holes))),
} as const

/** What finds the payment: a thin ring around it, on paper that covers all but its own tile; then its name, from so far right of its middle. px. */
export const finder = { ...placed(lost), radius: 33, paper: 38, word: 47 } as const
/** How many tiles beside it make room for its name. */
const NAMED = 3
/** The cells to the right of one that its name takes. */
export const besideOf = ({ column, row }: Cell): Cell[] => block({ column: column + 1, row }, { column: column + NAMED, row })
/** Their room, which paper covers. canvas px. */
export const nameRoom = { x: finder.x + grid.pitch / 2, y: finder.y - grid.pitch / 2, width: NAMED * grid.pitch, height: grid.pitch } as const

/** People under the phone; in the flood they stand on the edge of the slide, `lower` by so much. */
export const people = { middle: middleOfPhone.x, base: 476, rows: 4, inRow: 9, pitch: 38, rise: 22, scale: 1.15 } as const
export const lower = canvas.height - people.base
/** How far they go on below that edge, px, so that nothing of them ends there. */
export const beyondEdge = 12

/** Those whom the flood brings, row by row, beside those who were there: past the right edge, and as far to the left. */
export const newcomers = rowsOf({ ...people, inRow: people.inRow + 12 }).map(row => (
  row.filter(({ x }) => Math.abs(x - people.middle) >= people.inRow / 2 * people.pitch && x < canvas.width + people.pitch)
))

/** The word for them: its right end and baseline, before and in the flood. */
export const traffic = { x: 487, y: people.base, flooded: { x: 258, y: 442 } } as const

/** What is said beside the phone: left end, and two baselines. */
export const said = { x: margin, lines: [265, 303] } as const

/** A crowd by its rows, the nearest first. */
export function rowsOf(people: Parameters<typeof crowd>[0]) {
  const everybody = crowd(people)
  return Array.from({ length: people.rows }, (_, row) => everybody.filter(person => person.row === row))
}

/** The shell of a phone around its screen, its line within `bezel`; px. */
export function shellOf({ left, right, top, bottom }: Box) {
  const scale = (right - left) / (phone.right - phone.left)
  const line = scale < 1 ? 2 : 3
  const [side, end] = [bezel.side, bezel.end].map(reach => Math.round(reach * scale) - line / 2) as [number, number]
  return {
    'x': left - side,
    'y': top - end,
    'width': right - left + 2 * side,
    'height': bottom - top + 2 * end,
    'rx': Math.round(bezel.corner * scale),
    'stroke-width': line,
  }
}

/** The paper of a finder: a disc without the cell that it leaves free. A path to be filled by the even-odd rule. */
export function paperAround({ x, y }: Point, radius: number): string {
  const [reach, half] = [radius + finder.paper - finder.radius, grid.pitch / 2]
  return `M${x - reach} ${y}a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0ZM${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`
}
