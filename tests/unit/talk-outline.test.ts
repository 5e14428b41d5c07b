import { expect, test } from 'playwright/test'
import { passagesOf } from '../../scripts/deck/passages.ts'
import { deckSlides } from '../../scripts/deck/slides.ts'
import { readOutline } from '../../scripts/talk/read-outline.ts'

test('notes are a passage a step, in paragraphs of plain text, and apart from them what is for whoever asks', () => {
  const note = `First words,
of **Alipay** and _tap water_.

A second paragraph * with a star.

[click] One click.

[click]
**Two** clicks [F48, single source].

**If asked:** who wrote it? **Nobody** knows.

Another answer.`
  expect(passagesOf(note, 2)).toEqual({
    passages: [['First words, of Alipay and tap water.', 'A second paragraph * with a star.'], ['One click.'], ['Two clicks [F48, single source].']],
    asked: ['who wrote it? Nobody knows.', 'Another answer.'],
  })
})

test('a slide without notes has an empty passage for each step', () => {
  expect(passagesOf('', 2)).toEqual({ passages: [[], [], []], asked: [] })
})

test('the outline of the deck has every slide, with a passage for each of its steps and no mark left in what is read aloud', async () => {
  const outline = await readOutline()
  const slides = await deckSlides()
  expect(outline.slides.map(({ alias }) => alias)).toEqual(slides.map(({ alias }) => alias))
  for (const { alias, clicks, appendix, minutes, passages, asked } of outline.slides) {
    expect(passages, alias).toHaveLength(clicks + 1)
    expect([...passages.flat(), ...asked].join(' '), alias).not.toMatch(/\*\*|\[click|If asked:|<!--/)
    expect(appendix ? minutes : Number(minutes) > 0, alias).toBe(appendix ? undefined : true)
    if (!appendix)
      expect(passages.every(passage => passage.length > 0), `what is said at each step of ${alias}`).toBe(true)
  }
})
