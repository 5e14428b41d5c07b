import { expect, test } from 'playwright/test'
import { budgetAhead } from '../../scripts/publish/guard/check-weight.ts'

test('a first visit may transfer 450 kB of a deck up to twenty slides, and of a longer one as much more as it has more slides', () => {
  expect([1, 17, 20].map(budgetAhead)).toEqual([450_000, 450_000, 450_000])
  expect([30, 40, 200].map(budgetAhead)).toEqual([675_000, 900_000, 4_500_000])
})
