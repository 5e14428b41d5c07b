import { expect, test } from 'playwright/test'
import { contrastOf, countWords, judge } from '../support/gate/judge.ts'
import type { Allowed } from '../support/gate/judge.ts'
import type { MeasuredPart, MeasuredSlide, MeasuredText } from '../support/gate/measured.ts'

const allowed: Allowed = {
  area: { left: 10, right: 90, top: 0, bottom: 100 },
  slide: { left: 0, right: 100, top: 0, bottom: 100 },
  size: { title: [30, Infinity], headline: [30, 40], body: [18, Infinity], label: [14, Infinity], footnote: [14, Infinity], listed: [13, Infinity] },
  contrast: { title: 3, headline: 3, body: 7, label: 4.5, footnote: 4.5, listed: 4.5 },
  headlineLines: 2,
  words: 4,
  apart: ['rgb(1, 1, 1)', 'rgb(2, 2, 2)'],
}

const nothing: MeasuredSlide = { texts: [], parts: [], thinLines: [], equalGroups: [], headline: [['One', 'line']] }

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
  return judge({ ...nothing, texts: texts.map(text => ({ ...label, ...text })) }, allowed)
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
  ['too small for the foot', { kind: 'footnote', size: 13.5 }, '"pay" is set in 13.5 px, allowed from 14 for a footnote'],
  ['too small for the list of sources', { kind: 'listed', size: 12.5 }, '"pay" is set in 12.5 px, allowed from 13 for a listed'],
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

/** A shape that is drawn, of which all is seen unless something else is said. */
function part(box: MeasuredPart['box'], more: Partial<MeasuredPart> = {}): MeasuredPart {
  return { name: '<path>', box, seen: box, frames: [], fill: undefined, ...more }
}

const judgedParts = (...parts: MeasuredPart[]) => judge({ ...nothing, parts }, allowed)

test('a huge figure has air at its foot, but nothing may stand among its letters', () => {
  const figure = { words: '101', size: 60, box: { left: 10, right: 90, top: 0, bottom: 74 } }
  expect(judged(figure, { words: 'tap', box: { left: 20, right: 40, top: 64, bottom: 84 } })).toEqual([])
  expect(judged(figure, { words: 'tap', box: { left: 20, right: 40, top: 50, bottom: 70 } })).toEqual(['"101" and "tap" overlap by 20 x 20 px, allowed none'])
})

test('a part reaches out of what is around it', () => {
  const frame = { name: '<div>', box: { left: 9, right: 50, top: 0, bottom: 50 } }
  expect(judgedParts(part({ left: 10, right: 52, top: 10, bottom: 52 }, { frames: [frame] })))
    .toEqual(['<path> lies outside <div>: right at 52, allowed to 50', '<path> lies outside <div>: bottom at 52, allowed to 50'])
})

const margins: [what: string, box: MeasuredPart['box'], says: string[]][] = [
  ['within the margins', { left: 10, right: 90, top: 0.2, bottom: 99 }, []],
  ['in the left margin', { left: 8, right: 40, top: 20, bottom: 40 }, ['<path> lies outside the slide\'s margins, and does not run past its edge: left at 8, allowed from 10']],
  ['in the right margin', { left: 20, right: 99, top: 20, bottom: 40 }, ['<path> lies outside the slide\'s margins, and does not run past its edge: right at 99, allowed to 90']],
  ['past the left edge', { left: -4, right: 40, top: 20, bottom: 40 }, []],
  ['to the right edge', { left: 20, right: 100, top: 20, bottom: 40 }, []],
  ['past the lower edge, over the margin', { left: 5, right: 95, top: 20, bottom: 140 }, []],
  ['off the slide', { left: -40, right: -10, top: 20, bottom: 40 }, []],
]

for (const [what, box, says] of margins) {
  test(`a part ${what} has ${says.length || 'no'} fault`, () => {
    expect(judgedParts(part(box))).toEqual(says)
  })
}

test('only what is seen of a part that is clipped lies in the margin', () => {
  expect(judgedParts(part({ left: 2, right: 40, top: 20, bottom: 40 }, { seen: { left: 12, right: 40, top: 20, bottom: 40 } }))).toEqual([])
  expect(judgedParts(part({ left: 2, right: 6, top: 20, bottom: 40 }, { seen: { left: 12, right: 6, top: 20, bottom: 40 } }))).toEqual([])
  expect(judgedParts(part({ left: 2, right: 40, top: 20, bottom: 40 }, { seen: { left: 6, right: 40, top: 20, bottom: 40 } }))).toHaveLength(1)
})

test('two fills that some eyes do not tell apart never stand on one slide, lines aside', () => {
  const [one, other] = allowed.apart.map(fill => part({ left: 20, right: 40, top: 20, bottom: 40 }, { fill })) as [MeasuredPart, MeasuredPart]
  expect(judgedParts(one, one)).toEqual([])
  expect(judgedParts(one, { ...other, seen: { left: 20, right: 22, top: 20, bottom: 40 } })).toEqual([])
  expect(judgedParts(other, one)).toEqual(['<path> in rgb(1, 1, 1) and <path> in rgb(2, 2, 2) stand on one slide, where some eyes do not tell them apart'])
})

const lines: [edges: [number, number], isSharp: boolean][] = [
  [[10, 11], true],
  [[10.5, 12], true],
  [[10.48, 12.52], true],
  [[10.25, 11.25], false],
  [[10, 11.3], false],
]

for (const [edges, isSharp] of lines) {
  test(`a thin line from ${edges.join(' to ')} ${isSharp ? 'is sharp' : 'blurs'}`, () => {
    const found = judge({ ...nothing, thinLines: [{ name: '<line>', edges }] }, allowed)
    const edge = edges.find(value => value * 2 % 1 > 0.1 && value * 2 % 1 < 0.9)
    expect(found).toEqual(isSharp ? [] : [`<line> is a thin line that blurs: an edge at ${edge!.toFixed(2)}, expected whole or half px`])
  })
}

test('labels of a group stand equally far from their shapes', () => {
  const labels = (distances: number[]) => ({ name: 'labels', distances: distances.map((distance, i) => ({ words: `no. ${i}`, distance })) })
  const group = (...distances: number[]) => judge({ ...nothing, equalGroups: [labels(distances)] }, allowed)
  expect(group()).toEqual([])
  expect(group(18)).toEqual([])
  expect(group(18, 18.9, 18.2)).toEqual([])
  expect(group(18, 20, 17)).toEqual(['labels stand unequally: "no. 2" 17 px from its shape, "no. 1" 20, allowed 1 more'])
})

test('a headline has at most two lines, and no single word on its last', () => {
  const headline = (...lines: string[]) => judge({ ...nothing, headline: lines.map(line => line.split(' ')) }, allowed)
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
  expect(contrastOf({ colour: 'rgb(0, 0, 0)', opacity: 1, behind: 'color(srgb 1 1 1)' }), 'a mixed colour').toBeCloseTo(21, 5)
  expect(contrastOf({ colour: 'rgb(118, 118, 118)', opacity: 1, behind: 'rgb(255, 255, 255)' })).toBeCloseTo(4.54, 2)
})
