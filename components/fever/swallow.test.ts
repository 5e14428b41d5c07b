import { expect, test } from 'playwright/test'
import { canvas, frame } from '../frame/frame.ts'
import { title } from './outline.ts'
import { ball, crossing, discRadius, pluses, start, taken, words } from './swallow.ts'

const { arm, ai, others } = pluses()

test('what is free and what is taken make up the title, and the edge of the ball lies between them', () => {
  expect(words.free + words.taken).toBe(words.all)
  for (const y of [title.baseline - 80, title.baseline]) {
    expect(crossing(y)).toBeLessThan(taken + 2)
    expect(crossing(y)).toBeGreaterThan(taken - 6)
  }
  expect(start).toBeLessThan(taken)
})

test('the ball has taken about half of the slide, down to the end of its foot', () => {
  const rows = Array.from({ length: canvas.height }, (_, y) => canvas.width - crossing(y))
  const area = rows.reduce((sum, width) => sum + width, 0)
  expect(area / canvas.width / canvas.height).toBeGreaterThan(0.45)
  expect(area / canvas.width / canvas.height).toBeLessThan(0.6)
  for (const y of [0, canvas.height])
    expect(2 * ball.x - crossing(y), `right end at ${y}`).toBeGreaterThan(canvas.width + 2)
})

test('pluses and AI lie in the ball, clear of the title and the foot and of each other', () => {
  expect(others.length).toBeGreaterThan(30)
  for (const [i, { x, y }] of others.entries()) {
    expect(Math.hypot(x - ball.x, y - ball.y) + arm).toBeLessThan(ball.radius)
    expect(y + arm).toBeLessThanOrEqual(496)
    expect(x - arm > taken + 210 || y + arm < title.baseline - 80 || y - arm > title.baseline).toBe(true)
    expect(Math.hypot(x - ai.x, y - ai.y)).toBeGreaterThan(arm + discRadius)
    for (const other of others.slice(0, i))
      expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * arm)
  }
})

test('the disc that says AI is seen whole', () => {
  expect(ai.x + discRadius).toBeLessThan(frame.right)
  expect(ai.y - discRadius).toBeGreaterThan(0)
})
