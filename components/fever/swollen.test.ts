import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { frame } from '../frame/frame.ts'
import { titles } from './letters.ts'
import { title } from './outline.ts'
import { ball, coin, layoutTitle, size } from './swollen.ts'

const set = layoutTitle()

test('with an o for each of the two things the pieces are the title', () => {
  expect(Object.keys(titles)).toContain(set.pieces.map(({ words }) => words).join('o'))
})

test('pieces and things follow each other within the margins, and the words below keep clear', () => {
  const [first, second, third] = set.pieces
  const edges = [first!.x, set.ball.x - ball.radius, second!.x - ball.after, set.coin.x - coin.radius, third!.x - coin.gap, set.end]
  expect(edges).toEqual(edges.toSorted((a, b) => a - b))
  expect(set.end).toBeLessThanOrEqual(frame.right)
  expect(set.ball.y + ball.radius).toBeLessThan(403)
  expect(set.ball.y - ball.radius).toBeGreaterThan(104)
})

test('the platform is twice as high as letters, the payment hardly higher than an o', () => {
  expect(2 * ball.radius).toBeGreaterThan(2 * 0.7 * size)
  expect(2 * coin.radius).toBeLessThan(0.7 * size)
  expect(Math.abs(set.coin.y - title.baseline + coin.radius)).toBeLessThan(12)
})

test('the style sheet sets the title in the size that it is laid out for', () => {
  expect(readFileSync(new URL('SwollenTitle.vue', import.meta.url), 'utf8')).toContain(`.title { font-size: ${size}px; }`)
})
