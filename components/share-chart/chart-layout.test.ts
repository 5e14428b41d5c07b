import { expect, test } from 'playwright/test'
import { plot, xOf, yOf } from './chart-layout.ts'

test('the years begin at the left and stay within the plot', () => {
  expect(xOf(2015)).toBe(plot.left)
  expect(xOf(2025)).toBeLessThanOrEqual(plot.right)
})

test('years are equally far apart', () => {
  const year = xOf(2016) - xOf(2015)
  expect(year).toBeGreaterThan(0)
  for (const later of [2016, 2019, 2024])
    expect(xOf(later + 1) - xOf(later)).toBeCloseTo(year)
})

for (const [percent, y] of [[0, plot.bottom], [50, (plot.top + plot.bottom) / 2], [100, plot.top]] as const) {
  test(`${percent} per cent stands at ${y}`, () => expect(yOf(percent)).toBe(y))
}

for (const year of [2014.99, 2026, -Infinity, Number.NaN]) {
  test(`the year ${year} is refused by name`, () => {
    expect(() => xOf(year)).toThrow(RangeError)
    expect(() => xOf(year)).toThrow(`${year}`)
  })
}

for (const percent of [-0.1, 100.1, Infinity, Number.NaN]) {
  test(`${percent} per cent is refused by name`, () => {
    expect(() => yOf(percent)).toThrow(RangeError)
    expect(() => yOf(percent)).toThrow(`${percent}`)
  })
}
