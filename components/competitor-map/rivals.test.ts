import { expect, test } from 'playwright/test'
import { factOf } from '../essay/footnote.ts'
import { arrivalOf, competitorMap } from './competitor-map-diagram.ts'
import { problemsOf } from './map-layout.ts'
import { originOf, rivals } from './rivals.ts'

test('the table of rivals has no problems', () => {
  expect(problemsOf(rivals)).toEqual([])
})

test('what is said about a rival rests on a high fact, and its year is that of the fact', () => {
  for (const { id, fact, start } of rivals) {
    if (fact) {
      expect(factOf(fact).confidence, id).toBe('high')
      expect(factOf(fact).after, id).toBeUndefined()
    }
    expect(start?.match(/\d{4}/)?.[0], id).toBe(fact && factOf(fact).date!.slice(0, 4))
  }
})

test('the start of a rival is named only where it is known', () => {
  expect(originOf({ parent: 'Parent' })).toBe('Parent')
  expect(originOf({ parent: 'Parent', start: 'since 2016' })).toBe('Parent, since 2016')
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

test('the map opens whole and ends with a verdict', () => {
  expect(rivals.filter(rival => competitorMap.steps[0].adds.includes(rival.name))).toEqual([])
  expect(competitorMap.steps.at(-1)?.adds).toContain('less room')
})
