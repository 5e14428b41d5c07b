import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { column } from '../frame/frame.ts'
import { crowdedBeats, distance, evenBeats, loose, pieces, radius, wall } from './bars-layout.ts'

const bar = { left: 274, width: column.width }
const end = bar.left + bar.width
const gaps = (xs: readonly number[]) => xs.slice(1).map((x, i) => x - xs[i]!)

test('four even beats fill a bar from end to end', () => {
  const beats = evenBeats(bar)
  expect(beats[0]! - radius.beat).toBe(bar.left)
  expect(beats.at(-1)! + radius.beat).toBe(end)
  expect(new Set(gaps(beats))).toEqual(new Set([51]))
})

test('attempts are squeezed in between beats that move together, and all of it stays in the bar', () => {
  const { beats, attempts } = crowdedBeats(bar)
  expect(attempts).toHaveLength(beats.length)
  const all = beats.flatMap((x, i) => [x, attempts[i]!])
  expect(new Set(gaps(all)).size, 'distances from beat to attempt to beat').toBe(1)
  expect(gaps(beats)[0]).toBeLessThan(gaps(evenBeats(bar))[0]!)
  expect(gaps(beats)[0], 'beats do not touch').toBeGreaterThan(2 * radius.beat)
  expect(all.every(Number.isInteger)).toBe(true)
  expect(attempts.at(-1)! + radius.attempt).toBeLessThanOrEqual(end)
})

test('a wall is as wide as its bar, hangs from the line, and its attempts touch', () => {
  const attempts = wall(bar, 223, 5)
  expect(attempts).toHaveLength(40)
  const [first, second] = [attempts[0]!, attempts[1]!]
  expect(second.x - first.x).toBe(2 * radius.attempt)
  expect(first.y - radius.attempt).toBe(223)
  expect(attempts[8]!.y - first.y).toBe(2 * radius.attempt)
  const xs = attempts.map(({ x }) => x)
  expect(Math.min(...xs) - radius.attempt - bar.left).toBeCloseTo(end - Math.max(...xs) - radius.attempt)
  expect(Math.min(...xs) - radius.attempt - bar.left).toBeLessThan(1)
})

test('the line is whole before it falls', () => {
  const whole = pieces(bar, 222, 0)
  expect(whole.map(({ y, angle }) => [y, angle])).toEqual(whole.map(() => [222, 0]))
  expect(whole.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(bar.width)
  expect(whole[0]!.x - whole[0]!.length / 2).toBe(bar.left)
  for (const [i, piece] of whole.entries())
    expect(piece.x - piece.length / 2).toBeCloseTo(i === 0 ? bar.left : whole[i - 1]!.x + whole[i - 1]!.length / 2)
})

test('each piece falls lower and steeper than the one before, by as much', () => {
  const fallen = pieces(bar, 222, 1)
  const by = (key: 'y' | 'angle') => gaps(fallen.map(piece => piece[key]))
  expect(new Set(by('y')).size).toBe(1)
  expect(new Set(by('angle')).size).toBe(1)
  expect(by('y')[0]).toBeGreaterThan(0)
  expect(by('angle')[0]).toBeGreaterThan(0)
})

test('distance from a piece is that from its nearest point', () => {
  const piece = { x: 100, y: 100, length: 40, angle: 0 }
  expect(distance({ x: 110, y: 107 }, piece)).toBeCloseTo(7)
  expect(distance({ x: 123, y: 104 }, piece)).toBeCloseTo(5)
  expect(distance({ x: 93, y: 110 }, { ...piece, angle: 90 })).toBeCloseTo(7)
})

test('attempts that have come off stay in their bar, clear of each other and of the pieces', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 760 }), fc.integer({ min: 1, max: 8 }), (left, count) => {
    const [line, bottom] = [223, 343]
    const here = { left, width: column.width }
    const off = loose(here, line, bottom, count)
    expect(off).toHaveLength(count)
    for (const [i, point] of off.entries()) {
      expect(point.x - radius.attempt).toBeGreaterThanOrEqual(left)
      expect(point.x + radius.attempt).toBeLessThanOrEqual(left + here.width)
      expect(point.y - radius.attempt).toBeGreaterThanOrEqual(line)
      expect(point.y + radius.attempt).toBeLessThanOrEqual(bottom)
      for (const piece of pieces(here, line, 1))
        expect(distance(point, piece)).toBeGreaterThan(radius.attempt)
      for (const other of off.slice(0, i))
        expect(Math.hypot(other.x - point.x, other.y - point.y)).toBeGreaterThan(2 * radius.attempt)
    }
  }), { seed: 20250108, numRuns: 50 })
})

test('what has come off has no beat: the widest gap is more than twice the narrowest, across and down', () => {
  const off = loose(bar, 223, 343, 8)
  for (const key of ['x', 'y'] as const) {
    const steps = gaps(off.map(point => point[key]).sort((a, b) => a - b))
    expect(Math.max(...steps) / Math.min(...steps), key).toBeGreaterThan(2)
  }
})
