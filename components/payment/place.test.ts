import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { dashes, field, ring, wishedLine } from './place.ts'

test('a wished ring has sixteen dashes at the size of a coin', () => {
  const [dash, gap] = dashes(ring(0, 0, 41)).strokeDasharray.split(' ').map(Number) as [number, number]
  expect(2 * Math.PI * (41 - wishedLine / 2) / (dash + gap)).toBeCloseTo(16, 2)
})

test('whatever its form, dashes go round it a whole number of times, four by four, and one lies astride the start', () => {
  const size = fc.integer({ min: 20, max: 400 })
  fc.assert(fc.property(size, size, fc.integer({ min: 2, max: 200 }), (width, height, round) => {
    const corner = Math.min(round, width / 2, height / 2)
    const { strokeDasharray, strokeDashoffset } = dashes(field(0, 0, width, height, corner, 0))
    const [dash, gap] = strokeDasharray.split(' ').map(Number) as [number, number]
    const [w, h, r] = [width - wishedLine, height - wishedLine, corner - wishedLine / 2]
    const around = 2 * (w - 2 * r) + 2 * (h - 2 * r) + 2 * Math.PI * r
    expect(around / (dash + gap) / 4).toBeCloseTo(Math.round(around / (dash + gap) / 4), 2)
    expect(strokeDashoffset).toBeCloseTo(dash / 2, 2)
  }), { seed: 20250108, numRuns: 200 })
})
