import { expect, test } from 'playwright/test'
import { wholeFact } from '../essay/facts.ts'
import { factOf } from '../essay/footnote.ts'
import { plot, xOf, yOf } from './chart-layout.ts'
import { shares, together } from './shares.ts'

test('every figure rests on a fact from before the essay', () => {
  for (const { fact } of [...shares, together]) {
    expect(factOf(fact)?.id).toBe(fact)
    expect(factOf(fact).after, fact).toBeUndefined()
  }
})

test('every figure is found in the claim of its fact', () => {
  for (const { fact, alipay, tencent } of shares) {
    for (const figure of [alipay, tencent])
      expect(`${wholeFact(fact).claim} ${wholeFact(fact).caveat}`).toMatch(new RegExp(`\\b${figure}\\b`))
  }
  expect(wholeFact(together.fact).claim).toContain(`${together.above}`)
})

test('each pair stands in the middle of its quarter', () => {
  for (const { quarter, at } of shares) {
    const [, number, year] = /^Q([1-4]) (\d{4})$/.exec(quarter)!
    expect(at, quarter).toBe(Number(year) + (Number(number) - 0.5) / 4)
  }
})

test('two shares leave room for the others', () => {
  for (const { quarter, alipay, tencent } of shares)
    expect(alipay + tencent, quarter).toBeLessThanOrEqual(100)
})

test('everything published fits the chart, from left to right in time', () => {
  const xs = [...shares, together].map(({ at }) => xOf(at))
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  for (const percent of [...shares.flatMap(({ alipay, tencent }) => [alipay, tencent]), together.above])
    expect(yOf(percent)).toBeGreaterThanOrEqual(plot.top)
})
