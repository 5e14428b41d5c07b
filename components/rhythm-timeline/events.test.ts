import { expect, test } from 'playwright/test'
import { essayDate } from '../essay/essay.ts'
import { factOf } from '../essay/footnote.ts'
import { attempts, inventions } from './events.ts'

test('every event rests on a high fact, used once and not later than the essay', () => {
  const ids = [...inventions, ...attempts].map(event => event.fact)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) {
    const { confidence, after, date } = factOf(id)
    expect([id, confidence, after]).toEqual([id, 'high', undefined])
    expect(date! < essayDate, `${id} ${date}`).toBe(true)
  }
})

test('exactly the inventions are grouped as inventions', () => {
  expect(inventions.filter(event => event.group !== 'inventions')).toEqual([])
  expect(attempts.filter(event => event.group === 'inventions')).toEqual([])
})

test('names are three words at most', () => {
  for (const { name } of [...inventions, ...attempts])
    expect(name.split(' ').length, name).toBeLessThanOrEqual(3)
})
