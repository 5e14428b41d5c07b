import { expect, test } from 'playwright/test'
import { paragraphs } from './paragraphs.ts'

const parts = [
  { section: 'prologue', prefix: 'P', count: 12 },
  { section: 'pressure', prefix: 'I.', count: 15 },
  { section: 'ai', prefix: 'II.', count: 13 },
  { section: 'centre', prefix: 'III.', count: 12 },
  { section: 'conclusion', prefix: 'C', count: 5 },
]

test('the essay has 57 paragraphs', () => {
  expect(paragraphs).toHaveLength(57)
})

test('the paragraphs stand in the order of the essay, numbered within their parts', () => {
  const expected = parts.flatMap(({ section, prefix, count }) =>
    Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i + 1}`, section })))
  expect(paragraphs.map(({ id, section }) => ({ id, section }))).toEqual(expected)
})

test('every gist is one sentence of its own, short enough for a tooltip', () => {
  expect(new Set(paragraphs.map(({ gist }) => gist)).size).toBe(paragraphs.length)
  for (const { id, gist } of paragraphs) {
    expect(gist, id).toMatch(/^[A-Z].*\.$/)
    expect(gist.length, id).toBeLessThanOrEqual(110)
  }
})
