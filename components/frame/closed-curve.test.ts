import { expect, test } from 'playwright/test'
import { closedCurve, closedPath } from './closed-curve.ts'

const origin = { x: 0, y: 0 }

test('a curve of four points has one in each direction, counter-clockwise from the right', () => {
  const points = closedCurve(origin, () => 2, 4).map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0])
  expect(points).toEqual([[2, 0], [0, -2], [-2, 0], [0, 2]])
})

test('each point is as far out as its own direction asks', () => {
  const points = closedCurve(origin, angle => angle, 3)
  expect(points.map(({ x, y }) => Math.round(Math.hypot(x, y)))).toEqual([0, 120, 240])
})

test('a curve is sampled finely unless told otherwise', () => {
  expect(closedCurve(origin, () => 1)).toHaveLength(240)
})

test('a curve without size is one point, many times', () => {
  for (const { x, y } of closedCurve({ x: 5, y: 6 }, () => 0, 8))
    expect([x, y]).toEqual([5, 6])
})

test('a path visits its points in order and closes', () => {
  expect(closedPath([{ x: 0, y: 0 }, { x: 1.23456, y: 0 }, { x: 0, y: -0.0001 }])).toBe('M0 0L1.235 0L0 0Z')
})

test('one point makes a path that stays where it is', () => {
  expect(closedPath([{ x: 1, y: 2 }])).toBe('M1 2Z')
})

test('no points make no path', () => {
  expect(closedCurve(origin, () => 1, 0)).toEqual([])
  expect(closedPath([])).toBe('')
})
