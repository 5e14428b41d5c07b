import { column } from '../frame/frame.ts'
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

/** How a part of a slide is moved and scaled so that it fills a window: `left` and `right` are what is seen of it across, `top` what is seen first. */
export function seenThrough(window: Box, { left, right, top }: Pick<Box, 'left' | 'right' | 'top'>): { scale: number, transform: string } {
  const scale = (window.right - window.left) / (right - left)
  return { scale, transform: `translate(${window.left} ${window.top}) scale(${scale}) translate(${-left} ${-top})` }
}
