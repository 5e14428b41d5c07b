import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { inside, overlap } from '../frame/frame.ts'
import type { Box } from '../frame/frame.ts'
import { featureCreep } from './feature-creep-diagram.ts'
import { phones, tilesOf } from './phones.ts'

const screen: Box = { left: 10, right: 110, top: 20, bottom: 240 }
const middle = { across: 0.5, down: 0.5 }
const shares = fc.integer({ min: 0, max: 99 }).map(percent => percent / 100)
const places = fc.record({ across: shares, down: shares })
const columns = fc.integer({ min: 1, max: 6 })
/** Screens at least as high as they are wide. */
const screens = fc.record({ width: fc.integer({ min: 40, max: 200 }), more: fc.integer({ min: 0, max: 300 }) })
  .map(({ width, more }): Box => ({ left: 10, right: 10 + width, top: 20, bottom: 20 + width + more }))
const gaps = fc.integer({ min: 1, max: 6 })
const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top)
/** A hair smaller, for sums that come out a hair too large. */
const shrunk = ({ left, right, top, bottom }: Box): Box => ({ left: left + 1e-6, right: right - 1e-6, top: top + 1e-6, bottom: bottom - 1e-6 })

test('a screen of one column holds the payment alone, in the middle', () => {
  expect(tilesOf({ columns: 1, place: middle }, screen, 6)).toEqual({ pay: { left: 10, right: 110, top: 80, bottom: 180 }, additions: [] })
})

test('two columns on a square screen make four tiles', () => {
  const { pay, additions } = tilesOf({ columns: 2, place: middle }, { left: 0, right: 10, top: 0, bottom: 10 }, 2)
  expect(pay).toEqual({ left: 6, right: 10, top: 6, bottom: 10 })
  expect(additions).toHaveLength(3)
})

test('tiles may stand without a gap', () => {
  expect(tilesOf({ columns: 2, place: middle }, { left: 0, right: 4, top: 0, bottom: 4 }, 0).pay).toEqual({ left: 2, right: 4, top: 2, bottom: 4 })
})

test('whatever the screen, there is one payment, all tiles lie in the screen and none on another', () => {
  fc.assert(fc.property(columns, places, screens, gaps, (columns, place, screen, gap) => {
    const { pay, additions } = tilesOf({ columns, place }, screen, gap)
    const tiles = [pay, ...additions]
    expect(additions).not.toContain(pay)
    expect(tiles.length % columns).toBe(0)
    expect(tiles.filter(tile => !inside(shrunk(tile), screen))).toEqual([])
    expect(tiles.filter((tile, i) => tiles.slice(0, i).some(other => overlap(tile, other)))).toEqual([])
    expect(tiles.filter(({ left, right, top, bottom }) => Math.abs(right - left - bottom + top) > 1e-6), 'not square').toEqual([])
    expect(tiles.filter(tile => Math.abs(area(tile) - area(pay)) > 1e-6), 'not the size of the payment').toEqual([])
  }), { seed: 20250108, numRuns: 200 })
})

test('the payment stands as far across and down as it should', () => {
  const square = { left: 0, right: 10, top: 0, bottom: 10 }
  expect(tilesOf({ columns: 2, place: { across: 0, down: 0 } }, square, 2).pay).toEqual({ left: 0, right: 4, top: 0, bottom: 4 })
  expect(tilesOf({ columns: 2, place: { across: 0.99, down: 0.49 } }, square, 2).pay).toEqual({ left: 6, right: 10, top: 0, bottom: 4 })
})

test('the payment is plain to see on the first phone and off the middle from the third on', () => {
  const middleOf = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
  const offs = phones.map((phone) => {
    const { pay } = tilesOf(phone, screen, 2)
    return { x: middleOf(pay).x - middleOf(screen).x, y: middleOf(pay).y - middleOf(screen).y, width: pay.right - pay.left }
  })
  expect(offs[0]).toMatchObject({ x: 0, y: 0 })
  for (const { x, y, width } of offs.slice(2)) {
    expect(Math.abs(x), 'across').toBeGreaterThan(width / 2)
    expect(Math.abs(y), 'down').toBeGreaterThan(width / 2)
  }
})

test('more columns mean more additions and a smaller payment', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), screens, gaps, (columns, screen, gap) => {
    const [before, after] = [tilesOf({ columns, place: middle }, screen, gap), tilesOf({ columns: columns + 1, place: middle }, screen, gap)]
    expect(area(after.pay)).toBeLessThan(area(before.pay))
    expect(after.additions.length).toBeGreaterThan(before.additions.length)
  }), { seed: 20250108, numRuns: 300 })
})

test('the phones are the steps of the diagram, each more crowded than the one before', () => {
  expect(phones.map(({ step }) => step)).toEqual(featureCreep.steps.map(({ name }) => name))
  phones.slice(1).forEach(({ columns, visitors }, i) => {
    expect(columns).toBeGreaterThan(phones[i]!.columns)
    expect(visitors).toBeGreaterThan(phones[i]!.visitors)
  })
})
