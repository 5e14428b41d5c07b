import { expect, test } from 'playwright/test'
import { textWidth } from '../frame/text-width.ts'
import { stair, stairLayout } from './stair-layout.ts'

const box = { left: 157, right: 814, top: 256, bottom: 478 }
const layout = (reliefs: number) => stairLayout(box, reliefs, -40, { x: 1000, y: 566 })
const counts = [1, 2, 3, 4] as const

for (const count of counts) {
  test(`with ${count} reliefs every relief is lower than the last, by as much`, () => {
    const heights = [box.top, ...layout(count).reliefs.map(({ brow }) => brow.y)]
    const falls = heights.slice(1).map((y, i) => y - heights[i]!)
    expect(Math.min(...falls)).toBeGreaterThan(20)
    for (const fall of falls)
      expect(fall).toBeCloseTo(falls[0]!)
    expect(heights.at(-1)! + stair.width / 2).toBeLessThan(box.bottom)
  })

  test(`with ${count} reliefs there is a threat on every brow, and none touches another`, () => {
    const { threats, reliefs } = layout(count)
    expect(threats).toHaveLength(count + 1)
    threats.slice(1).forEach((threat, i) => {
      expect(Math.hypot(threat.x - threats[i]!.x, threat.y - threats[i]!.y)).toBeGreaterThan(2 * stair.threat + 5)
      expect(threat.x).toBeGreaterThan(reliefs[i]!.brow.x)
    })
    for (const { x, y } of threats) {
      expect(x - stair.threat).toBeGreaterThan(55)
      expect(x + stair.threat).toBeLessThanOrEqual(905)
      expect(y - stair.threat).toBeGreaterThan(172)
    }
  })

  test(`with ${count} reliefs the line over the brows keeps clear of all of them, by the same`, () => {
    const { over, reliefs } = layout(count)
    const slope = (over.to.y - over.from.y) / (over.to.x - over.from.x)
    expect(slope).toBeGreaterThan(0)
    for (const { x, y } of [{ x: box.left, y: box.top }, ...reliefs.map(({ brow }) => brow)]) {
      const centre = { x, y: y + stair.brow }
      const distance = (centre.y - over.from.y - slope * (centre.x - over.from.x)) / Math.hypot(1, slope)
      expect(distance).toBeCloseTo(stair.brow + stair.width / 2 + 6)
    }
  })
}

test('the word of every relief hangs as far below its brow, in the middle of what the road leaves', () => {
  for (const { brow, word } of layout(3).reliefs)
    expect({ across: word.x - brow.x, down: word.y - brow.y }).toEqual({ across: -5, down: expect.closeTo(64) })
})

test('as many as are drawn leave room for their words: hollows lie further apart than a word is wide', () => {
  const { reliefs } = layout(3)
  expect(reliefs[1]!.brow.x - reliefs[0]!.brow.x - 2 * stair.width).toBeGreaterThan(textWidth('relief', 18, 'strong') + 40)
})

test('the road bends at every brow and in every hollow', () => {
  const { road } = layout(3)
  expect(road.lengthTo).toHaveLength(7)
  expect(road.lengthTo.every((length, i) => length > (road.lengthTo[i - 1] ?? 0) && length < road.length)).toBe(true)
})

test('the road stays above the bottom of the box until it leaves', () => {
  const heights = [...layout(3).road.path.matchAll(/[LA ]-?[\d.]+ (-?[\d.]+)(?=[LA])/g)].map(([, y]) => Number(y))
  expect(heights.length).toBeGreaterThan(10)
  expect(Math.max(...heights)).toBeLessThan(box.bottom)
})

test('more reliefs than the box is wide for are refused', () => {
  expect(() => layout(5)).toThrow(/expected more than 72/)
})
