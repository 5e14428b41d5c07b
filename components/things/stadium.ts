import { round } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'

/**
 * A football ground seen from the height of its stand: wall with gates, stand with its crowd, pitch, two masts with lights, and
 * a screen. Standing on y = 0, its middle at x = 0, rising to negative y; px of its own, `width` of them wide.
 */
export const stadium = { width: 268, height: 170, rim: -86, stand: { x: 134, y: 50 }, pitch: { x: 83, y: 30 } } as const

/** What the screen shows is left to the picture. */
export const stadiumScreen: Box = { left: -54, right: 54, top: -170, bottom: -140 }

const dot = (x: number, y: number, r: number) => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** One after another, each of its own share of an ellipse, and how many sit there. */
const ROWS = [{ at: 0.93, seats: 48 }, { at: 0.82, seats: 44 }, { at: 0.71, seats: 40 }] as const
const GATES = 9
const MASTS = [-98, 98] as const
const LIGHT = { half: 17, top: -156, height: 24 } as const

const ellipse = (y: number, rx: number, ry: number) => `M${-rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`

/** An arch in the wall; the wall bends away to both sides, so gates narrow and rise there. */
function gate(i: number): string {
  const angle = (28 + i * (180 - 56) / (GATES - 1)) * Math.PI / 180
  const half = 5.5 * Math.sin(angle) + 1.2
  const x = -0.965 * stadium.stand.x * Math.cos(angle)
  const foot = -36 * (1 - Math.sin(angle)) - 8
  return `M${round(x - half)} ${round(foot)}v-9a${round(half)} ${round(half)} 0 0 1 ${round(2 * half)} 0v9z`
}

/** Where they sit on the stand. */
export const stadiumCrowd: readonly Point[] = ROWS.flatMap(({ at, seats }) => Array.from({ length: seats }, (_, i) => {
  const angle = (i + 0.5) / seats * 2 * Math.PI
  return { x: at * stadium.stand.x * Math.cos(angle), y: stadium.rim + at * stadium.stand.y * Math.sin(angle) }
}))

/** What stands: wall, stand, masts and screen, filled. */
export const stadiumBody = [
  ...MASTS.map(x => `M${x - 2.5} ${LIGHT.top}h5v60h-5z`),
  ...MASTS.map(x => `M${x - LIGHT.half} ${LIGHT.top}h${2 * LIGHT.half}v${LIGHT.height}h${-2 * LIGHT.half}z`),
  ...[-36, 36].map(x => `M${x - 2.5} ${stadiumScreen.bottom - 4}h5v16h-5z`),
  `M${stadiumScreen.left} ${stadiumScreen.top}H${stadiumScreen.right}V${stadiumScreen.bottom}H${stadiumScreen.left}z`,
  `M${stadium.stand.x} ${stadium.rim}V-36C${stadium.stand.x} 12 ${-stadium.stand.x} 12 ${-stadium.stand.x} -36V${stadium.rim}z`,
  ellipse(stadium.rim, stadium.stand.x, stadium.stand.y),
].join('')

/** What is cut out of it: the crowd, the grass, the gates and the lights. */
export const stadiumCuts = [
  ...MASTS.flatMap(x => [-9, 0, 9].flatMap(across => [7, 16].map(down => dot(x + across, LIGHT.top + down + 0.5, 2.6)))),
  ...stadiumCrowd.map(({ x, y }) => dot(x, y, 2.6)),
  ellipse(stadium.rim, stadium.pitch.x, stadium.pitch.y),
  ...Array.from({ length: GATES }, (_, i) => gate(i)),
].join('')

/** The lines of the pitch, 2.2 px thick. */
export const pitchLines = 'M-56 -103H56L65 -69H-65zM0 -103V-69M-15 -86.5a15 7.5 0 1 0 30 0a15 7.5 0 1 0 -30 0zM-58.5 -95H-43L-46.5 -77H-63M58.5 -95H43L46.5 -77H63'
