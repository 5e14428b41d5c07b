import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { monthAndYear, monthsBetween, yearFraction } from './dates.ts'

for (const [iso, from, to] of [
  ['2016-01-01', 2016, 2016.01],
  ['2016-12-31', 2016.99, 2017],
  ['2016-07-01', 2016.5, 2016.51],
  ['2016-01', 2016.03, 2016.05],
] as const) {
  test(`${iso} lies between ${from} and ${to}`, () => {
    expect(yearFraction(iso)).toBeGreaterThanOrEqual(from)
    expect(yearFraction(iso)).toBeLessThan(to)
  })
}

test('a month without a day counts as its middle', () => {
  expect(yearFraction('2020-02')).toBeGreaterThan(yearFraction('2020-02-14'))
  expect(yearFraction('2020-02')).toBeLessThan(yearFraction('2020-02-17'))
})

test('later days have larger fractions', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
  fc.assert(fc.property(day, day, (a, b) => {
    expect(Math.sign(yearFraction(a) - yearFraction(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
  }), { seed: 20250108, numRuns: 500 })
})

for (const [from, to, months] of [
  ['2011-07', '2013-06', 23],
  ['2016-08', '2016-08', 0],
  ['2024-12-31', '2025-01-01', 1],
  ['2025-01', '2024-12', -1],
] as const) {
  test(`from ${from} to ${to} it is ${months} months`, () => expect(monthsBetween(from, to)).toBe(months))
}

for (const [iso, label] of [['2011-07', 'July 2011'], ['2025-01-08', 'January 2025'], ['2024-12', 'December 2024']] as const) {
  test(`${iso} is written ${label}`, () => expect(monthAndYear(iso)).toBe(label))
}

for (const iso of ['', '2024', '2024-6', '2024-06-1', '2024-00', '2024-13', '2024-06-00', '2024-06-32', 'June 2024', ' 2024-06']) {
  test(`"${iso}" is refused with what was given and what is needed`, () => {
    for (const use of [yearFraction, monthAndYear, (text: string) => monthsBetween(text, '2024-01'), (text: string) => monthsBetween('2024-01', text)]) {
      expect(() => use(iso)).toThrow(`"${iso}"`)
      expect(() => use(iso)).toThrow('YYYY-MM')
    }
  })
}
