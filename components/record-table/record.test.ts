import { expect, test } from 'playwright/test'
import { claims } from '../essay/claims.ts'
import { groupsOf } from './record.ts'

test('claims are grouped by standing, the best first, each in the order of the essay', () => {
  const [first, ...others] = claims
  const told = [{ ...first!, standing: 'contested' as const }, ...others.map((claim, i) => ({ ...claim, standing: i % 2 ? 'holds' as const : 'contested' as const }))]
  expect(groupsOf(told).map(({ standing, claims }) => [standing, claims.map(({ id }) => id)])).toEqual([
    ['holds', told.filter(({ standing }) => standing === 'holds').map(({ id }) => id)],
    ['contested', told.filter(({ standing }) => standing === 'contested').map(({ id }) => id)],
  ])
})

test('no claims, no groups', () => {
  expect(groupsOf([])).toEqual([])
})
