import { expect, test } from 'playwright/test'
import { frame, inside, overlap } from '../frame/frame.ts'
import { fear, road, seenThrough, turnInto, windowIn } from './turns-layout.ts'

const places = [1, 2, 3]
const numbers = (path: string) => path.match(/-?[\d.]+/g)!.map(Number)

test('three windows of one size stand in columns, clear of the fear and of each other', () => {
  const boxes = places.map(windowIn)
  for (const [i, box] of boxes.entries()) {
    expect(inside(box, frame)).toBe(true)
    expect(box.left).toBeGreaterThan(fear.x + fear.radius + 30)
    if (i > 0)
      expect(overlap(box, boxes[i - 1]!)).toBe(false)
  }
})

test('the road leaves the fear, each stretch begins where the one before has turned, and its head points at a window', () => {
  const turns = places.map(turnInto)
  expect(Math.hypot(numbers(turns[0]!.path)[0]! - fear.x, road.y - fear.y)).toBeLessThan(fear.radius)
  for (const [i, { path, tip }] of turns.entries()) {
    const window = windowIn(places[i]!)
    expect(Math.abs(tip.x - (window.left + window.right) / 2)).toBeLessThanOrEqual(0.5)
    expect(window.top - tip.y).toBeGreaterThan(3)
    expect(numbers(path).at(-1)!).toBeLessThan(tip.y)
    if (i > 0)
      expect(numbers(path)[0]).toBe(turns[i - 1]!.tip.x - road.turn)
  }
})

test('what is seen through a window has its proportions', () => {
  const window = windowIn(3)
  const [left, top, width, height] = seenThrough(window, { middle: 500, top: 100, bottom: 400 }).split(' ').map(Number) as [number, number, number, number]
  expect(top).toBe(100)
  expect(height).toBe(300)
  expect(left + width / 2).toBeCloseTo(500, 2)
  expect(width / height).toBeCloseTo((window.right - window.left) / (window.bottom - window.top), 4)
})
