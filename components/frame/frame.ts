/** The slide, in canvas px: 16:9, exactly half of 1920 x 1080. */
export const canvas = { width: 960, height: 540 } as const

/** The margin at either side, canvas px. */
export const margin = 55

/** Below a headline of two lines, above the foot. A picture under a headline of one line may start higher. */
export const frame = { left: margin, right: canvas.width - margin, top: 133, bottom: 464 } as const

/** The grid of all slides: four columns, or two of them as wide as two and their gutter. canvas px. */
export const column = { lefts: [55, 274, 493, 712], middles: [151, 370, 589, 808], width: 193, gutter: 26 } as const

/** A point in canvas px. */
export interface Point { x: number, y: number }

/** A box in canvas px. */
export interface Box { left: number, right: number, top: number, bottom: number }

/** A coordinate as it is written into a path: three decimals. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0 // + 0 turns -0 into 0
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box lies in another, edges included. */
export function inside(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
}

/** The point `distance` px from `origin` in the direction `angle` (degrees, 0 = right, counter-clockwise). */
export function polar(origin: Point, distance: number, angle: number): Point {
  const radians = angle * Math.PI / 180
  return { x: origin.x + distance * Math.cos(radians), y: origin.y - distance * Math.sin(radians) }
}
