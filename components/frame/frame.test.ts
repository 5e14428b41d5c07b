import { expect, test } from 'playwright/test'
import { canvas, frame, inside, overlap, polar, round } from './frame.ts'
import type { Box } from './frame.ts'

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })

test('the frame of pictures lies on the canvas', () => {
  expect(inside(frame, box(0, 0, canvas.width, canvas.height))).toBe(true)
})

for (const [value, written] of [[1.23456, 1.235], [0.0004, 0], [-1.5, -1.5], [7, 7]] as const) {
  test(`${value} is written as ${written}`, () => expect(round(value)).toBe(written))
}

test('a rounded nought has no sign', () => {
  expect(Object.is(round(-0.0001), 0)).toBe(true)
})

for (const { name, a, b, share } of [
  { name: 'crossing boxes overlap', a: box(0, 0, 2, 2), b: box(1, 1, 3, 3), share: true },
  { name: 'a box overlaps one that lies within it', a: box(0, 0, 9, 9), b: box(4, 4, 5, 5), share: true },
  { name: 'a box overlaps itself', a: box(0, 0, 1, 1), b: box(0, 0, 1, 1), share: true },
  { name: 'boxes that meet at an edge share no area', a: box(0, 0, 1, 1), b: box(1, 0, 2, 1), share: false },
  { name: 'boxes that meet at a corner share no area', a: box(0, 0, 1, 1), b: box(1, 1, 2, 2), share: false },
  { name: 'boxes one above the other share no area', a: box(0, 0, 1, 1), b: box(0, 2, 1, 3), share: false },
]) {
  test(name, () => {
    expect(overlap(a, b)).toBe(share)
    expect(overlap(b, a)).toBe(share)
  })
}

test('a box is inside its equal, edges included', () => {
  expect(inside(box(0, 0, 1, 1), box(0, 0, 1, 1))).toBe(true)
})

for (const [side, past] of Object.entries({ left: box(-1, 1, 2, 2), top: box(1, -1, 2, 2), right: box(1, 1, 4, 2), bottom: box(1, 1, 2, 4) })) {
  test(`a box past the ${side} edge is not inside`, () => expect(inside(past, box(0, 0, 3, 3))).toBe(false))
}

for (const [angle, x, y] of [[0, 12, 5], [90, 10, 3], [180, 8, 5], [270, 10, 7], [-90, 10, 7], [450, 10, 3]] as const) {
  test(`two px at ${angle} degrees from (10, 5) is (${x}, ${y})`, () => {
    const point = polar({ x: 10, y: 5 }, 2, angle)
    expect(point.x).toBeCloseTo(x)
    expect(point.y).toBeCloseTo(y)
  })
}

test('no distance leads nowhere, whatever the direction', () => {
  expect(polar({ x: 3, y: 4 }, 0, 77)).toEqual({ x: 3, y: 4 })
})
