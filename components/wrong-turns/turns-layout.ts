import { column, round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'

/** The fear at the left edge: a disc cut by it. canvas px */
export const fear = { x: -4, y: 284, radius: 196 } as const

/** The road that leaves it: the height of its middle, its thickness, the radius of a turn, and half of an arrow head; px. */
export const road = { y: 147, width: 13, turn: 31, head: 15 } as const

/** What a turn leads to is seen through a window: in the columns after the fear. */
export const windows = { top: 204, height: 158, corner: 10 } as const

/** The window in a column of the grid, 1 for the second. canvas px */
export function windowIn(place: number): Box {
  const left = column.lefts[place]!
  return { left, right: left + column.width, top: windows.top, bottom: windows.top + windows.height }
}

/** The stretch of road up to the turn into a column, and its tip; it begins where the one before has turned. */
export function turnInto(place: number): { path: string, tip: Point } {
  const middle = column.middles[place]!
  const from = place === 1 ? fear.x : column.middles[place - 1]! - road.turn
  const tip = { x: middle, y: windows.top - 6 }
  return { path: `M${from} ${road.y}H${middle - road.turn}Q${middle} ${road.y} ${middle} ${road.y + road.turn}V${tip.y - road.head}`, tip }
}

/** The part of a slide that fills a window when it is seen from `top` to `bottom`, around `middle`: a viewBox, canvas px. */
export function seenThrough(window: Box, { middle, top, bottom }: { middle: number, top: number, bottom: number }): string {
  const width = (bottom - top) * (window.right - window.left) / (window.bottom - window.top)
  return `${round(middle - width / 2)} ${top} ${round(width)} ${bottom - top}`
}
