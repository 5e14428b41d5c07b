import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'
import { applySeed, seeds } from '../lab/seeds.ts'

test('every seeded regression still finds its place', async () => {
  for (const seed of seeds)
    await applySeed(seed, root, { look: true })
})

test('no two seeded regressions have one name', () => {
  expect(seeds.map(({ name }) => name).filter((name, i, names) => names.indexOf(name) !== i)).toEqual([])
})

test('there are as many seeded regressions as one has patience for', () => {
  expect(seeds.length).toBeGreaterThan(0)
  expect(seeds.length).toBeLessThanOrEqual(40)
})
