import { expect, test } from 'playwright/test'
import { stepIn, wholeAddress } from '../../setup/address.ts'
import type { ClicksQuery } from '../../setup/address.ts'

const steps: [query: ClicksQuery, step: number | undefined][] = [
  ['0', 0],
  ['3', 3],
  ['4', 4],
  ['5', 4], // past the end is the end
  ['99999999999999999999999', 4],
  ['007', 4],
  [undefined, undefined],
  [null, undefined],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['2)', undefined],
  ['two', undefined],
  ['1e3', undefined],
  [[], undefined],
  [['2'], 2],
  [['2', '2'], undefined],
  [[null], undefined],
]

for (const [query, step] of steps) {
  test(`clicks=${JSON.stringify(query)} on a slide of four clicks names ${step === undefined ? 'no step' : `step ${step}`}`, () => {
    expect(stepIn(query, 4)).toBe(step)
  })
}

test('a slide with steps always says which, and one without says none', () => {
  expect(wholeAddress({ alias: 'rivals', clicks: 4 }, undefined)).toEqual({ alias: 'rivals', clicks: '0' })
  expect(wholeAddress({ alias: 'rivals', clicks: 4 }, '3')).toEqual({ alias: 'rivals', clicks: '3' })
  expect(wholeAddress({ alias: 'rivals', clicks: 4 }, '999999')).toEqual({ alias: 'rivals', clicks: '4' })
  expect(wholeAddress({ alias: 'cover', clicks: 0 }, '3')).toEqual({ alias: 'cover', clicks: undefined })
})

test('where nobody has counted the clicks, a step is left as it is', () => {
  expect(wholeAddress({ alias: 'list', clicks: undefined }, '3')).toEqual({ alias: 'list', clicks: '3' })
  expect(wholeAddress({ alias: 'list', clicks: undefined }, undefined)).toEqual({ alias: 'list', clicks: undefined })
})
