import { expect, test } from 'playwright/test'
import { canvas } from '../frame/frame.ts'
import { contoursOf, lettersOf, title } from './outline.ts'
import { crossing, edgeOfField, fieldPath } from './swell.ts'

test('the edge runs from above the slide to below it, in steps too small to see', () => {
  const edge = edgeOfField()
  expect(edge[0]!.y).toBeLessThan(0)
  expect(edge.at(-1)!.y).toBeGreaterThan(canvas.height)
  for (const [i, { x, y }] of edge.slice(1).entries()) {
    expect(y, 'never back up').toBeGreaterThan(edge[i]!.y)
    expect(Math.hypot(x - edge[i]!.x, y - edge[i]!.y)).toBeLessThan(8)
  }
})

test('it has taken about half of the slide', () => {
  const edge = edgeOfField().filter(({ y }) => y >= 0 && y <= canvas.height)
  const area = edge.slice(1).reduce((sum, { x, y }, i) => sum + (canvas.width - (x + edge[i]!.x) / 2) * (y - edge[i]!.y), 0)
  expect(area / canvas.width / canvas.height).toBeGreaterThan(0.45)
  expect(area / canvas.width / canvas.height).toBeLessThan(0.6)
})

test('it cuts through a letter and leaves the first word alone', () => {
  const letters = lettersOf('AI, misread')
  const tip = Math.min(...edgeOfField().map(({ x }) => x))
  const cut = letters.filter(({ left, right }) => left < tip && right > tip)
  expect(cut).toHaveLength(1)
  expect(letters.indexOf(cut[0]!), 'the m').toBe(3)
  expect(contoursOf(letters).flat().every(({ to }) => to.y < title.baseline + 30)).toBe(true)
})

test('the crossing lies on the edge', () => {
  const x = crossing(518)
  expect(x).toBeGreaterThan(500)
  expect(x).toBeLessThan(650)
  const edge = edgeOfField()
  const below = edge.findIndex(({ y }) => y > 518)
  expect(x).toBeGreaterThan(Math.min(edge[below - 1]!.x, edge[below]!.x) - 0.01)
  expect(x).toBeLessThan(Math.max(edge[below - 1]!.x, edge[below]!.x) + 0.01)
})

test('the field goes on beyond the slide, so that no seam shows', () => {
  const numbers = fieldPath().match(/-?[\d.]+/g)!.map(Number)
  expect(Math.max(...numbers)).toBeGreaterThanOrEqual(canvas.width + 2)
})
