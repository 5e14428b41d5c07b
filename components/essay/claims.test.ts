import { expect, test } from 'playwright/test'
import { claims } from './claims.ts'

test('every claim has a name of its own, to which links lead', () => {
  const ids = claims.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})
