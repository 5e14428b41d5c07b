import { expect, test } from 'playwright/test'
import { bendAt, road } from './road.ts'

const level = { x: 0, y: 50 }

test('a bend is named by its top or its bottom', () => {
  expect(bendAt({ x: 10, y: 50 }, 20, true).centre).toEqual({ x: 10, y: 70 })
  expect(bendAt({ x: 10, y: 50 }, 20, false).centre).toEqual({ x: 10, y: 30 })
})

test('a level road stays level over a brow that it only touches, and under a hollow', () => {
  for (const over of [true, false]) {
    const { path, length, lengthTo } = road(level, [bendAt({ x: 60, y: 50 }, 20, over)], { x: 100, y: 50 })
    expect(path.match(/[\d.]+ 50(?![\d.])/g)!.length, path).toBe(4)
    expect(length).toBeCloseTo(100)
    expect(lengthTo).toEqual([expect.closeTo(60)])
  }
})

test('over a brow it turns down clockwise, out of a hollow up counter-clockwise', () => {
  expect(road(level, [bendAt({ x: 60, y: 50 }, 20, true)], { x: 120, y: 150 }).path).toMatch(/A20 20 0 0 1 /)
  expect(road(level, [bendAt({ x: 60, y: 50 }, 20, false)], { x: 120, y: -50 }).path).toMatch(/A20 20 0 0 0 /)
})

test('it meets its bends without a kink: straight lines stand square on the radii', () => {
  const bends = [bendAt({ x: 60, y: 50 }, 20, true), bendAt({ x: 130, y: 140 }, 30, false)]
  const { path } = road(level, bends, { x: 220, y: 40 })
  const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLA]|$)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  const [, , leaves, meets] = points
  bends.forEach(({ centre, radius }, i) => {
    const on = [leaves!, meets!][i]!
    expect(Math.hypot(on.x - centre.x, on.y - centre.y)).toBeCloseTo(radius, 2)
    const along = (on.x - centre.x) * (meets!.x - leaves!.x) + (on.y - centre.y) * (meets!.y - leaves!.y)
    expect(along / radius / Math.hypot(meets!.x - leaves!.x, meets!.y - leaves!.y)).toBeCloseTo(0, 3)
  })
})

test('its length is that of its lines and arcs: a quarter of a turn down, and straight on', () => {
  const { length, lengthTo } = road({ x: 0, y: 0 }, [bendAt({ x: 100, y: 0 }, 20, true)], { x: 120, y: 120 })
  expect(length).toBeCloseTo(100 + 10 * Math.PI + 100)
  expect(lengthTo[0], 'it is level where the bend begins').toBeCloseTo(100)
})

test('it is level at the bottom of a hollow, wherever it comes from', () => {
  const { lengthTo } = road({ x: 0, y: 0 }, [bendAt({ x: 20, y: 120 }, 20, false)], { x: 120, y: 120 })
  expect(lengthTo[0]).toBeCloseTo(100 + 10 * Math.PI)
})

test('a road without bends is straight', () => {
  expect(road({ x: 0, y: 0 }, [], { x: 30, y: 40 })).toEqual({ path: 'M0 0L30 40', length: 50, lengthTo: [] })
})

test('bends that leave no room for a line between them are refused', () => {
  expect(() => road(level, [bendAt({ x: 60, y: 50 }, 30, true), bendAt({ x: 80, y: 90 }, 30, false)], { x: 200, y: 0 })).toThrow(/expected more than 60/)
})
