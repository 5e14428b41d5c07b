import { expect, test } from 'playwright/test'
import type { SlideFrontmatter } from '../../components/essay/frontmatter.ts'
import { partOf, partTitles } from '../../components/essay/parts.ts'
import type { Part } from '../../components/essay/parts.ts'
import { readSlides } from '../../scripts/deck/read-deck.ts'

const slides = await readSlides()
const main = slides.filter(({ frontmatter }) => !frontmatter.appendix)
const WORDS_PER_MINUTE = 140

/** The words of the notes that are spoken: without marks and without the lines kept for questions. */
function spokenWords(note: string): number {
  const script = note.split(/\*\*If asked:\*\*/)[0]!.replaceAll('[click]', '')
  return script.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)?.length ?? 0
}

const parts = Object.keys(partTitles)
const partsInOrder = slides.map(({ frontmatter }) => partOf(frontmatter as SlideFrontmatter))

test('the parts come in the order of the essay, each in one piece, and the appendix last', () => {
  expect(partsInOrder).toEqual(partsInOrder.toSorted((a, b) => parts.indexOf(a) - parts.indexOf(b)))
  expect([...new Set(partsInOrder)]).toEqual(parts)
})

test('the talk begins and ends on a cover, and no other slide is one', () => {
  const covers = main.flatMap(({ frontmatter }, i) => frontmatter.layout === 'cover' ? [i] : [])
  expect(covers).toEqual([0, main.length - 1])
})

test('each numbered section begins with a pause, and there is no other', () => {
  const pauses = slides.flatMap(({ frontmatter }, i) => frontmatter.layout === 'section' ? [i] : [])
  const begins = parts.filter(part => /^[IVX]+\. /.test(partTitles[part as Part])).map(part => partsInOrder.indexOf(part as Part))
  expect(pauses).toEqual(begins)
})

test('the planned minutes add up to the planned duration', () => {
  const minutes = main.reduce((sum, { frontmatter }) => sum + frontmatter.minutes!, 0)
  expect(`${minutes}min`).toBe(slides[0]!.frontmatter.duration)
})

for (const { frontmatter, note } of main) {
  test(`the script of ${frontmatter.routeAlias} takes about its ${frontmatter.minutes} minutes`, () => {
    const planned = frontmatter.minutes! * WORDS_PER_MINUTE
    const what = `words of ${frontmatter.routeAlias} for ${frontmatter.minutes} minutes`
    expect(spokenWords(note!), what).toBeGreaterThan(planned * 0.75)
    expect(spokenWords(note!), what).toBeLessThan(planned * 1.25)
  })
}

test('every picture slide has an answer ready for questions', () => {
  const unready = main.filter(({ frontmatter, note }) => frontmatter.layout !== 'section' && !note!.includes('**If asked:**'))
  expect(unready.map(({ frontmatter }) => frontmatter.routeAlias)).toEqual([])
})

test('a read text is one short paragraph', () => {
  for (const { frontmatter } of main) {
    const words = frontmatter.read!.trim().split(/\s+/).length
    expect(words, frontmatter.routeAlias).toBeLessThanOrEqual(70)
    expect(frontmatter.read!.trim(), frontmatter.routeAlias).not.toContain('\n')
  }
})
