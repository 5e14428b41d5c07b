import { polar, round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'
import { industries, needs } from './machine.ts'
import type { Industry, Need, Wiring } from './machine.ts'

/** A line from one part to another; `to` is where it ends. */
export interface Wire { path: string, from: Point, to: Point }

export interface MachineLayout {
  centre: Point
  /** of the outer circle: swollen on the platform, the size of "pay" itself in the tool */
  radius: number
  payRadius: number
  needs: { id: Need, at: Point, wire: Wire }[]
  /** on the platform `wire` breaks off before it arrives */
  industries: { id: Industry, at: Point, wire: Wire }[]
  /** what comes back; only in the tool does it flow */
  feedback: {
    /** from beside each industry into one line, which rises into the centre from below */
    wires: Wire[]
    /** where the words on that line stand: their left end */
    label: Point
  }
}

/** How far a machine has come on its way from platform to tool. */
export interface Progress {
  /** words and colours follow it */
  model: Wiring
  /** how much of the pluses is left, 1 to 0 */
  pluses: number
  /** how much of the swelling has gone and passed into the lines to industry, 0 to 1 */
  shed: number
  /** how clearly something comes back, 0 to 1 */
  feedback: number
}

/** px; the same for both machines, so that only the wiring differs */
export const machine = { width: 412, rowHeight: 58, iconSize: 30, pay: 36, platform: 92 } as const

/** from the machine's left and right edge to the middle of its icons; on the right stand longer words, and the line back */
const EDGE = { left: 20, right: 46 }
const PLUSES = 14
/** how far wires reach in under the centre's edge, so that no corner of a thick one shows, px */
const TUCK = 6
/** from an icon to the end of its wire, px */
const CLEAR = 6
/** how far along the way to industry a line of the platform breaks off */
const BREAKS_OFF = 0.6
/** shares of the control's way: when the last plus goes, and when what is left counts as a tool */
const BARE = 0.65
const TURN = 0.8
/** the line back: from the machine's right edge, below the middle, the rounding of its corners, and from the arrow to the centre, px */
const BACK = { inset: 2, below: 142, corner: 10, bend: 24, gap: 9 }

/**
 * What a machine looks like at a wiring between 0, the platform, and 1, the tool: first the pluses go and the centre
 * shrinks while the lines grow out to industry; only what has arrived there turns into a tool; then something comes back.
 */
export function progressAt(wiring: number): Progress {
  return {
    model: wiring < TURN ? 'platform' : 'tool',
    pluses: Math.max(0, 1 - wiring / BARE),
    shed: Math.min(1, wiring / TURN),
    feedback: Math.max(0, (wiring - TURN) / (1 - TURN)),
  }
}

function between(a: number, b: number, share: number): number {
  return a + (b - a) * share
}

function pointBetween(a: Point, b: Point, share: number): Point {
  return { x: between(a.x, b.x, share), y: between(a.y, b.y, share) }
}

/** Where the pluses stand on the swollen centre: evenly on a ring. */
export function plusesAround(centre: Point, distance: number, count = PLUSES): Point[] {
  return Array.from({ length: count }, (_, i) => polar(centre, distance, i * 360 / count + 90))
}

const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`

/** An S-curve between two points that leaves and arrives level; of it the first `reach` (0 to 1), cut as de Casteljau does. */
function wireBetween(from: Point, to: Point, reach = 1): Wire {
  const middle = (from.x + to.x) / 2
  let points = [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to]
  const controls: Point[] = []
  while (points.length > 1) {
    points = points.slice(1).map((point, i) => pointBetween(points[i]!, point, reach))
    controls.push(points[0]!)
  }
  return { path: `M${pair(from)}C${controls.map(pair).join(' ')}`, from, to: controls.at(-1)! }
}

/** Straight lines from point to point, each corner rounded by as much as it says. */
function roundedWire(from: Point, corners: (Point & { by: number })[], to: Point): Wire {
  const bends = corners.map((corner, i) => {
    const towards = (other: Point) => pointBetween(corner, other, corner.by / Math.hypot(other.x - corner.x, other.y - corner.y))
    return `L${pair(towards(corners[i - 1] ?? from))}Q${pair(corner)} ${pair(towards(corners[i + 1] ?? to))}`
  })
  return { path: `M${pair(from)}${bends.join('')}L${pair(to)}`, from, to }
}

/**
 * The parts of one machine and the wires between them.
 * `left` and `middle` place it (canvas px); `wiring` runs from 0, the platform, to 1, the tool.
 */
export function layoutMachine({ left, middle, wiring }: { left: number, middle: number, wiring: number }): MachineLayout {
  const { shed } = progressAt(wiring)
  const edges = { left: left + EDGE.left, right: left + machine.width - EDGE.right }
  const centre = { x: (edges.left + edges.right) / 2, y: middle }
  const radius = between(machine.platform, machine.pay, shed)
  const rowY = (row: number, rows: number) => middle + (row - (rows - 1) / 2) * machine.rowHeight
  const clearOfIcon = machine.iconSize / 2 + CLEAR
  /** wires meet the centre fanned out over its side, at an angle from the horizontal */
  const fan = (row: number, rows: number) => rows === 1 ? 0 : between(38, -38, row / (rows - 1))
  const places = industries.map((id, row) => ({ id, row, at: { x: edges.right, y: rowY(row, industries.length) } }))

  return {
    centre,
    radius,
    payRadius: machine.pay,
    needs: needs.map((id, row) => {
      const at = { x: edges.left, y: rowY(row, needs.length) }
      return { id, at, wire: wireBetween({ x: at.x + clearOfIcon, y: at.y }, polar(centre, radius - TUCK, 180 - fan(row, needs.length))) }
    }),
    industries: places.map(({ id, row, at }) => {
      const wire = wireBetween(polar(centre, radius - TUCK, fan(row, industries.length)), { x: at.x - clearOfIcon, y: at.y }, between(BREAKS_OFF, 1, shed))
      return { id, at, wire }
    }),
    feedback: feedbackFrom(places.map(({ at }) => ({ x: at.x + clearOfIcon, y: at.y })), {
      right: left + machine.width - BACK.inset,
      bottom: middle + BACK.below,
      to: { x: centre.x, y: middle + machine.pay + BACK.gap },
    }),
  }
}

/** A line down the far side of industry that gathers what each part gives, runs below and rises to the centre. */
function feedbackFrom(starts: Point[], { right, bottom, to }: { right: number, bottom: number, to: Point }): MachineLayout['feedback'] {
  const [first, ...others] = starts
  return {
    wires: [
      roundedWire(first!, [
        { x: right, y: first!.y, by: BACK.corner },
        { x: right, y: bottom, by: BACK.bend },
        { x: to.x, y: bottom, by: BACK.bend },
      ], to),
      ...others.map(start => roundedWire(start, [{ x: right, y: start.y, by: BACK.corner }], { x: right, y: start.y + BACK.corner })),
    ],
    label: { x: to.x + BACK.bend, y: bottom - 10 },
  }
}
