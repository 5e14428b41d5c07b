import { expect, test } from 'playwright/test'
import type { SlideFrontmatter } from '../essay/frontmatter.ts'
import { paragraphs } from '../essay/paragraphs.ts'
import { coverageOf, joinedToNext } from './coverage.ts'

/** Which slides of a small deck carry P1, by alias and number. */
function carriersOfP1(slides: readonly SlideFrontmatter[]): string[] {
  return coverageOf(slides)[0]!.slides.map(({ no, alias }) => `${no} ${alias}`)
}

test('every paragraph is answered for, in the order of the essay, even by no slides', () => {
  const coverage = coverageOf([])
  expect(coverage.map(({ paragraph }) => paragraph)).toEqual([...paragraphs])
  expect(coverage.flatMap(({ slides }) => slides)).toEqual([])
})

for (const { name, slides, carriers } of [
  { name: 'a slide counts from one', slides: [{ routeAlias: 'cover' }, { routeAlias: 'thesis', paragraphs: ['P1'] }], carriers: ['2 thesis'] },
  { name: 'a paragraph may be on many slides', slides: [{ routeAlias: 'cover' }, { routeAlias: 'a', paragraphs: ['P1'] }, { routeAlias: 'b', paragraphs: ['P2', 'P1'] }], carriers: ['2 a', '3 b'] },
  { name: 'the cover does not count where another slide carries the paragraph', slides: [{ routeAlias: 'cover', paragraphs: ['P1'] }, { routeAlias: 'a', paragraphs: ['P1'] }], carriers: ['2 a'] },
  { name: 'the cover counts where nothing else does', slides: [{ routeAlias: 'cover', paragraphs: ['P1'] }, { routeAlias: 'a' }], carriers: ['1 cover'] },
  { name: 'a paragraph that got lost has no slides', slides: [{ routeAlias: 'cover' }, { routeAlias: 'a', paragraphs: ['I.1', 'P11'] }], carriers: [] },
  { name: 'a slide without paragraphs carries none', slides: [{ routeAlias: 'cover' }, { routeAlias: 'a', paragraphs: [] }], carriers: [] },
] as { name: string, slides: SlideFrontmatter[], carriers: string[] }[]) {
  test(name, () => expect(carriersOfP1(slides)).toEqual(carriers))
}

test('beats are joined where one slide carries neighbours, and nowhere else', () => {
  const row = coverageOf([{ routeAlias: 'cover' }, { routeAlias: 'a', paragraphs: ['P1', 'P2', 'P5'] }, { routeAlias: 'b', paragraphs: ['P3', 'P4'] }] as SlideFrontmatter[])
  expect(joinedToNext(row.slice(0, 7))).toEqual([true, false, true, false, false, false, false])
  expect(joinedToNext([])).toEqual([])
})
