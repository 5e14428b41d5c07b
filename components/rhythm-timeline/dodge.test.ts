import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { dodge } from './dodge.ts'

test('no beats need no room', () => {
  expect(dodge([], 50)).toEqual([])
})

test('a lone beat stays on the line', () => {
  expect(dodge([{ x: 3, radius: 2 }], 50)).toEqual([{ x: 3, y: 50, radius: 2 }])
})

test('beats with room between them stay on the line', () => {
  const beats = [{ x: 0, radius: 2 }, { x: 7, radius: 2 }, { x: 42, radius: 30 }]
  expect(dodge(beats, 50).map(({ y }) => y)).toEqual([50, 50, 50])
})

test('beats at one place move up and down in turn', () => {
  const ys = dodge([{ x: 0, radius: 2 }, { x: 0, radius: 2 }, { x: 0, radius: 2 }], 50).map(({ y }) => y)
  expect(ys).toEqual([50, 43, 57])
})

test('the gap between beats can be chosen', () => {
  expect(dodge([{ x: 0, radius: 2 }, { x: 0, radius: 2 }], 50, 0).map(({ y }) => y)).toEqual([50, 46])
})

test('beats without size still keep the gap', () => {
  expect(dodge([{ x: 0, radius: 0 }, { x: 0, radius: 0 }], 50).map(({ y }) => y)).toEqual([50, 47])
})

test('no two beats touch, and each keeps its place in the order, its x and its size', () => {
  const standing = fc.record({ x: fc.nat(2000).map(n => n / 10), radius: fc.nat(300).map(n => n / 10) })
  fc.assert(fc.property(fc.array(standing, { maxLength: 12 }), (beats) => {
    const placed = dodge(beats, 100)
    expect(placed.map(({ x, radius }) => ({ x, radius }))).toEqual(beats)
    const gaps = placed.flatMap((a, i) => placed.slice(0, i).map(b => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius))
    expect(Math.min(3, ...gaps)).toBeCloseTo(3, 6)
  }), { seed: 20250108, numRuns: 300 })
})

test('a beat moves no further than it must: a px nearer to the line it would touch another', () => {
  const standing = fc.record({ x: fc.integer({ min: 0, max: 60 }), radius: fc.integer({ min: 1, max: 12 }) })
  fc.assert(fc.property(fc.array(standing, { maxLength: 8 }), (beats) => {
    const placed = dodge(beats, 100)
    const tooFar = placed.filter(({ x, y, radius }, i) => {
      const nearer = y - Math.sign(y - 100)
      return nearer !== y && placed.slice(0, i).every(other => Math.hypot(other.x - x, other.y - nearer) >= other.radius + radius + 3)
    })
    expect(tooFar).toEqual([])
  }), { seed: 20250108, numRuns: 300 })
})
