import { expect, test } from 'playwright/test'
import { detailFor, payCode, payCodeHeight } from './pay-code.ts'
import type { Detail } from './pay-code.ts'

/** The corners of all its rectangles. */
function rectanglesOf(path: string) {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map(([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }))
}

for (const detail of [1, 2, 3] as Detail[]) {
  test(`at detail ${detail} it fills its box, and no more`, () => {
    const parts = rectanglesOf(payCode(100, detail))
    expect(parts.length).toBeGreaterThan(6)
    expect(Math.min(...parts.map(({ x }) => x))).toBe(0)
    expect(Math.min(...parts.map(({ y }) => y))).toBe(0)
    expect(Math.max(...parts.map(({ x, width }) => x + width))).toBeCloseTo(100, 1)
    expect(Math.max(...parts.map(({ y, height }) => y + height))).toBeCloseTo(100 * payCodeHeight, 1)
  })
}

test('a larger one is drawn in more detail, and none in modules under a px', () => {
  expect([16, 44, 130].map(detailFor)).toEqual([1, 2, 3])
  for (const width of [8, 20, 96]) {
    const modules = { 1: 5, 2: 11, 3: 21 }[detailFor(width)]
    expect(width / modules).toBeGreaterThan(1)
  }
})

test('about half of the square code is dark, as codes are', () => {
  const square = rectanglesOf(payCode(100, 3)).filter(({ y }) => y >= 42)
  const free = square.filter(({ x, y }) => !(x < 38 && (y < 80 || y > 103)) && !(x > 61 && y < 80))
  const dark = free.reduce((sum, { width, height }) => sum + width * height, 0)
  const area = 100 * 100 - 3 * 38.1 ** 2
  expect(dark / area).toBeGreaterThan(0.35)
  expect(dark / area).toBeLessThan(0.65)
})
