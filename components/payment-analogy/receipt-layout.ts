import { round } from '../frame/frame.ts'
import type { Box } from '../frame/frame.ts'

/** A receipt of this many lines. canvas px. */
export interface Receipt {
  /** the outline of the paper: torn above, and below where it has been torn off */
  outline: string
  /** where each line of words stands: left and right end, and its base line */
  lines: { left: number, right: number, y: number }[]
  /** between the lines */
  rules: string
  /** what is left below the last line */
  rest: Box
}

/** px: from the edge of the paper to its words, from its top to the first base line, from line to line, below the last */
const PAPER = { side: 20, first: 40, line: 40, last: 16 } as const
/** px; about as wide, so that a whole number of teeth fits */
const TOOTH = { width: 20, depth: 8 } as const

/** A torn edge from one x to another: teeth that point down from `y`. */
function tear(from: number, to: number, y: number): string {
  const count = Math.round(Math.abs(to - from) / TOOTH.width)
  const at = (teeth: number) => round(from + (to - from) * teeth / count)
  return Array.from({ length: count }, (_, i) => `L${at(i + 0.5)} ${y + TOOTH.depth}L${at(i + 1)} ${y}`).join('')
}

/** A receipt that fills `paper`; the tips of its teeth lie on the box. */
export function receiptIn({ left, right, top, bottom }: Box, count: number, tornOff: boolean): Receipt {
  const foot = tornOff ? bottom - TOOTH.depth : bottom
  const lines = Array.from({ length: count }, (_, i) => ({ left: left + PAPER.side, right: right - PAPER.side, y: top + PAPER.first + i * PAPER.line }))
  const last = lines.at(-1)?.y ?? top
  return {
    outline: `M${left} ${top}${tear(left, right, top)}V${foot}${tornOff ? tear(right, left, foot) : `H${left}`}Z`,
    lines,
    rules: lines.slice(1).map(line => `M${line.left} ${line.y - PAPER.line + PAPER.last - 3.5}H${line.right}`).join(''),
    rest: { left, right, top: last + PAPER.last, bottom: foot },
  }
}
