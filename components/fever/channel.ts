import type { Point } from '../frame/frame.ts'
import type { RivalFace } from '../things/rival-faces.ts'
import type { Bend } from './outline.ts'
import { title } from './outline.ts'

/** A rival that presses on the letters from above or from below. */
export interface Presser extends Point { face: RivalFace, from: 'above' | 'below' }

/** Radius of the rivals, how deep they press into the line of letters, how far letters stay away from them: canvas px. */
export const press = { radius: 60, depth: 21, gap: 6 } as const

/** The line of letters that are pressed: from the top of those without ascender to the base line, a px around, for round ones overshoot. */
export const band = { top: title.baseline - 51, bottom: title.baseline + 1 } as const

const inward = press.depth - press.gap - press.radius
/** Where the line begins to give way, behind the capital, and how much wider its letters get: what is pressed flat spreads. */
const spread = { from: 120, by: 2.2 } as const

/** Above and below by turns, a step between them, so that each presses into the gap of the other row. */
export const pressers: readonly Presser[] = (['messages', 'food', 'parcels', 'video'] as const).map((face, i) => {
  const from = i % 2 === 0 ? 'above' : 'below'
  return { face, from, x: 240 + 164 * i, y: from === 'above' ? band.top + inward : band.bottom - inward }
})

/** How far a row of pressers reaches at x: the edge of the band, or the arc of a presser and the gap. */
function edge(row: Presser['from'], x: number): number {
  const reach = press.radius + press.gap
  const depths = pressers.filter(({ from }) => from === row).map((presser) => {
    const arc = Math.sqrt(Math.max(0, reach ** 2 - (x - presser.x) ** 2))
    return row === 'above' ? presser.y + arc - band.top : band.bottom - presser.y + arc
  })
  const depth = Math.max(0, ...depths)
  return row === 'above' ? band.top + depth : band.bottom - depth
}

/** How softly a letter gives way before it is touched, px. */
const EASE = 6
const kernel = Array.from({ length: 6 * EASE + 1 }, (_, i) => i - 3 * EASE).map(offset => ({ offset, weight: Math.exp(-0.5 * (offset / EASE) ** 2) }))
const whole = kernel.reduce((sum, { weight }) => sum + weight, 0)

/** Top and bottom of the channel that is left for letters at x: never within the gap, and without a kink. */
export function channel(x: number): { top: number, bottom: number } {
  const soft = (row: Presser['from']) => kernel.reduce((sum, { offset, weight }) => sum + weight * edge(row, x + offset), 0) / whole
  return { top: Math.max(edge('above', x), soft('above')), bottom: Math.min(edge('below', x), soft('below')) }
}

/** Letters stay upright, fill the channel and spread along it; what reaches beyond the band goes along with its edge. */
export const squeeze: Bend = (point) => {
  const { y } = point
  const x = point.x + Math.max(0, point.x - spread.from) * (spread.by - 1)
  const { top, bottom } = channel(x)
  const share = (y - band.top) / (band.bottom - band.top)
  return { x, y: y < band.top ? y + top - band.top : y > band.bottom ? y + bottom - band.bottom : top + share * (bottom - top) }
}
