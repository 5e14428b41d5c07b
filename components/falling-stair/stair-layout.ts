import type { Box, Point } from '../frame/frame.ts'
import { bendAt, road } from './road.ts'
import type { Bend, Road } from './road.ts'

/** A straight line. canvas px. */
export interface Line { from: Point, to: Point }

/** What lies where on the falling stair. Every size and place is a drawing, none a figure. canvas px. */
export interface StairLayout {
  road: Road
  /** the middles of the threats: one on the right shoulder of each brow */
  threats: Point[]
  /** the brow that each relief leads to, and where its word stands: middle of its base line */
  reliefs: { brow: Point, word: Point }[]
  /** over all brows, with `air` px between it and the road */
  over: Line
}

/** px */
export const stair = { width: 20, threat: 34, brow: 40, hollow: 32 } as const

/** from a brow's middle to its threat, degrees from upright */
const SHOULDER = 30
/** so far a threat presses into the road, px */
const PRESSED = 2
/** between the road and the line over its brows, px */
const AIR = 6
/** from a brow's middle line down to the base line of its word, and left to its middle, px: the road falls steeper than it climbs */
const WORD = { down: 64, left: 5 } as const
/** how high a relief rises out of its hollow, as a share of what it falls before; each a little less than the one before */
const RISE = { first: 0.58, last: 0.48 } as const
/** how far a hollow lies along the way from brow to brow */
const HOLLOW_AT = 0.5

/**
 * A road that comes in level at the top of `box`, and falls at every threat; each relief leads back up to a brow that is
 * lower than the last. Brows stand evenly from the left to the right of the box, the lowest hollow on its bottom; the
 * road comes from `from` and leaves to `to`, both beyond it.
 */
export function stairLayout(box: Box, reliefs: number, from: number, to: Point): StairLayout {
  const pitch = (box.right - box.left) / reliefs
  const share = (i: number) => reliefs < 2 ? RISE.first : RISE.first + (RISE.last - RISE.first) * i / (reliefs - 1)
  // Of the lowest hollow: drop * reliefs + its rise, and a rise is a share of a fall of drop + rise.
  const rise = (i: number, drop: number) => drop * share(i) / (1 - share(i))
  const drop = (box.bottom - box.top) / (reliefs + rise(reliefs - 1, 1))
  const brows = Array.from({ length: reliefs + 1 }, (_, i): Point => ({ x: box.left + pitch * i, y: box.top + drop * i }))
  const bends = brows.flatMap((brow, i): Bend[] => [
    ...i === 0 ? [] : [bendAt({ x: brow.x - pitch * (1 - HOLLOW_AT), y: brow.y + rise(i - 1, drop) }, stair.hollow, false)],
    bendAt(brow, stair.brow, true),
  ])
  const reach = stair.brow + stair.width / 2 + stair.threat - PRESSED
  const lean = SHOULDER * Math.PI / 180
  const threats = brows.map(({ x, y }): Point => ({ x: x + reach * Math.sin(lean), y: y + stair.brow - reach * Math.cos(lean) }))
  const slope = drop / pitch
  // The brows are round: a line that touches them all runs as far above their tops as they fall away before it is level with them.
  const above = (stair.brow + stair.width / 2 + AIR) * Math.hypot(1, slope) - stair.brow
  const at = (x: number): Point => ({ x, y: box.top - above + slope * (x - box.left) })
  return {
    road: road({ x: from, y: box.top }, bends, to),
    threats,
    reliefs: brows.slice(1).map(brow => ({ brow, word: { x: brow.x - WORD.left, y: brow.y + WORD.down } })),
    over: { from: at(threats[0]!.x), to: at(threats.at(-1)!.x) },
  }
}
