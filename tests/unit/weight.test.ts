import { randomBytes } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { budgetAhead, checkWeight } from '../../scripts/publish/guard/check-weight.ts'

test('a first visit may transfer 500 kB of a deck up to twenty slides, and of a longer one as much more as it has more slides', () => {
  expect([1, 17, 20].map(budgetAhead)).toEqual([500_000, 500_000, 500_000])
  expect([30, 40, 200].map(budgetAhead)).toEqual([750_000, 1_000_000, 5_000_000])
})

test('the article may weigh more the more slides there are, and the styles may not', () => {
  const slides = (count: number) => Array.from({ length: count }, (_, i) => ({ path: `${i + 1}/index.html`, content: '' }))
  const article = { path: 'read/index.html', content: randomBytes(200_000) }
  const styles = { path: 'assets/deck.css', content: randomBytes(20_000) }
  expect(checkWeight([...slides(20), article])).toMatchObject([{ where: 'read/index.html', what: expect.stringContaining('expected at most 150 kB of a read page') }])
  expect(checkWeight([...slides(40), article])).toEqual([])
  expect(checkWeight([...slides(40), styles])).toMatchObject([{ where: 'assets/deck.css', what: expect.stringContaining('expected at most 15 kB of a style sheet') }])
})
