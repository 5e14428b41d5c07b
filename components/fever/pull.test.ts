import { expect, test } from 'playwright/test'
import { canvas } from '../frame/frame.ts'
import { bent, contoursOf, lettersOf } from './outline.ts'
import { additions, centre, pulled, ringCount, shrink } from './pull.ts'

const plain = lettersOf('Platform or tool')
const letters = pulled(plain)
const words = [{ left: 40, right: 410, top: 403, bottom: 470 }]
const fine = bent(contoursOf(letters), point => point)
const found = additions(fine, words)

test('the title keeps its left edge and about its width, and ends before the centre', () => {
  expect(Math.abs(letters[0]!.left - plain[0]!.left)).toBeLessThan(1.5)
  expect(Math.abs(letters.at(-1)!.right - plain.at(-1)!.right)).toBeLessThan(3)
  expect(letters.at(-1)!.right).toBeLessThan(centre.x - centre.ring - 40)
})

test('each letter is smaller than the one before, and none is bent', () => {
  const sizes = letters.map(({ left, right }, i) => (right - left) / (plain[i]!.right - plain[i]!.left))
  for (const [i, size] of sizes.entries()) {
    if (i > 0)
      expect(size).toBeLessThan(sizes[i - 1]!)
    const height = (contours: typeof fine) => Math.max(...contours.flat().map(({ to }) => to.y)) - Math.min(...contours.flat().map(({ to }) => to.y))
    expect(height(letters[i]!.contours) / height(plain[i]!.contours), 'as high as it is wide').toBeCloseTo(size)
  }
  expect(sizes.at(-1)! / sizes[0]!).toBeLessThan(shrink.near / shrink.far + 0.05)
})

test('letters keep their order and distance', () => {
  for (const [i, { left }] of letters.slice(1).entries()) {
    const before = plain[i + 1]!.left - plain[i]!.right
    expect(left - letters[i]!.right).toBeGreaterThan(Math.min(0.7 * before, 1.3 * before))
  }
})

test('the nearer an addition is to the centre, the larger', () => {
  expect(new Set(found.map(({ ring }) => ring)).size).toBe(ringCount)
  const byDistance = found.map(({ x, y, arm }) => ({ arm, away: Math.hypot(x - centre.x, y - centre.y) })).sort((a, b) => a.away - b.away)
  for (const [i, { arm }] of byDistance.slice(1).entries())
    expect(arm).toBeLessThanOrEqual(byDistance[i]!.arm)
})

test('additions touch neither letters nor words nor each other nor the centre, and leave the foot alone', () => {
  const points = fine.flat().map(({ to }) => to) // thousands: what is asked of each is collected, and expected once
  for (const [i, { x, y, arm }] of found.entries()) {
    const away = (other: { x: number, y: number }) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y))
    expect(found.slice(0, i).filter(other => away(other) <= arm / 2 + other.arm / 2), `additions that touch the one at ${x}, ${y}`).toEqual([])
    expect(points.filter(point => away(point) <= arm), `points of letters under the one at ${x}, ${y}`).toEqual([])
    expect(Math.hypot(x - centre.x, y - centre.y) - arm).toBeGreaterThan(centre.ring)
    expect(y + arm).toBeLessThan(496)
    expect(x - arm).toBeLessThan(canvas.width)
  }
})

test('none stands between the title and the centre, where it would be read as a sign', () => {
  expect(found.filter(({ x, y }) => x > letters.at(-1)!.right && x < centre.x - centre.ring && Math.abs(y - centre.y) < 35)).toEqual([])
})
