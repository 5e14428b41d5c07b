import { expect, test } from 'playwright/test'
import { facts } from './facts.ts'
import { citation, factLabels, factOf, footnote, joinParagraphs } from './footnote.ts'
import { shownFact } from './shown-facts.ts'

test('what is shown of a fact is found by its id', () => {
  for (const fact of facts)
    expect(factOf(fact.id)).toEqual(shownFact(fact))
})

for (const { ids, joined } of [
  { ids: [], joined: '' },
  { ids: ['I.6'], joined: 'I.6' },
  { ids: ['I.6', 'I.7'], joined: 'I.6–I.7' },
  { ids: ['I.6', 'I.7', 'I.8', 'I.10'], joined: 'I.6–I.8, I.10' },
  { ids: ['I.7', 'C1', 'I.6'], joined: 'I.6–I.7, C1' },
  { ids: ['I.9', 'I.10'], joined: 'I.9–I.10' },
  { ids: ['P12', 'I.1'], joined: 'P12–I.1' },
]) {
  test(`paragraphs [${ids.join(', ')}] are joined as "${joined}"`, () => expect(joinParagraphs(ids)).toBe(joined))
}

test('joining paragraphs leaves the list as it was', () => {
  const ids = ['C1', 'P1']
  joinParagraphs(ids)
  expect(ids).toEqual(['C1', 'P1'])
})

for (const { ids, labels } of [
  { ids: [], labels: '' },
  { ids: ['F10'], labels: 'F10' },
  { ids: ['F44'], labels: 'F44 (single source)' },
  { ids: ['F35'], labels: 'F35 (after the essay)' },
  { ids: ['F34'], labels: 'F34 (single source, after the essay)' },
  { ids: ['F39', 'F38', 'F45', 'F37'], labels: 'F39, F45, F38, F37 (single source)' },
] as const) {
  test(`facts [${ids.join(', ')}] are labelled as "${labels}"`, () => expect(factLabels(ids)).toBe(labels))
}

test('exactly the medium facts are labelled as single source, exactly the later ones as after the essay', () => {
  for (const { id } of facts) {
    const { confidence, after } = factOf(id)
    expect(factLabels([id]).includes('single source'), id).toBe(confidence === 'medium')
    expect(factLabels([id]).includes('after the essay'), id).toBe(after === true)
  }
})

test('only a high fact stands without a label', () => {
  for (const { id } of facts) {
    const { confidence, after } = factOf(id)
    expect(factLabels([id]) === id, `${id} (${confidence}) stands without a label`).toBe(confidence === 'high' && !after)
  }
})

test('a citation names id, publisher and year of the first source', () => {
  const { publisher, date } = factOf('F44').sources[0]
  expect(citation('F44')).toBe(`F44 (single source) ${publisher} ${date.slice(0, 4)}`)
})

test('a slide that rests on nothing has no foot', () => {
  expect(footnote({})).toEqual([])
  expect(footnote({ paragraphs: [], facts: [], remark: '' })).toEqual([])
})

test('the foot gives remark, paragraphs and facts, in this order', () => {
  expect(footnote({ facts: ['F10', 'F11'], paragraphs: ['P1', 'P2'], remark: 'Schematic' }))
    .toEqual([{ text: 'Schematic' }, { text: 'Essay P1–P2' }, { text: citation('F10'), to: 'sources' }, { text: citation('F11'), to: 'sources' }])
})

test('four facts are cited one by one', () => {
  expect(footnote({ facts: ['F10', 'F11', 'F13', 'F15'] }).map(({ text }) => text)).toEqual((['F10', 'F11', 'F13', 'F15'] as const).map(citation))
})

test('more than four facts are named in one piece that leads to the sources', () => {
  expect(footnote({ facts: ['F10', 'F11', 'F13', 'F15', 'F18'] })).toEqual([{ text: 'Facts F10, F11, F13, F15, F18: see Sources', to: 'sources' }])
})
