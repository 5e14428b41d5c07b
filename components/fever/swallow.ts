import type { Point } from '../frame/frame.ts'
import { armShare, plusesOn } from '../things/platform-ball.ts'
import { startOf, title } from './outline.ts'

/** The title of section II: what is still free, and what the ball has taken. */
export const words = { all: 'AI, misread', free: 'AI, mis', taken: 'read' } as const

/** Where its type begins, canvas px. */
export const start = title.left
/** Between the two, for the edge of the ball, px. */
const GAP = 4
/** Where the taken word begins, behind the edge of the ball. */
export const taken = start + startOf(words.all, 6) + GAP

/** The ball that takes it: the platform, larger than the slide is high, cut by three of its edges. canvas px */
export const ball = { x: taken - GAP + 375, y: 262, radius: 375 } as const

/** The place of a plus that is taken by a disc, with "AI" on it. */
const LIKE_ANY_OTHER = 10
/** its radius, canvas px */
export const discRadius = 33

/** How far pluses keep from the letters, px, and where the foot begins. */
const CLEAR = 14
const FOOT = 496

/** The pluses of the ball: around the title, and one of them is AI. canvas px; `arm` is half of a plus. */
export function pluses(): { arm: number, ai: Point, others: Point[] } {
  const arm = ball.radius * armShare
  const all = plusesOn(ball, ball.radius, true)
  const end = start + startOf(words.all, 9) + 64
  const room = arm + CLEAR
  const isFree = ({ x, y }: Point) => y < FOOT - arm && (x > end + room || y < title.baseline - 80 - room || y > title.baseline + room)
  return { arm, ai: all[LIKE_ANY_OTHER]!, others: all.filter((point, i) => i !== LIKE_ANY_OTHER && isFree(point)) }
}

/** Where the edge of the ball crosses a height, x in canvas px. */
export function crossing(y: number): number {
  return ball.x - Math.sqrt(ball.radius ** 2 - (y - ball.y) ** 2)
}
