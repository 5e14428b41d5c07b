import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { crossed, PACE, progress, sizeAt } from './playhead.ts'
import type { BeatKind, TimedBeat } from './playhead.ts'

const months = fc.integer({ min: -100, max: 2000 }).map(n => n / 10)
const kind = fc.constantFrom<BeatKind>('invention', 'attempt')
const at = (month: number): TimedBeat => ({ month, kind: 'attempt' })

test('a beat is crossed when the head comes to it, and not again when it goes on', () => {
  expect(crossed([at(2), at(5), at(9)], 2, 5)).toEqual([at(5)])
  expect(crossed([at(2), at(5), at(9)], 5, 5)).toEqual([])
})

test('however a way is cut into frames, each beat on it is crossed once, and no other', () => {
  fc.assert(fc.property(fc.array(months.map(at)), fc.array(months, { minLength: 2 }), (beats, stops) => {
    const frames = stops.toSorted((a, b) => a - b)
    const met = frames.slice(1).flatMap((now, i) => crossed(beats, frames[i]!, now))
    expect(met.map(({ month }) => month).sort((a, b) => a - b))
      .toEqual(beats.map(({ month }) => month).filter(month => month > frames[0]! && month <= frames.at(-1)!).sort((a, b) => a - b))
  }), { seed: 20250108, numRuns: 300 })
})

test('a beat is at rest until the head has come, swells as it is crossed, and is at rest again within half a second', () => {
  fc.assert(fc.property(months, kind, fc.double({ min: 0, max: 20, noNaN: true }), (month, kind, away) => {
    const beat = { month, kind }
    expect(sizeAt(beat, month - away)).toBe(1)
    expect(sizeAt(beat, month + 0.51 * PACE + away)).toBe(1)
    expect(sizeAt(beat, month + away)).toBeGreaterThanOrEqual(1)
  }), { seed: 20250108, numRuns: 300 })
})

test('an invention swells by an eighth, an attempt by a third and faster', () => {
  const most = (kind: BeatKind) => Array.from({ length: 500 }, (_, i) => ({ ms: i, size: sizeAt({ month: 10, kind }, 10 + i / 1000 * PACE) }))
    .reduce((best, now) => now.size > best.size ? now : best)
  expect(most('invention').size).toBeCloseTo(1.12, 2)
  expect(most('attempt').size).toBeCloseTo(1.3, 2)
  expect(most('attempt').ms).toBeLessThan(most('invention').ms)
})

test('progress goes from nothing to all, and no further', () => {
  expect([0, 10, 15, 20, 30].map(head => progress(head, 10, 20))).toEqual([0, 0, 0.5, 1, 1])
})
