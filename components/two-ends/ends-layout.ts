import { canvas, frame, round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'
import { industries } from '../things/industry.ts'
import type { Industry } from '../things/industry.ts'

/**
 * An amount that is no figure: a wedge with one level edge and a round tip. It starts at `tip`, where it is `least` px thick, and
 * is `most` px thick at x = `far`; the level edge is the upper one. To both sides the tip may point. canvas px.
 */
export interface Wedge { tip: Point, least: number, far: number, most: number }

/** The outline of a wedge as a path. */
export function wedgePath({ tip, least, far, most }: Wedge): string {
  const ahead = Math.sign(far - tip.x)
  const r = least / 2
  const centre = { x: tip.x + ahead * r, y: tip.y + r }
  const corner = { x: far, y: tip.y + most }
  const [dx, dy] = [Math.abs(corner.x - centre.x), corner.y - centre.y]
  // The lower edge touches the round tip, so that it leaves it without a kink.
  const angle = Math.atan2(dy, dx) + Math.acos(r / Math.hypot(dx, dy))
  const touch = { x: centre.x + ahead * r * Math.cos(angle), y: centre.y + r * Math.sin(angle) }
  return `M${round(centre.x)} ${round(tip.y)}A${r} ${r} 0 0 ${ahead > 0 ? 0 : 1} ${round(touch.x)} ${round(touch.y)}L${round(corner.x)} ${round(corner.y)}V${round(tip.y)}Z`
}

/** How thick a wedge is at `x`, px, away from its tip. */
export function thicknessAt({ tip, least, far, most }: Wedge, x: number): number {
  return least + (most - least) * (x - tip.x) / (far - tip.x)
}

/** Where a house of industry begins, and how wide it is, px of its own. */
const HOUSE = { inset: 4, width: 132 } as const

/** The houses of industry from `left` to `right`, canvas px: all of one scale, with equal gaps. */
export function streetOf(left: number, right: number, scale: number, ids: readonly Industry[] = industries): { id: Industry, left: number }[] {
  const width = HOUSE.width * scale
  const pitch = ids.length < 2 ? 0 : (right - left - width) / (ids.length - 1)
  return ids.map((id, i) => ({ id, left: left - HOUSE.inset * scale + i * pitch }))
}

/** how far what bleeds reaches past the slide's edge, px */
const BLEED = 40

const street = 342

/** Where all of it lies on the slide. The amounts are the essay's words, and no figures. canvas px. */
export const ends = {
  /** the height of the street */
  street,
  /** most of it with consumers, little with industry (II.6, II.9) */
  effort: { tip: { x: frame.right, y: 104 }, least: 6, far: -BLEED, most: 80 },
  /** some with consumers, most with industry (II.7, II.8) */
  value: { tip: { x: frame.left, y: street }, least: 18, far: canvas.width + BLEED, most: 100 },
  stadium: { left: frame.left, base: street + 1, width: 247 },
  houses: { base: street, scale: 0.9, lefts: streetOf(400, frame.right, 0.9) },
} as const
