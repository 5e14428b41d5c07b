import { expect, test } from 'playwright/test'
import { wholeFact } from '../essay/facts.ts'
import { factOf } from '../essay/footnote.ts'
import { leadOf, shares, steepestFall, together } from './shares.ts'
import type { PublishedShare } from './shares.ts'

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

test('the lead is what the published figures leave, rounded only where they are no whole points', () => {
  expect(shares.map(leadOf)).toEqual([{ points: 55, isRounded: false }, { points: 17, isRounded: false }, { points: 17, isRounded: true }])
  expect(leadOf({ alipay: 55.4, tencent: 38.4 })).toEqual({ points: 17, isRounded: false })
  expect(leadOf({ alipay: 40, tencent: 45 })).toEqual({ points: -5, isRounded: false })
})

test('a fall is told of one publisher alone, and the steepest', () => {
  const [first, second, third] = shares as [PublishedShare, PublishedShare, PublishedShare]
  expect(steepestFall(shares)).toEqual({ to: second, quarters: 5, points: 38 })
  expect(steepestFall([first, { ...third, publisher: 'Other' }])).toBeUndefined()
  expect(steepestFall([second, { ...first, publisher: second.publisher }])).toBeUndefined()
})
