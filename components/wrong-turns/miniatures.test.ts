import { expect, test } from 'playwright/test'
import { rivals } from '../competitor-map/rivals.ts'
import { effort, value } from '../two-ends/ends.ts'
import { smallEnds, smallFall, smallMap } from './miniatures.ts'

const middle = { x: 100, y: 50 }
const within = { left: 10, right: 158 }

test('the small map has every rival, and tiles that stay inside the dented outline', () => {
  const { outline, discs, additions } = smallMap(middle, 1 / 3, { side: 42, gap: 3 })
  expect(discs.map(({ kind }) => kind), 'old and new as on their own slide').toEqual(rivals.map(({ kind }) => kind))
  const narrowest = Math.min(...outline.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))
  for (const { left, right, top, bottom } of additions)
    expect(Math.max(...[left, right].flatMap(x => [top, bottom].map(y => Math.hypot(x - middle.x, y - middle.y))))).toBeLessThan(narrowest)
})

test('on the small map one tile, in the middle, is the payment and holds no plus', () => {
  const { additions } = smallMap(middle, 1 / 3, { side: 42, gap: 3 })
  expect(additions).toHaveLength(8)
  expect(additions.filter(({ left, right, top, bottom }) => left < middle.x && middle.x < right && top < middle.y && middle.y < bottom)).toEqual([])
})

for (const [name, group] of [['effort', effort], ['value', value]] as const) {
  test(`the small row of ${name} keeps its beats in order and in proportion, between its ends`, () => {
    const beats = smallEnds(group, within, 0.42)
    expect(beats.map(({ x }) => x)).toEqual(beats.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(beats.map(({ radius }) => radius / 0.42)).toEqual(group.beats.map(({ radius }) => expect.closeTo(radius)))
    for (const { x, radius } of beats) {
      expect(x - radius).toBeGreaterThan(within.left - 0.001)
      expect(x + radius).toBeLessThan(within.right + 0.001)
    }
  })
}

test('the small rows tell the two ends apart', () => {
  expect(smallEnds(effort, within, 0.42).map(({ end }) => end)).toEqual(['consumers', 'consumers', 'consumers', 'industry'])
  expect(smallEnds(value, within, 0.42).map(({ end }) => end)).toEqual(['consumers', 'industry', 'industry', 'industry'])
})

test('the small fall is as wide as asked, and its middle is where it was put', () => {
  const { blocks, ball, radius } = smallFall(within, 50)
  expect(blocks[0]!.left).toBe(within.left)
  expect(blocks.at(-1)!.right).toBeCloseTo(within.right)
  expect((ball.y - radius + blocks[0]!.bottom) / 2).toBeCloseTo(50)
})

test('the small ball has sunk through the outlines it would rest on', () => {
  const { blocks, ball, radius } = smallFall(within, 50)
  expect(ball.y + radius).toBeGreaterThan(blocks[1]!.top)
  expect(ball.y + radius).toBeLessThan(blocks[1]!.bottom)
})
