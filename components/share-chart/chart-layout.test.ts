import { expect, test } from 'playwright/test'
import { overlap } from '../frame/frame.ts'
import { joinedPairs, labelOf, levels, plot, xOf, yOf } from './chart-layout.ts'
import { shares } from './shares.ts'

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

test('only neighbours of one publisher are joined', () => {
  const [a, b, c] = ['One', 'Other', 'Other'].map((publisher, i) => ({ ...shares[0]!, publisher, at: 2016 + i }))
  expect(joinedPairs([a!, b!, c!])).toEqual([[b, c]])
  expect(joinedPairs([])).toEqual([])
})

const lines = ['alipay', 'tencent'] as const
const labels = lines.flatMap(line => shares.map(share => ({ name: `${line}, ${share.quarter}`, box: labelOf(share, line).box })))

test('no label touches a rule', () => {
  for (const { name, box } of labels) {
    for (const y of levels.map(yOf))
      expect(box.bottom < y - 2 || box.top > y + 2, `the label of ${name} is clear of the rule at ${y}`).toBe(true)
  }
})

test('no label touches a joining line', () => {
  for (const line of lines) {
    for (const [from, to] of joinedPairs(shares)) {
      for (let share = 0; share <= 1; share += 0.01) {
        const at = { x: xOf(from.at) + share * (xOf(to.at) - xOf(from.at)), y: yOf(from[line]) + share * (yOf(to[line]) - yOf(from[line])) }
        for (const { name, box } of labels)
          expect(overlap(box, { left: at.x - 3, right: at.x + 3, top: at.y - 3, bottom: at.y + 3 }), `the label of ${name} meets the line of ${line}`).toBe(false)
      }
    }
  }
})

test('no two labels overlap', () => {
  labels.forEach(({ name, box }, i) => {
    for (const other of labels.slice(0, i))
      expect(overlap(box, other.box), `${name} and ${other.name}`).toBe(false)
  })
})
