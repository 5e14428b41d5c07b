import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { canvas, margin } from '../frame/frame.ts'
import { attempts, inventions } from '../rhythm-timeline/events.ts'
import { coinRadius, hang, layoutLine, row } from './line-layout.ts'

const real = layoutLine(inventions, attempts, margin)
const twelve = layoutLine(inventions, [...attempts, ...(['F17', 'F20', 'F24', 'F26'] as const).map(fact => ({ fact, name: 'Another', group: 'content' as const }))], margin)

test('coins stand on the line within the margins, and do not touch', () => {
  expect(real.coins.map(({ face }) => face)).toEqual(['code', 'coin', 'sapling'])
  for (const { at } of real.coins)
    expect(at.y + coinRadius).toBe(row.line)
  expect(real.coins[0]!.at.x - coinRadius).toBe(margin)
  real.coins.slice(1).forEach(({ at }, i) => expect(at.x - real.coins[i]!.at.x).toBeGreaterThan(2 * coinRadius))
})

for (const [name, { drops, dropRadius, bracket }, count] of [['the attempts', real, 8], ['twelve attempts', twelve, 12]] as const) {
  test(`${name} hang below the line and above the bracket, which holds them all`, () => {
    expect(drops).toHaveLength(count)
    for (const { at } of drops) {
      expect(at.y - dropRadius).toBeGreaterThan(row.line)
      expect(at.y + dropRadius).toBeLessThan(row.bracket)
      expect(at.x - dropRadius).toBeGreaterThanOrEqual(bracket.left)
      expect(at.x + dropRadius).toBeLessThanOrEqual(bracket.right)
    }
    expect(bracket.right).toBeLessThan(canvas.width - margin)
  })
}

test('attempts are as large as they can be: eight are larger than twelve', () => {
  expect(real.dropRadius).toBe(9)
  expect(twelve.dropRadius).toBeLessThan(9)
})

test('wherever they hang, no two drops touch, and each keeps its date', () => {
  const dates = fc.array(fc.integer({ min: 60, max: 160 }), { maxLength: 12 }).map(xs => xs.toSorted((a, b) => a - b))
  fc.assert(fc.property(dates, fc.integer({ min: 4, max: 9 }), (xs, radius) => {
    const hung = hang(xs, 404, radius)
    expect(hung.map(({ x }) => x)).toEqual(xs)
    const gaps = hung.flatMap((a, i) => hung.slice(0, i).map(b => Math.hypot(a.x - b.x, a.y - b.y) - 2 * radius))
    expect(Math.min(1, ...gaps)).toBeCloseTo(1, 6)
  }), { seed: 20250108, numRuns: 500 })
})
