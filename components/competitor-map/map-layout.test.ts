import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import type { Point } from '../frame/frame.ts'
import { layoutMap, problemsOf, spread } from './map-layout.ts'
import type { Rival } from './rivals.ts'

const at = (angle: number, id = `r${angle}`): Rival =>
  ({ id, name: 'Pay', parent: 'Parent', ground: 'games', kind: 'new', entry: ['', ''], angle })
const nearest = (points: readonly Point[], centre: Point) => Math.min(...points.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)))

for (const angles of [[], [0], [0, 30], [0, 359.5 - 30], [345, 15], [0, 45, 90, 135, 180, 225, 270, 315]]) {
  test(`rivals at [${angles.join(', ')}] degrees are a valid table`, () => expect(problemsOf(angles.map(angle => at(angle)))).toEqual([]))
}

test('two rivals with one id are a problem that names the id', () => {
  expect(problemsOf([at(0, 'same'), at(90, 'other'), at(180, 'same')])).toEqual([expect.stringContaining('"same"')])
})

for (const angle of [-1, 360, 400, Number.NaN, Infinity]) {
  test(`${angle} degrees is a problem that names rival and angle`, () => {
    expect(problemsOf([at(angle, 'odd'), at(120)])).toEqual([expect.stringMatching(new RegExp(`odd.*${angle}`))])
  })
}

for (const [a, b] of [[10, 39.5], [350, 10], [10, 350], [77, 77]] as const) {
  test(`rivals at ${a} and ${b} degrees are too close, and the problem names both`, () => {
    expect(problemsOf([at(a, 'one'), at(b, 'two'), at(200)])).toEqual([expect.stringMatching(/one.*two/)])
  })
}

test('nine rivals are a problem that says how many there are', () => {
  expect(problemsOf(Array.from({ length: 9 }, (_, i) => at(i * 40)))).toEqual([expect.stringContaining('9 rivals')])
})

test('every problem of a table is found', () => {
  expect(problemsOf([at(10, 'x'), at(15, 'x'), at(500, 'y')])).toHaveLength(3)
})

test('a map of nobody is a whole sphere without labels', () => {
  const { rivals, outline, sphere } = layoutMap([])
  expect(rivals).toEqual([])
  expect(nearest(outline([]), sphere.centre)).toBeCloseTo(sphere.radius, 2)
})

test('a rival that is away leaves the sphere as good as whole', () => {
  const { outline, sphere } = layoutMap([at(0)])
  expect(nearest(outline([0]), sphere.centre)).toBeGreaterThan(sphere.radius - 0.5)
  expect(nearest(outline([1]), sphere.centre)).toBeLessThan(sphere.radius - 20)
})

test('rivals press from where their angles say, and labels go to that side', () => {
  const { rivals, sphere } = layoutMap([at(0), at(180)])
  expect(rivals.map(({ disc }) => Math.sign(Math.round(disc.x - sphere.centre.x)))).toEqual([1, -1])
  expect(rivals.map(({ label }) => label.align)).toEqual(['start', 'end'])
})

const column = { top: 0, bottom: 100 }
for (const { wanted, height, middles } of [
  { wanted: [], height: 10, middles: [] },
  { wanted: [50], height: 10, middles: [50] },
  { wanted: [-20], height: 10, middles: [5] },
  { wanted: [120], height: 10, middles: [95] },
  { wanted: [20, 60], height: 10, middles: [20, 60] },
  { wanted: [50, 50], height: 10, middles: [50, 60] },
  { wanted: [99, 99], height: 10, middles: [85, 95] },
  { wanted: [0, 0], height: 50, middles: [25, 75] },
  { wanted: [3, 3], height: 0, middles: [3, 3] },
]) {
  test(`boxes ${height} high that want [${wanted.join(', ')}] come to stand at [${middles.join(', ')}]`, () => {
    expect(spread(wanted, height, column)).toEqual(middles)
  })
}

test('boxes that fit keep order, spacing and limits, and stay once they stand free', () => {
  const wishes = fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 8 }).map(wanted => wanted.toSorted((a, b) => a - b))
  fc.assert(fc.property(wishes, fc.integer({ min: 1, max: 12 }), (wanted, height) => {
    const middles = spread(wanted, height, column)
    expect(middles).toHaveLength(wanted.length)
    expect(Math.min(50, ...middles)).toBeGreaterThanOrEqual(height / 2)
    expect(Math.max(50, ...middles)).toBeLessThanOrEqual(100 - height / 2)
    expect(Math.min(height, ...middles.slice(1).map((middle, i) => middle - middles[i]!))).toBe(height)
    expect(spread(middles, height, column)).toEqual(middles)
  }), { seed: 20250108, numRuns: 300 })
})
