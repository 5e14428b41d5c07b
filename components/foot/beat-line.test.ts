import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import type { Part } from '../essay/parts.ts'
import { beatLine, beatRadii, beatsOf } from './beat-line.ts'

const { left, right, pitch, gap, tick } = beatLine
const xs = (...parts: Part[]) => beatsOf(parts).map(({ x }) => x)

test('no slides have no beats', () => {
  expect(beatsOf([])).toEqual([])
})

test('a deck of the size that the line is drawn for stands as drawn', () => {
  const parts: Part[] = [['prologue', 3], ['pressure', 4], ['ai', 3], ['centre', 4], ['conclusion', 2], ['appendix', 4]].flatMap(([part, count]) => Array<Part>(count as number).fill(part as Part))
  expect(xs(...parts)).toEqual([59, 98, 137, 209, 248, 287, 326, 398, 437, 476, 548, 587, 626, 665, 737, 776, 823, 836, 849, 862])
})

test('a short deck keeps the pitch, from the left', () => {
  expect(xs('prologue', 'prologue', 'ai')).toEqual([left, left + pitch, left + 2 * pitch + gap])
})

test('a part that comes back counts as new', () => {
  expect(xs('ai', 'centre', 'ai')).toEqual([left, left + pitch + gap, left + 2 * (pitch + gap)])
})

test('slides of the appendix are ticks that end the line', () => {
  expect(beatsOf(['ai', 'appendix', 'appendix'])).toEqual([{ x: left, kind: 'beat' }, { x: right - tick, kind: 'tick' }, { x: right, kind: 'tick' }])
})

test('whatever the parts, beats keep their order, never leave the line and stand before the ticks', () => {
  const part = fc.constantFrom<Part>('prologue', 'pressure', 'ai')
  fc.assert(fc.property(fc.array(part, { maxLength: 200 }), fc.nat({ max: 25 }), (talk, ticks) => {
    const found = xs(...talk, ...Array<Part>(ticks).fill('appendix'))
    expect(found).toHaveLength(talk.length + ticks)
    expect(Math.min(...found, left)).toBe(left)
    expect(Math.max(...found, 0)).toBeLessThanOrEqual(right + 1e-9)
    expect(Math.min(...found.slice(1).map((x, i) => x - found[i]!), 1)).toBeGreaterThan(0)
  }), { seed: 20250108, numRuns: 200 })
})

test('ticks stand on whole pixels', () => {
  expect(xs(...Array<Part>(50).fill('appendix')).filter(x => !Number.isInteger(x))).toEqual([])
})

test('beats keep their size until they would touch', () => {
  const at = (...places: number[]) => beatRadii(places.map(x => ({ x, kind: 'beat' as const })))
  expect(at(0, 20, 60)).toEqual({ now: 6, other: 3 })
  expect(at(0)).toEqual({ now: 6, other: 3 })
  const { now, other } = at(0, 5, 10)
  expect(now + other).toBeLessThan(5)
  expect(other).toBeLessThan(now)
})
