import { expect, test } from 'playwright/test'
import { partOf } from '../../components/essay/parts.ts'
import type { SlideFrontmatter } from '../../components/essay/frontmatter.ts'
import { readSlides } from '../../scripts/deck/read-deck.ts'

const slides = await readSlides()
const main = slides.filter(({ frontmatter }) => !frontmatter.appendix)
const WORDS_PER_MINUTE = 140

/** The words of the notes that are spoken: without marks and without the lines kept for questions. */
function spokenWords(note: string): number {
  const script = note.split(/\*\*If asked:\*\*/)[0]!.replaceAll('[click]', '')
  return script.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)?.length ?? 0
}

test('there are sixteen main slides and four in the appendix, in the order of the essay', () => {
  expect(slides.map(({ frontmatter }) => frontmatter.routeAlias)).toEqual([
    'cover', 'thesis', 'rhythm', 'pressure', 'pluses', 'rivals', 'reaction', 'ai-misread', 'two-ends', 'ai-payment',
    'centre', 'tool-platform', 'mains', 'ground', 'recap', 'close', 'record', 'share', 'sources', 'coverage',
  ])
  expect(slides.map(({ frontmatter }) => partOf(frontmatter as SlideFrontmatter))).toEqual([
    ...Array(3).fill('prologue'), ...Array(4).fill('pressure'), ...Array(3).fill('ai'), ...Array(4).fill('centre'),
    ...Array(2).fill('conclusion'), ...Array(4).fill('appendix'),
  ])
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
