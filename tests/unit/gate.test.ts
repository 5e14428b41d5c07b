import { expect, test } from 'playwright/test'
import { contrastOf, countWords, judge } from '../support/gate/judge.ts'
import type { Allowed } from '../support/gate/judge.ts'
import type { MeasuredText } from '../support/gate/measured.ts'

const allowed: Allowed = {
  area: { left: 10, right: 90, top: 0, bottom: 100 },
  size: { title: [30, Infinity], headline: [30, 40], body: [18, Infinity], label: [14, Infinity], footnote: [12, Infinity] },
  contrast: { title: 3, headline: 3, body: 7, label: 4.5, footnote: 4.5 },
  headlineLines: 2,
  words: 4,
}

/** A label in which nothing is wrong. */
const label: MeasuredText = {
  words: 'pay',
  kind: 'label',
  inFoot: false,
  size: 14,
  box: { left: 20, right: 40, top: 20, bottom: 40 },
  frames: [],
  colour: 'rgb(0, 0, 0)',
  opacity: 1,
  behind: 'rgb(255, 255, 255)',
  isQuiet: false,
  shapesBehind: ['paper'],
  coveredBy: [],
  crossedBy: [],
}

function judged(...texts: Partial<MeasuredText>[]): string[] {
  return judge({ texts: texts.map(text => ({ ...label, ...text })), parts: [], headline: [['One', 'line']] }, allowed)
}

test('a text in its place, of its size and colour, has no fault', () => {
  expect(judged({})).toEqual([])
})

const faults: [what: string, text: Partial<MeasuredText>, says: string][] = [
  ['beyond the left margin', { box: { left: 8, right: 40, top: 20, bottom: 40 } }, '"pay" lies outside the slide\'s margins: left at 8, allowed from 10'],
  ['beyond the right margin', { box: { left: 20, right: 92.25, top: 20, bottom: 40 } }, '"pay" lies outside the slide\'s margins: right at 92.3, allowed to 90'],
  ['out of its frame', { frames: [{ name: '<td>', box: { left: 20, right: 40, top: 20, bottom: 30 } }] }, '"pay" lies outside <td>: bottom at 40, allowed to 30'],
  ['too small for a label', { size: 13 }, '"pay" is set in 13 px, allowed from 14 for a label'],
  ['too small for running text', { kind: 'body', size: 16 }, '"pay" is set in 16 px, allowed from 18 for a body'],
  ['too large for a headline', { kind: 'headline', size: 44 }, '"pay" is set in 44 px, allowed from 30 to 40 for a headline'],
  ['over an edge', { shapesBehind: ['paper', '<rect>'] }, '"pay" runs over the edge of a shape: paper, <rect> behind its letters; expected one and the same'],
  ['under a shape', { coveredBy: ['<circle>'] }, '"pay" is covered by <circle>'],
  ['under a line', { crossedBy: ['<path>'] }, '"pay" is crossed by the line of <path>'],
  ['too faint', { opacity: 0.4 }, '"pay" has a contrast of 2.8:1 to what is behind it, allowed from 4.5:1 for a label'],
  ['fainter than running text may be', { kind: 'body', size: 18, colour: 'rgb(100, 100, 100)' }, '"pay" has a contrast of 5.9:1 to what is behind it, allowed from 7:1 for a body'],
]

for (const [what, text, says] of faults) {
  test(`a text is told of that is ${what}`, () => {
    expect(judged(text)).toEqual([says])
  })
}

test('what stands back may be faint', () => {
  expect(judged({ opacity: 0.4, isQuiet: true })).toEqual([])
})

test('texts may touch by their leading, but not overlap', () => {
  expect(judged({}, { words: 'tap', box: { left: 20, right: 40, top: 34, bottom: 54 } })).toEqual([])
  expect(judged({}, { words: 'tap', box: { left: 30, right: 50, top: 32, bottom: 52 } })).toEqual(['"pay" and "tap" overlap by 10 x 8 px, allowed none'])
})

test('a part reaches out of what is around it', () => {
  const frame = { name: '<div>', box: { left: 0, right: 50, top: 0, bottom: 50 } }
  expect(judge({ texts: [], parts: [{ name: '<path>', box: { left: -2, right: 40, top: 0, bottom: 52 }, frames: [frame] }], headline: [['One']] }, allowed))
    .toEqual(['<path> lies outside <div>: left at -2, allowed from 0', '<path> lies outside <div>: bottom at 52, allowed to 50'])
})

test('a headline has at most two lines, and no single word on its last', () => {
  const headline = (...lines: string[]) => judge({ texts: [], parts: [], headline: lines.map(line => line.split(' ')) }, allowed)
  expect(headline('A single line')).toEqual([])
  expect(headline('Word')).toEqual([])
  expect(headline('Two lines', 'of words')).toEqual([])
  expect(headline('Two lines', 'broken')).toEqual(['the headline ends on the single word "broken", allowed two or more'])
  expect(headline('Three', 'lines of', 'a headline')).toEqual(['the headline takes 3 lines, allowed 2'])
})

test('words count once each label, without the foot, dates and figures', () => {
  const words = (...texts: string[]) => countWords(texts.map(words => ({ words, inFoot: false })))
  expect(words('Yu’E Bao', 'June 2013', '23 months')).toBe(3)
  expect(words('shop', 'shop', 'ride')).toBe(2)
  expect(words('May we', 'tax-free')).toBe(3)
  expect(countWords([{ words: 'Essay I.1', inFoot: true }])).toBe(0)
  expect(judged({ words: 'one two three four five' })).toEqual(['5 words stand on the slide, allowed 4'])
})

test('contrast is that of WCAG', () => {
  expect(contrastOf({ colour: 'rgb(0, 0, 0)', opacity: 1, behind: 'rgb(255, 255, 255)' })).toBeCloseTo(21, 5)
  expect(contrastOf({ colour: 'rgb(0, 0, 0)', opacity: 0, behind: 'rgb(255, 255, 255)' })).toBeCloseTo(1, 5)
  expect(contrastOf({ colour: 'rgb(118, 118, 118)', opacity: 1, behind: 'rgb(255, 255, 255)' })).toBeCloseTo(4.54, 2)
})
