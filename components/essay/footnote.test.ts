import { expect, test } from 'playwright/test'
import { facts } from './facts.ts'
import { citation, factLabels, factOf, footnote, joinParagraphs } from './footnote.ts'
import type { ParagraphId } from './paragraphs.ts'
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

test('a citation names publisher and year of the first source, and how far it can be trusted', () => {
  const { publisher, date } = factOf('F10').sources[0]
  expect(citation('F10')).toBe(`${publisher} ${date.slice(0, 4)}`)
  expect(citation('F44')).toMatch(/^SCMP .*2024 \(single source\)$/)
  expect(citation('F34')).toMatch(/ 2026 \(single source, after the essay\)$/)
})

const numberOf = (alias: string) => ({ sources: 19, record: 17 })[alias]

test('a slide that rests on nothing has no foot', () => {
  expect(footnote({}, numberOf)).toEqual([])
  expect(footnote({ paragraphs: [], facts: [], remark: '' }, numberOf)).toEqual([])
})

test('the foot gives remark and publishers, and names no paragraph and no fact', () => {
  expect(footnote({ facts: ['F10', 'F11'], paragraphs: ['P1'], remark: 'Schematic' }, numberOf))
    .toEqual([{ text: 'Schematic' }, { text: citation('F10'), to: 'sources' }, { text: citation('F11'), to: 'sources' }])
})

test('more than two publishers are left to the slide of sources', () => {
  expect(footnote({ facts: ['F10', 'F11', 'F13'] }, numberOf)).toEqual([{ text: 'Sources: slide 19', to: 'sources' }])
})

test('facts that one publisher reported in one year are one source', () => {
  const [first, ...others] = facts.filter(({ id }) => facts.some(other => other.id !== id && citation(other.id) === citation(id)))
  const same = others.find(({ id }) => citation(id) === citation(first!.id))!
  expect(footnote({ facts: [first!.id, same.id, 'F10'] }, numberOf).map(({ text }) => text)).toEqual([citation(first!.id), citation('F10')])
})

for (const { carries, found } of [
  { carries: ['P1', 'P9'], found: [] },
  { carries: ['II.5', 'II.6'], found: [{ text: 'Holds in part: slide 17', to: 'record#euro', standing: 'in part' }] },
  { carries: ['I.7'], found: [{ text: 'Contested: slide 17', to: 'record#erodes', standing: 'contested' }] },
]) {
  test(`a slide that carries ${carries.join(' and ')} says of the record ${found.map(({ text }) => text).join() || 'nothing'}`, () => {
    expect(footnote({ paragraphs: carries as ParagraphId[] }, numberOf)).toEqual(found)
  })
}

test('of a deck without these slides nothing leads there, and all publishers are named', () => {
  const parts = footnote({ facts: ['F10', 'F11', 'F13'], paragraphs: ['II.6'] }, () => undefined)
  expect(parts).toEqual((['F10', 'F11', 'F13'] as const).map(id => ({ text: citation(id) })))
})
