import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { beatPositions, beatRadii } from './beat-line.ts'

const line = { left: 10, right: 110 }

test('no slides have no beats', () => {
  expect(beatPositions([], line)).toEqual([])
})

test('the beat of a lone slide stands at the left', () => {
  expect(beatPositions(['a'], line)).toEqual([10])
})

test('beats of one part stand evenly over the whole line', () => {
  expect(beatPositions(['a', 'a', 'a'], line)).toEqual([10, 60, 110])
})

test('a new part begins after a wider gap', () => {
  const [first, second, third] = beatPositions(['a', 'a', 'b'], line) as [number, number, number]
  expect(third - second).toBeGreaterThan(2 * (second - first))
  expect(third).toBeCloseTo(110)
})

test('a part that comes back counts as new', () => {
  expect(beatPositions(['a', 'b', 'a'], line)).toEqual([10, 60, 110])
})

test('on a line without length all beats stand at one place', () => {
  expect(beatPositions(['a', 'b', 'b'], { left: 5, right: 5 })).toEqual([5, 5, 5])
})

test('beats keep their order, use the whole line and never leave it', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 30 }), (parts) => {
    const beats = beatPositions(parts, line)
    expect(beats).toHaveLength(parts.length)
    expect(beats[0]).toBe(10)
    expect(beats.at(-1)).toBeCloseTo(110)
    expect(Math.min(...beats.slice(1).map((x, i) => x - beats[i]!))).toBeGreaterThan(0)
  }), { seed: 20250108, numRuns: 100 })
})

test('beats keep their size until they would touch', () => {
  expect(beatRadii([0, 20, 60])).toEqual({ now: 6, other: 3 })
  expect(beatRadii([0])).toEqual({ now: 6, other: 3 })
  const { now, other } = beatRadii([0, 5, 10])
  expect(now + other).toBeLessThan(5)
  expect(other).toBeLessThan(now)
})
