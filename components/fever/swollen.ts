import { startOf, title } from './outline.ts'

const TITLE = 'Platform or tool'
/** Its type is smaller than that of the others, for one of its letters has swollen; canvas px. */
export const size = 92
/** Where its type begins: the letter itself begins at the margin. */
const start = title.left - 4

/** What takes the place of an o, radii with the line around it: the platform and the payment. Between it and letters, and how thick the line is. canvas px */
export const ball = { radius: 122, before: 8, after: 4 } as const
export const coin = { radius: 32, gap: 4 } as const
export const line = 5

/** The middle of an o, from the base line: px. */
const HALF_O = 22

/** The three pieces of the title with where each begins, and the middles of the two o between them. canvas px */
export function layoutTitle() {
  const at = (letter: number) => startOf(TITLE, letter, size)
  /** the o of Platform, the first of tool: letters without spaces */
  const [platform, tool] = [5, 11]
  const y = title.baseline - HALF_O
  const ballX = start + at(platform) + ball.before + ball.radius
  const second = ballX + ball.radius + ball.after
  const coinX = second + at(tool) - at(platform + 1) + coin.gap + coin.radius
  const third = coinX + coin.radius + coin.gap
  return {
    pieces: [{ words: 'Platf', x: start }, { words: 'rm or t', x: second }, { words: 'ol', x: third }],
    ball: { x: ballX, y },
    coin: { x: coinX, y },
    end: third + at(13) - at(12) + 27,
  }
}
