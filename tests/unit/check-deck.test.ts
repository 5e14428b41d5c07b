import { expect, test } from 'playwright/test'
import { defineDiagram } from '../../components/frame/diagram.ts'
import { checkDeck } from '../../scripts/deck/check-deck.ts'
import type { Deck, WrittenSlide } from '../../scripts/deck/check-deck.ts'

const source = { publisher: 'Paper', title: 'Title', date: '2024', url: 'https://example.org' }
const dots = defineDiagram({ title: 'Dots', steps: [{ name: 'one', adds: 'One.' }, { name: 'two', adds: 'Two.' }] })

const soundSlide: WrittenSlide = {
  line: 7,
  frontmatter: { presenter: 'dev', date: '2026-11-22', claim: 'Two dots, says the essay, are one more than one.', routeAlias: 'dots', paragraphs: ['P1'], facts: ['F1'], read: 'Dots.', minutes: 1 },
  content: '# Two dots\n\n<TwoDots />',
  note: 'One. [click] Two. (F1)',
}

function deckOf(...slides: WrittenSlide[]): Deck {
  return {
    slides,
    paragraphs: [{ id: 'P1', section: 'prologue', gist: 'A start.' }],
    facts: [
      { id: 'F1', claim: 'High.', confidence: 'high', sources: [source] },
      { id: 'F2', claim: 'Medium.', confidence: 'medium', sources: [source] },
      { id: 'F3', claim: 'Low.', confidence: 'low', sources: [source] },
      { id: 'F4', claim: 'Later.', confidence: 'high', after: true, sources: [source] },
    ],
    pictures: [{ tag: 'TwoDots', diagram: dots }, { tag: 'MoreDots', diagram: dots }, { tag: 'FactChart', facts: ['F2'] }],
    characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:<>/#()[]-',
  }
}

/** The sound slide with some of it changed. */
function slideWith({ frontmatter, ...rest }: { frontmatter?: Record<string, unknown>, content?: string, note?: string | undefined }): WrittenSlide {
  return { ...soundSlide, ...rest, frontmatter: { ...soundSlide.frontmatter, ...frontmatter } }
}

test('a sound deck has no problems', () => {
  expect(checkDeck(deckOf(soundSlide))).toEqual([])
})

const refused: [name: string, slide: WrittenSlide, problem: string][] = [
  ['a misspelt paragraph, with the nearest', slideWith({ frontmatter: { paragraphs: ['P1', 'P11'] } }), 'names the paragraph "P11", which the essay does not have; did you mean "P1"?'],
  ['a misspelt fact, with the nearest', slideWith({ frontmatter: { facts: ['F1', 'F11'] } }), 'names the fact "F11", which is not in facts.ts; did you mean "F1"?'],
  ['a low fact', slideWith({ frontmatter: { facts: ['F3'], appendix: true } }), 'names the fact F3, whose confidence is low'],
  ['a medium fact on a main slide', slideWith({ frontmatter: { facts: ['F2'] } }), 'is a main slide and names the fact F2, whose confidence is medium'],
  ['a low fact in the notes', slideWith({ note: '[click] So it is (F3).' }), 'mentions the fact F3, whose confidence is low'],
  ['a medium fact in the notes without its label', slideWith({ note: '[click] So it is (F2).' }), 'write "(F2, single source)"'],
  ['a later fact in the notes without its label', slideWith({ note: '[click] So it is (F4).' }), 'write "(F4, after the essay)"'],
  ['an unknown fact in the notes', slideWith({ note: '[click] So it is (F44).' }), 'mentions the fact F44, which is not in facts.ts; did you mean F4?'],
  ['too few marks in the notes', slideWith({ note: 'One. Two.' }), 'has 0 [click] marks in its notes for 1 clicks of <TwoDots>: one before each of two'],
  ['too many marks in the notes', slideWith({ note: '[click] One. [click] Two.' }), 'has 2 [click] marks in its notes for 1 clicks'],
  ['no read text', slideWith({ frontmatter: { read: ' ' } }), 'has no read text'],
  ['no claim', slideWith({ frontmatter: { claim: undefined } }), 'has a claim of 0 characters; expected 40 to 160'],
  ['a claim that previews cut', slideWith({ frontmatter: { claim: 'Dots. '.repeat(30) } }), 'has a claim of 179 characters; expected 40 to 160'],
  ['no date', slideWith({ frontmatter: { date: undefined } }), 'has the date of no day; expected that of the talk'],
  ['a date that is none', slideWith({ frontmatter: { date: 'last week' } }), 'has the date last week; expected that of the talk, such as 2026-11-22'],
  ['a presenter view in the built deck', slideWith({ frontmatter: { presenter: true } }), 'presenter is true; expected dev'],
  ['no minutes', slideWith({ frontmatter: { minutes: 0 } }), 'plans 0 minutes'],
  ['no notes', slideWith({ note: undefined }), 'has no speaker notes'],
  ['no alias', slideWith({ frontmatter: { routeAlias: undefined } }), 'has no routeAlias'],
  ['an alias that is no address', slideWith({ frontmatter: { routeAlias: 'Two Dots' } }), 'has the routeAlias "Two Dots"; expected lower-case words'],
  ['no headline', slideWith({ content: '<TwoDots />' }), 'has 0 headlines'],
  ['two headlines', slideWith({ content: '# One\n# Two\n<TwoDots />' }), 'has 2 headlines'],
  ['two stepped pictures', slideWith({ content: '# Dots\n<TwoDots />\n<MoreDots />' }), 'draws TwoDots and MoreDots; expected one picture'],
  ['a fact drawn but not named', slideWith({ content: '# Dots\n<TwoDots />\n<FactChart />' }), 'draws the fact F2 without naming it; add F2 to its facts'],
  ['a character the fonts lack', slideWith({ content: '# Two döts\n<TwoDots />' }), 'uses "ö", which the fonts do not hold'],
]

for (const [name, slide, problem] of refused) {
  test(`refuses ${name}`, () => {
    const problems = checkDeck(deckOf(slide))
    expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining(problem)])
    expect(problems[0]!.where).toMatch(/^slides\.md:7, slide 1/)
  })
}

test('refuses two slides with one alias and names both', () => {
  expect(checkDeck(deckOf(soundSlide, soundSlide))).toEqual([
    { where: 'slides.md:7, slide 2 "dots"', what: 'has the same routeAlias as slide 1; rename one of them' },
  ])
})

test('refuses a paragraph that no slide carries', () => {
  expect(checkDeck(deckOf(slideWith({ frontmatter: { paragraphs: [] } })))).toEqual([
    { where: 'slides.md', what: 'no slide carries the paragraph P1 ("A start."); add P1 to the paragraphs of one' },
  ])
})

test('a main slide may show a later fact, because its footnote labels it', () => {
  expect(checkDeck(deckOf(slideWith({ frontmatter: { facts: ['F4'] } })))).toEqual([])
})

test('an appendix slide needs no script and may show a medium fact', () => {
  expect(checkDeck(deckOf(slideWith({ frontmatter: { appendix: true, minutes: undefined, facts: ['F2'] }, content: '# Dots', note: undefined })))).toEqual([])
})
