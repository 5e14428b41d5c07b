import { polar, round } from '../deck/frame.ts'
import type { Point } from '../deck/frame.ts'
import { industries, needs } from './machine.ts'
import type { Industry, Need } from './machine.ts'

/** A line from one part to another; `to` lies on the part it ends at. */
export interface Wire { path: string, from: Point, to: Point }

export interface MachineLayout {
  centre: Point
  /** of the outer circle: swollen on the platform, the size of "pay" itself in the tool */
  radius: number
  payRadius: number
  needs: { id: Need, at: Point, wire: Wire }[]
  /** on the platform `wire` breaks off before it arrives */
  industries: { id: Industry, at: Point, wire: Wire }[]
  /** what comes back from industry, into the centre from below; only in the tool does it flow */
  feedback: Wire
}

/** px; the same for both machines, so that only the wiring differs */
export const machine = { width: 412, rowHeight: 58, iconSize: 30, pay: 36, platform: 92 } as const

/** from the machine's left and right edge to the middle of its icons; the words on the right are longer */
const EDGE = { left: 20, right: 36 }
const PLUSES = 14
/** how far wires reach in under the centre's edge, so that no corner of a thick one shows, px */
const TUCK = 6

/** The model a wiring is nearer to: words and colours follow it, lines and sizes glide. `wiring` from 0 to 1. */
export function modelAt(wiring: number): 'platform' | 'tool' {
  return wiring < 0.5 ? 'platform' : 'tool'
}

function between(a: number, b: number, share: number): number {
  return a + (b - a) * share
}

/** Where the pluses stand on the swollen centre: evenly on a ring. */
export function plusesAround(centre: Point, distance: number, count = PLUSES): Point[] {
  return Array.from({ length: count }, (_, i) => polar(centre, distance, i * 360 / count + 90))
}

/** An S-curve between two points that leaves and arrives level. */
function wireBetween(from: Point, to: Point): Wire {
  const middle = (from.x + to.x) / 2
  const numbers = [from.x, from.y, middle, from.y, middle, to.y, to.x, to.y].map(round)
  return { path: `M${numbers[0]} ${numbers[1]}C${numbers.slice(2).join(' ')}`, from, to }
}

/**
 * The parts of one machine and the wires between them.
 * `left` and `middle` place it (canvas px); `wiring` runs from 0, the platform, to 1, the tool.
 */
export function layoutMachine({ left, middle, wiring }: { left: number, middle: number, wiring: number }): MachineLayout {
  const edges = { left: left + EDGE.left, right: left + machine.width - EDGE.right }
  const centre = { x: (edges.left + edges.right) / 2, y: middle }
  const radius = between(machine.platform, machine.pay, wiring)
  const rowY = (row: number, rows: number) => middle + (row - (rows - 1) / 2) * machine.rowHeight
  const clearOfIcon = machine.iconSize / 2 + 6
  /** wires meet the centre fanned out over its side, at an angle from the horizontal */
  const fan = (row: number, rows: number) => rows === 1 ? 0 : between(38, -38, row / (rows - 1))

  return {
    centre,
    radius,
    payRadius: machine.pay,
    needs: needs.map((id, row) => {
      const at = { x: edges.left, y: rowY(row, needs.length) }
      return { id, at, wire: wireBetween({ x: at.x + clearOfIcon, y: at.y }, polar(centre, radius - TUCK, 180 - fan(row, needs.length))) }
    }),
    industries: industries.map((id, row) => {
      const at = { x: edges.right, y: rowY(row, industries.length) }
      return { id, at, wire: wireBetween(polar(centre, radius - TUCK, fan(row, industries.length)), { x: at.x - clearOfIcon, y: at.y }) }
    }),
    feedback: feedbackFrom({ x: edges.right, y: rowY(industries.length - 1, industries.length) + 38 }, { x: centre.x, y: middle + radius + 9 }),
  }
}

/** A line that leaves industry below its last part and rises into the centre from underneath. */
function feedbackFrom(from: Point, to: Point): Wire {
  const depth = 24
  const numbers = [from.x, from.y, from.x, from.y + depth, from.x - 40, from.y + depth, (from.x + to.x) / 2, from.y + depth,
    to.x, from.y + depth, to.x, from.y, to.x, to.y].map(round)
  return { path: `M${numbers[0]} ${numbers[1]}C${numbers.slice(2, 8).join(' ')}C${numbers.slice(8).join(' ')}`, from, to }
}
