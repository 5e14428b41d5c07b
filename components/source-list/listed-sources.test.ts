import { expect, test } from 'playwright/test'
import { facts } from '../essay/facts.ts'
import { listedSources } from './listed-sources.ts'

test('facts are listed once each, by their numbers', () => {
  expect(listedSources(['F22', 'F4', 'F22', 'F10']).map(({ id }) => id)).toEqual(['F4', 'F10', 'F22'])
})

test('a star marks a single source, a plus what came after the essay', () => {
  expect(listedSources(['F1', 'F4', 'F35', 'F34']).map(({ id, marks }) => `${id}${marks}`)).toEqual(['F1', 'F4*', 'F34*+', 'F35+'])
})

test('a publisher is named without the place of the copy, and a repost says that it is one', () => {
  for (const { id, publisher } of listedSources(facts.map(({ id }) => id))) {
    const { publisher: whole } = facts.find(fact => fact.id === id)!.sources[0]
    expect(publisher).toBe(whole.replace(/ \(.*/, whole.includes('(repost') ? ' (repost)' : ''))
  }
})
