import { expect, test } from 'playwright/test'
import { overlap } from '../frame/frame.ts'
import { chartOf, half, yOf } from './chart-layout.ts'
import type { Chart } from './chart-layout.ts'
import { shares } from './shares.ts'
import type { PublishedShare } from './shares.ts'

const box = { left: 104, right: 680, top: 184, bottom: 424 }
const later: PublishedShare = { fact: 'F43', publisher: 'iResearch', quarter: 'Q3 2021', at: 2021.625, alipay: 51, tencent: 42 }

for (const [percent, y] of [[0, box.bottom], [50, (box.top + box.bottom) / 2], [100, box.top]] as const) {
  test(`${percent} per cent stands at ${y}`, () => expect(yOf(percent, box)).toBe(y))
}

for (const percent of [-0.1, 100.1, Infinity, Number.NaN]) {
  test(`${percent} per cent is refused by name`, () => {
    expect(() => yOf(percent, box)).toThrow(RangeError)
    expect(() => yOf(percent, box)).toThrow(`${percent}`)
  })
}

test('the axis has every year from the first figure to the last, all as long, empty ones too', () => {
  const { years, right } = chartOf(shares, box)
  expect(years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020])
  expect(years[0]!.left).toBe(box.left)
  expect(right).toBe(box.right)
  years.forEach(({ left, middle }, i) => {
    expect((years[i + 1]?.left ?? right) - left).toBeCloseTo(96)
    expect(middle - left).toBeCloseTo(48)
  })
})

test('each quarter is marked where it lies in its year', () => {
  const { marks, years } = chartOf(shares, box)
  for (const { quarter: { name, left, right }, share } of marks) {
    const { left: year } = years.find(({ year }) => year === Math.floor(share.at))!
    expect([left, right]).toEqual([Number(name[1]) - 1, Number(name[1])].map(quarters => expect.closeTo(year + quarters * 24)))
  }
})

test('figures of one publisher share a panel of whole years; between two publishers are the years without', () => {
  const { panels, gaps } = chartOf(shares, box)
  expect(panels).toEqual([{ publisher: 'Analysys', left: 104, right: 296 }, { publisher: 'iResearch', left: 584, right: 680 }])
  expect(gaps).toEqual([{ left: 296, right: 584 }])
  expect(chartOf([...shares, later], box).panels.map(({ publisher }) => publisher)).toEqual(['Analysys', 'iResearch'])
  expect(chartOf(shares.slice(0, 2), box).gaps).toEqual([])
})

/** What of a chart touches what it must not, in words. */
function collisions({ marks }: Chart): string[] {
  const boxes = marks.flatMap(({ x, alipay, tencent, labels, share }) => [
    ...[labels.alipay, labels.tencent, labels.lead, ...labels.words].map(({ text, box }) => ({ name: `"${text}" of ${share.quarter}`, box })),
    { name: `the mark of ${share.quarter}`, box: { left: x - half.alipay, right: x + half.alipay, top: alipay - half.alipay, bottom: tencent + half.tencent } },
  ])
  return boxes.flatMap(({ name, box: own }, i) => [
    ...own.left < 55 || own.right > box.right || own.bottom > box.bottom || own.top < box.top ? [`${name} leaves the chart`] : [],
    ...boxes.slice(0, i).filter(other => overlap(own, other.box)).map(other => `${name} and ${other.name} overlap`),
  ])
}

test('no word touches another, a mark, or what is beside the chart', () => {
  expect(collisions(chartOf(shares, box))).toEqual([])
})

test('a figure more is one row more', () => {
  expect(collisions(chartOf([...shares, later], box))).toEqual([])
})

test('edges of marks lie on whole pixels', () => {
  expect(chartOf(shares, box).marks.flatMap(({ x, alipay, tencent }) => [x, alipay, tencent]).filter(edge => !Number.isInteger(edge))).toEqual([])
})

test('a rounded lead says about, an exact one does not', () => {
  const said = chartOf(shares, box).marks.map(({ labels }) => labels.words.map(({ text }) => text).join(` ${labels.lead.text} `))
  expect(said).toEqual(['points', 'points', 'about 17 points'])
})
