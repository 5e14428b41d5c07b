import { expect, test } from 'playwright/test'
import { essayDate } from './essay.ts'
import { facts } from './facts.ts'
import type { Fact } from './facts.ts'

const all: readonly Fact[] = facts

/** Whether a date of year, month or day precision exists in the calendar. */
function isDate(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-')
  const full = `${year}-${month}-${day}`
  const time = Date.parse(full)
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(full)
}

test('there are 49 facts, numbered in order, each once', () => {
  expect(all.map(fact => fact.id)).toEqual(Array.from({ length: 49 }, (_, i) => `F${i + 1}`))
})

test('every fact makes a claim of its own, as a sentence', () => {
  expect(new Set(all.map(fact => fact.claim)).size).toBe(all.length)
  for (const { id, claim } of all)
    expect(claim, id).toMatch(/[.!?]$/)
})

test('every date exists in the calendar', () => {
  for (const { id, date, sources } of all) {
    if (date !== undefined)
      expect(isDate(date), `${id} ${date}`).toBe(true)
    for (const source of sources)
      expect(isDate(source.date), `${id} ${source.publisher} ${source.date}`).toBe(true)
  }
})

test('exactly the dated facts that are later than the essay say so', () => {
  for (const { id, date, after } of all.filter(fact => fact.date !== undefined))
    expect(after === true, `${id} ${date}`).toBe(date!.slice(0, essayDate.length) > essayDate)
})

test('every source has a publisher, a title and an address', () => {
  for (const { id, sources } of all) {
    expect(sources.length, id).toBeGreaterThan(0)
    for (const { publisher, title, url } of sources) {
      expect(publisher.trim(), id).not.toBe('')
      expect(title.trim(), id).not.toBe('')
      expect(new URL(url).protocol, id).toMatch(/^https?:$/)
    }
  }
})

test('a fact that is less than high says in a caveat why', () => {
  for (const { id, caveat } of all.filter(fact => fact.confidence !== 'high'))
    expect(caveat ?? '', id).not.toBe('')
})
