import { expect, test } from 'playwright/test'
import { factOf } from '../deck/footnote.ts'
import { arrivalOf, competitorMap } from './competitor-map-diagram.ts'
import { problemsOf } from './map-layout.ts'
import { rivals } from './rivals.ts'

test('the table of rivals has no problems', () => {
  expect(problemsOf(rivals)).toEqual([])
})

test('what is said about a rival rests on a high fact, and its year is that of the fact', () => {
  for (const { id, fact, since } of rivals) {
    if (fact) {
      expect(factOf(fact).confidence, id).toBe('high')
      expect(factOf(fact).after, id).toBeUndefined()
    }
    expect(since?.toString(), id).toBe(fact && factOf(fact).date!.slice(0, 4))
  }
})

test('each rival is told once, at the step at which it arrives', () => {
  for (const rival of rivals) {
    const telling = competitorMap.steps.filter(({ adds }) => adds.includes(`${rival.name} (`)).map(({ name }) => name)
    expect(telling).toEqual([arrivalOf(rival)])
  }
})

test('a rival added later arrives with the newcomers', () => {
  expect(arrivalOf({ ...rivals[0]!, id: 'fifth' })).toBe('newcomers')
})

test('the map opens whole and ends with a verdict on all its rivals', () => {
  expect(rivals.filter(rival => competitorMap.steps[0].adds.includes(rival.name))).toEqual([])
  expect(competitorMap.steps.at(-1)?.adds).toContain(`from ${rivals.length} sides`)
})
