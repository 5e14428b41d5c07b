import { expect, test } from 'playwright/test'
import type { SlideFrontmatter } from '../../components/essay/frontmatter.ts'
import { partOf, partTitles } from '../../components/essay/parts.ts'
import type { Part } from '../../components/essay/parts.ts'
import { adviceOn } from '../../scripts/deck/check-deck.ts'
import { passagesOf, spokenIn, wordsIn } from '../../scripts/deck/passages.ts'
import { readDeck } from '../../scripts/deck/problems-of-deck.ts'
import { readSlides } from '../../scripts/deck/read-deck.ts'

const slides = await readSlides()
const main = slides.filter(({ frontmatter }) => !frontmatter.appendix)

/** The words that are spoken, and the clicks that go with them. */
function spokenOf({ note = '' }: typeof slides[number]) {
  const { passages } = passagesOf(note, 0)
  return { words: wordsIn(passages.flat()), clicks: passages.length - 1 }
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

test('the planned minutes add up to a quarter of an hour', () => {
  expect(main.reduce((sum, { frontmatter }) => sum + frontmatter.minutes!, 0)).toBe(15)
})

test('the script fills the time of the talk and leaves about a minute of it free', () => {
  const minutes = main.map(spokenOf).reduce((sum, { words, clicks }) => sum + spokenIn(words, clicks), 0) / 60_000
  expect(minutes).toBeGreaterThan(13.5)
  expect(minutes).toBeLessThan(14.5)
})

test('no slide stands there for much longer than its script takes', () => {
  for (const slide of main) {
    const { words, clicks } = spokenOf(slide)
    expect(spokenIn(words, clicks) / 60_000, `minutes of words of ${slide.frontmatter.routeAlias}`).toBeGreaterThan(slide.frontmatter.minutes! * 0.8)
  }
})

test('every picture slide has an answer ready for questions', () => {
  const unready = main.filter(({ frontmatter, note }) => frontmatter.layout !== 'section' && !note!.includes('**If asked:**'))
  expect(unready.map(({ frontmatter }) => frontmatter.routeAlias)).toEqual([])
})

test('nothing is left to advise: no passage is long, and each slide of the appendix answers two questions', async () => {
  expect(adviceOn(await readDeck())).toEqual([])
})

test('a read text is one short paragraph', () => {
  for (const { frontmatter } of main) {
    const words = frontmatter.read!.trim().split(/\s+/).length
    expect(words, frontmatter.routeAlias).toBeLessThanOrEqual(70)
    expect(frontmatter.read!.trim(), frontmatter.routeAlias).not.toContain('\n')
  }
})
