import { canvas, polar, round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'

/** The field of fever, canvas px: a disc whose centre is on the right, and which reaches out to the left by as much, within so many degrees. */
const field = { centre: { x: 923, y: 261 }, radius: 431, reach: 231, spread: 11.5 } as const

/** How far beyond the canvas it goes on, px. */
const BLEED = 4

/** The edge of the field, from the top of the slide to its bottom. */
export function edgeOfField(): Point[] {
  const points = Array.from({ length: 321 }, (_, i) => {
    const angle = 100 + i / 2
    const swell = field.reach * Math.exp(-0.5 * ((angle - 180) / field.spread) ** 2)
    return polar(field.centre, field.radius + swell, angle)
  })
  const first = points.findIndex(({ y }) => y > -BLEED)
  const last = points.findLastIndex(({ y }) => y < canvas.height + BLEED)
  return points.slice(first - 1, last + 2)
}

/** The field as an SVG path: from its edge to the right, beyond the edges of the slide. */
export function fieldPath(): string {
  const right = canvas.width + BLEED
  const edge = edgeOfField()
  return `M${right} ${round(edge[0]!.y)}${edge.map(({ x, y }) => `L${round(x)} ${round(y)}`).join('')}H${right}Z`
}

/** Where the edge crosses a height of the lower half, x in canvas px. */
export function crossing(y: number): number {
  const edge = edgeOfField()
  const i = edge.findIndex((point, j) => j > 0 && point.y >= y && edge[j - 1]!.y < y)
  const [above, below] = [edge[i - 1]!, edge[i]!]
  return above.x + (below.x - above.x) * (y - above.y) / (below.y - above.y)
}
