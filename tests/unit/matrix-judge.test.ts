import { expect, test } from 'playwright/test'
import { slideBox } from '../matrix/judge-places.ts'
import { judge } from '../matrix/judge.ts'
import type { Expected, Seen, SeenText } from '../matrix/seen.ts'

/** Half as large again as the slide, with a bar of 22 px at either side. */
const window = { width: 1484, height: 810 }

const label: SeenText = { words: 'pay', box: { left: 172, right: 217, top: 150, bottom: 180 }, set: { layout: 30, canvas: 30 }, own: { width: 30, height: 20, turn: 0 } }
const right: Seen = {
  window,
  pageWidth: 1484,
  form: 'deck',
  address: '/mains',
  headlines: [{ words: 'Be the mains', box: { left: 100, right: 900, top: 60, bottom: 130 } }],
  slide: { left: 22, top: 0, right: 1462, bottom: 810 },
  texts: [label],
  words: [],
  pictures: [],
  step: 'tap',
  no: 13,
  brokenFonts: [],
}
const expected: Expected = { form: 'deck', headline: 'Be the mains', no: 13, step: 'tap', slide: 'whole', reference: [{ words: 'pay', box: { left: 100, right: 130, top: 100, bottom: 120 } }], rounding: 0 }

test('the slide is as large as the window lets it be, in its middle', () => {
  expect(slideBox(window, 'whole')).toEqual({ left: 22, top: 0, right: 1462, bottom: 810 })
  expect(slideBox({ width: 480, height: 540 }, 'whole')).toEqual({ left: 0, top: 135, right: 480, bottom: 405 })
  expect(slideBox({ width: 480, height: 900 }, 'above its words')).toEqual({ left: 0, top: 0, right: 480, bottom: 270 })
})

test('nothing is said of what is right', () => {
  expect(judge(right, expected)).toEqual([])
})

const text = (change: Partial<SeenText>): Partial<Seen> => ({ texts: [{ ...label, ...change }] })
const faults: [what: string, seen: Partial<Seen>, says: string[]][] = [
  ['a text that the layout takes for shorter than it is', text({ set: { layout: 20, canvas: 30 } }), ['1 of 1 texts have another length to the layout than their letters, such as "pay": 20 px to the layout, 30 on a canvas']],
  ['a text in the scale of another window', text({ box: { left: 172, right: 202, top: 150, bottom: 170 } }), [
    '1 of 1 texts are drawn in another scale than the slide, such as "pay": 30 x 20 px, expected 45 x 30',
    '1 of 1 texts stand elsewhere on the slide, such as "pay": 20 x 13.33 at 100, 100 in canvas px, expected 30 x 20 at 100, 100',
  ]],
  ['a text that is astray', text({ box: { left: 182, right: 227, top: 150, bottom: 180 } }), ['1 of 1 texts stand elsewhere on the slide, such as "pay": 30 x 20 at 106.67, 100 in canvas px, expected 30 x 20 at 100, 100']],
  ['other words', text({ words: 'tap' }), ['the slide says tap; expected pay']],
  ['a mirrored slide', { slide: { left: 1462, top: 810, right: 22, bottom: 0 } }, ['the slide is mirrored: left and right and top and bottom have changed places; its corners lie at 1462, 810 and 22, 0']],
  ['a slide that is too small', { slide: { left: 262, top: 135, right: 1222, bottom: 675 } }, ['the slide is 960 x 540 at 262, 135, expected 1440 x 810 at 22, 0']],
  ['no slide', { slide: undefined }, ['no slide is seen']],
  ['the page in the place of the live deck', { form: 'page' }, ['the page is seen, expected the live deck']],
  ['another slide', { no: 14 }, ['slide 14 is seen, expected slide 13']],
  ['another step', { step: 'all' }, ['the picture is at step "all", expected "tap"']],
  ['two headlines', { headlines: [...right.headlines, ...right.headlines] }, ['the headlines that are seen are "Be the mains and Be the mains", expected "Be the mains" alone']],
  ['a page that is wider than its window', { pageWidth: 1600 }, ['the page is 1600 px wide, the window 1484']],
  ['words that run out of the window', { words: [{ words: 'Read it', box: { left: 1470, right: 1520, top: 0, bottom: 20 } }] }, ['1 of 2 texts run out of the window sideways, such as "Read it": from 1470 to 1520, window of 1484']],
  ['a headline under something', { headlines: [{ ...right.headlines[0]!, coveredBy: '<nav class="">' }] }, ['the headline "Be the mains" is covered by <nav class="">']],
  ['words that are too small', { words: [{ words: 'Read it', size: 10, box: { left: 0, right: 50, top: 0, bottom: 20 } }] }, ['1 of 1 texts are too small to read, such as "Read it": 10 px, allowed from 11']],
  ['words that are cut off', { words: [{ words: 'Read it', box: { left: 0, right: 50, top: 0, bottom: 20 }, cutBy: '<p class="told">' }] }, ['"Read it" is cut off sideways by <p class="told">']],
  ['a scattered picture of the article', { pictures: [{ words: 'The mains.', scale: 1, texts: [label] }] }, ['The mains.: 1 of 1 texts are drawn in another scale than the slide, such as "pay": 45 x 30 px, expected 30 x 20']],
  ['a font that is not there', { brokenFonts: ['Fraunces'] }, ['the font Fraunces could not be loaded']],
]

for (const [what, seen, says] of faults) {
  test(`a visitor is spared ${what}`, () => {
    expect(judge({ ...right, ...seen }, expected)).toEqual(says)
  })
}

test('a slide that nothing is known of is not taken for right', () => {
  expect(judge({ ...right, texts: [] }, { ...expected, reference: [] })).toEqual(['nothing is known of where the texts of the slide belong; was the slide empty in the window of its own size?'])
})

test('a text that is turned takes the room of its turn', () => {
  const turned = { ...label, own: { width: 20, height: 30, turn: Math.PI / 2 } }
  expect(judge({ ...right, texts: [turned] }, expected)).toEqual([])
})

test('where letters are rounded a text may be longer by as much', () => {
  const texts = [{ ...label, set: { layout: 31.4, canvas: 30 } }]
  expect(judge({ ...right, texts }, expected)).toHaveLength(1)
  expect(judge({ ...right, texts }, { ...expected, rounding: 0.5 })).toEqual([])
})

test('above its words the slide is as wide as the window, at any height', () => {
  const upright: Seen = { ...right, window: { width: 480, height: 900 }, pageWidth: 480, form: 'page', no: undefined, slide: { left: 0, top: 40, right: 480, bottom: 310 }, headlines: [{ words: 'Be the mains', box: { left: 28, right: 400, top: 60, bottom: 80 } }], texts: [{ ...label, box: { left: 50, right: 65, top: 90, bottom: 100 } }] }
  const above: Expected = { ...expected, form: 'page', no: undefined, slide: 'above its words' }
  expect(judge(upright, above)).toEqual([])
  expect(judge({ ...upright, slide: { left: 0, top: 40, right: 400, bottom: 265 } }, above)[0]).toBe('the slide is 400 x 225 at 0, 40, expected 480 x 270 at 0 across')
  expect(judge(upright, { ...above, slide: 'as text' })[0]).toBe('a slide is seen, 480 x 270 at 0, 40; expected its words to flow as text')
})
