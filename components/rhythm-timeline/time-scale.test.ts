import { expect, test } from 'playwright/test'
import { essayDate } from '../essay/essay.ts'
import { monthAt, monthAtX, monthsOfSilence, way, xAt, xOfMonth } from './time-scale.ts'

/** What the picture of the talk stands on: changed here, cover, timeline and close all change. */
for (const [iso, x] of [['2011-07', 96], ['2013-06', 195], ['2016-08', 358], [essayDate, 792]] as const)
  test(`${iso} stands at ${x}`, () => expect(xAt(iso)).toBe(x))

test('ten years are 516 px, wherever they begin', () => {
  for (const year of [2011, 2013, 2015])
    expect(xAt(`${year + 10}-01-01`) - xAt(`${year}-01-01`)).toBe(516)
})

test('months and px tell each other', () => {
  expect(monthAt('2012-07')).toBeCloseTo(12, 6)
  expect(monthAtX(xOfMonth(37.5))).toBeCloseTo(37.5, 6)
})

test('the head crosses all of it in seven seconds, from before the first beat to the day of the essay', () => {
  expect(way.from).toBeLessThan(0)
  expect(xOfMonth(way.to)).toBeCloseTo(xAt(essayDate), -0.5)
  expect((way.to - way.from) / 24).toBeCloseTo(7, 1)
})

test('from the last invention to the essay it is 101 months', () => {
  expect(monthsOfSilence).toBe(101)
})
