import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import type { Point } from '../frame/frame.ts'
import { spiralHead, spiralPath, spiralPoint, spiralStops } from './loop-layout.ts'

const spec = { centre: { x: 100, y: 50 }, outer: 40, inner: 10, turns: 2, stops: 4, start: 90 }
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const pointsOf = (path: string) => path.slice(1).split('L').map((pair): Point => {
  const [x, y] = pair.split(' ').map(Number)
  return { x: x!, y: y! }
})
const anySpec = fc.record({
  turns: fc.integer({ min: 10, max: 50 }).map(n => n / 10),
  stops: fc.integer({ min: 1, max: 9 }),
  inner: fc.integer({ min: 0, max: 39 }),
})
  .map(some => ({ ...spec, ...some }))
const runs = { seed: 20250108, numRuns: 100 }

test('the spiral starts in its direction, at its outer radius, and ends at its inner one', () => {
  expect(spiralPoint(spec, 0).x).toBeCloseTo(100)
  expect(spiralPoint(spec, 0).y).toBeCloseTo(10)
  expect(distance(spiralPoint(spec, 1), spec.centre)).toBeCloseTo(10)
})

test('the spiral runs clockwise: first to the right', () => {
  expect(spiralPoint(spec, 0.125).x).toBeGreaterThan(120)
})

test('the spiral tightens all the way', () => {
  fc.assert(fc.property(anySpec, (spec) => {
    const radii = Array.from({ length: 51 }, (_, i) => distance(spiralPoint(spec, i / 50), spec.centre))
    expect(Math.max(...radii.slice(1).map((radius, i) => radius - radii[i]!))).toBeLessThan(0)
  }), runs)
})

test('a spiral as wide within as without is a circle', () => {
  for (const share of [0, 0.3, 0.7, 1])
    expect(distance(spiralPoint({ ...spec, inner: 40 }, share), spec.centre)).toBeCloseTo(40)
})

test('stops lie on the path, at the joints of its stretches', () => {
  fc.assert(fc.property(anySpec, (spec) => {
    spiralStops(spec).forEach(({ at }, i) => {
      const stretch = pointsOf(spiralPath(spec, i / spec.stops / spec.turns, (i + 1) / spec.stops / spec.turns))
      expect(distance(stretch[0]!, at)).toBeLessThan(0.002)
    })
    expect(spiralStops(spec)).toHaveLength(spec.stops)
  }), runs)
})

test('labels stand outside their stops, as far as asked', () => {
  for (const { at, label } of spiralStops(spec, 15)) {
    expect(distance(label, at)).toBeCloseTo(15)
    expect(distance(label, spec.centre)).toBeCloseTo(distance(at, spec.centre) + 15)
  }
})

test('labels lean away from the loop: above, right, below, left', () => {
  expect(spiralStops(spec).map(({ label }) => label.align)).toEqual(['middle', 'start', 'middle', 'end'])
})

test('labels stand on their anchor above, hang from it below and straddle it beside', () => {
  const drops = spiralStops(spec).map(({ label }) => label.drop)
  ;[0, 0.5, 1, 0.5].forEach((drop, i) => expect(drops[i]).toBeCloseTo(drop))
})

for (const [share, way, right, down] of [[0.25, 'down', 0, 1], [0.5, 'to the left', -1, 0], [0.75, 'up', 0, -1], [1, 'to the right', 1, 0]] as const) {
  test(`where a circle runs ${way}, the head of the arrow begins on it and points ${way}`, () => {
    const circle = { ...spec, inner: 40, turns: 1 }
    const { base, tip } = spiralHead(circle, share, 12, 8)
    expect(base).toEqual(spiralPoint(circle, share))
    expect(tip.x - base.x).toBeCloseTo(12 * right, 1)
    expect(tip.y - base.y).toBeCloseTo(12 * down, 1)
  })
}

test('the head of the arrow is as long and wide as asked, and even', () => {
  fc.assert(fc.property(anySpec, (spec) => {
    const { base, tip, path } = spiralHead(spec, 0.9, 12, 8)
    const [left, , right] = pointsOf(path.replace('Z', ''))
    expect(distance(base, tip)).toBeCloseTo(12)
    expect(distance(left!, right!)).toBeCloseTo(8, 2)
    expect(distance(left!, tip)).toBeCloseTo(distance(right!, tip), 2)
  }), runs)
})

test('a loop without stops has none', () => {
  expect(spiralStops({ ...spec, stops: 0 })).toEqual([])
})

test('a stretch has as many parts as asked, and one from a place to itself goes nowhere', () => {
  expect(pointsOf(spiralPath(spec, 0, 1, 3))).toHaveLength(4)
  const [from, to] = pointsOf(spiralPath(spec, 0.5, 0.5, 1))
  expect(from).toEqual(to)
})
