import { expect, test } from 'playwright/test'
import { adviceOn, checkDeck } from '../../scripts/deck/check-deck.ts'
import type { WrittenSlide } from '../../scripts/deck/check-deck.ts'
import { deckOf, nextSlide, problemsOf, slideWith, soundSlide } from '../support/written-deck.ts'

test('a sound deck has no problems', () => {
  expect(checkDeck(deckOf(soundSlide))).toEqual([])
})

/** What a slide says about the talk, the line it stands in, and what is wrong with it. */
const refused: [name: string, slide: WrittenSlide, line: number, problem: string][] = [
  ['a misspelt paragraph, with the nearest', slideWith({ frontmatter: { paragraphs: ['P1', 'P11'] } }), 12, 'names the paragraph "P11", which the essay does not have; did you mean "P1"?'],
  ['a misspelt fact, with the nearest', slideWith({ frontmatter: { facts: ['F1', 'F11'] } }), 13, 'names the fact "F11", which is not in facts.ts; did you mean "F1"?'],
  ['a low fact', slideWith({ frontmatter: { facts: ['F3'], appendix: true } }), 13, 'names the fact F3, whose confidence is low'],
  ['a medium fact on a main slide', slideWith({ frontmatter: { facts: ['F2'] } }), 13, 'is a main slide and names the fact F2, whose confidence is medium'],
  ['a low fact in the notes', slideWith({ note: '[click] So it is (F3).' }), 7, 'mentions the fact F3, whose confidence is low'],
  ['a medium fact in the notes without its label', slideWith({ note: '[click] So it is (F2).' }), 7, 'write "(F2, single source)"'],
  ['a later fact in the notes without its label', slideWith({ note: '[click] So it is (F4).' }), 7, 'write "(F4, after the essay)"'],
  ['an unknown fact in the notes', slideWith({ note: '[click] So it is (F44).' }), 7, 'mentions the fact F44, which is not in facts.ts; did you mean F4?'],
  ['too few marks in the notes', slideWith({ note: 'One. Two.' }), 7, 'has 0 [click] marks in its notes for 1 clicks of <TwoDots>: one before each of two'],
  ['too many marks in the notes', slideWith({ note: '[click] One. [click] Two.' }), 7, 'has 2 [click] marks in its notes for 1 clicks'],
  ['no read text', slideWith({ frontmatter: { read: ' ' } }), 14, 'has no read text'],
  ['no claim', slideWith({ frontmatter: { claim: undefined } }), 10, 'has a claim of 0 characters; expected 40 to 160'],
  ['a claim that previews cut', slideWith({ frontmatter: { claim: 'Dots. '.repeat(30) } }), 10, 'has a claim of 179 characters; expected 40 to 160'],
  ['no date', slideWith({ frontmatter: { date: undefined } }), 9, 'has the date of no day; expected that of the talk'],
  ['a date that is none', slideWith({ frontmatter: { date: 'last week' } }), 9, 'has the date last week; expected that of the talk, such as 2026-11-22'],
  ['a presenter view of Slidev\'s', slideWith({ frontmatter: { presenter: true } }), 8, 'presenter is true; expected false'],
  ['no minutes', slideWith({ frontmatter: { minutes: 0 } }), 15, 'has the minutes 0; expected a number above 0'],
  ['no notes', slideWith({ note: undefined }), 7, 'has no speaker notes'],
  ['more words than its minutes hold', slideWith({ note: `${'one '.repeat(100)}[click] ${'two '.repeat(52)}` }), 15, 'has 152 words in its notes and 1 clicks, which take 1.10 minutes, and plans 1; leave out 15 words, or plan 1.25 minutes'],
  ['no alias', slideWith({ frontmatter: { routeAlias: undefined } }), 7, 'has no routeAlias'],
  ['an alias that is no address', slideWith({ frontmatter: { routeAlias: 'Two Dots' } }), 11, 'has the routeAlias "Two Dots"; expected lower-case words'],
  ['no headline', slideWith({ content: '<TwoDots />' }), 7, 'has 0 headlines'],
  ['two headlines', slideWith({ content: '# One\n# Two\n<TwoDots />' }), 41, 'has 2 headlines'],
  ['two stepped pictures', slideWith({ content: '# Dots\n<TwoDots />\n<MoreDots />' }), 7, 'draws TwoDots and MoreDots; expected one picture'],
  ['a fact drawn but not named', slideWith({ content: '# Dots\n<TwoDots />\n<FactChart />' }), 13, 'draws the fact F2 without naming it; add F2 to its facts'],
  ['a character the fonts lack', slideWith({ content: '# Two döts\n<TwoDots />' }), 7, 'uses "ö", which the fonts do not hold'],
]

for (const [name, slide, line, problem] of refused) {
  test(`refuses ${name}`, () => {
    const [found, ...others] = problemsOf(slide)
    expect(others).toEqual([])
    expect(found!.what).toContain(problem)
    expect(found!.where).toMatch(new RegExp(`^slides\\.md:${line}, slide 1`))
  })
}

test('refuses two slides with one alias and names both', () => {
  expect(checkDeck(deckOf(soundSlide, nextSlide({})))).toEqual([
    { where: 'slides.md:9, slide 2 "dots"', what: 'has the same routeAlias as slide 1; rename one of them' },
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

test('an appendix slide is advised to say what it shows and to answer two questions', () => {
  const aside = (note: string | undefined) => adviceOn(deckOf(slideWith({ frontmatter: { appendix: true, minutes: undefined }, content: '# Dots', note }))).map(({ what }) => what)
  const question = '**If asked:** why dots? They are.'
  expect(aside(`Dots.\n\n${question}\n\n${question}`)).toEqual([])
  expect(aside(`Dots.\n\n${question}`)).toEqual(['is in the appendix, and its notes answer 1 questions; expected what it shows, then 2 paragraphs that begin with "**If asked:**", each a question and its answer'])
  for (const note of [undefined, `${question}\n\n${question}`])
    expect(aside(note)).toEqual([expect.stringContaining('its notes do not say what it shows')])
})

test('what is said only when asked takes no time, and a tenth too much is let pass', () => {
  const spoken = `${'one '.repeat(70)}[click] ${'two '.repeat(70)}`
  expect(checkDeck(deckOf(slideWith({ note: `${spoken}\n\n**If asked:** ${'three '.repeat(200)}` })))).toEqual([])
})

test('a passage of more than 70 words on one click is told of, and refused by nothing', () => {
  const said = (first: number, second: number) => slideWith({ frontmatter: { minutes: 2 }, note: `${'one '.repeat(first)}[click] ${'two '.repeat(second)}\n\n**If asked:** ${'three '.repeat(100)}` })
  expect(adviceOn(deckOf(said(70, 70)))).toEqual([])
  const deck = deckOf(said(70, 71))
  expect(adviceOn(deck)).toEqual([{ where: 'slides.md:7, slide 1 "dots"', what: 'says 71 words at step 2; more than 70 on one click is long for a picture that rests, so say less, or part it' }])
  expect(checkDeck(deck)).toEqual([])
})
