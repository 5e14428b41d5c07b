import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { causes } from './causes.ts'
import { wobble } from './wobble.ts'

const turn = Array.from({ length: 361 }, (_, angle) => angle)

test('without unrest it is a true circle', () => {
  expect(new Set(turn.map(angle => wobble(40, 0, angle)))).toEqual(new Set([40]))
})

test('a circle without size stays a point', () => {
  expect(new Set(turn.map(angle => wobble(0, 1, angle)))).toEqual(new Set([0]))
})

test('more unrest strays further from the circle', () => {
  const stray = (unrest: number) => Math.max(...turn.map(angle => Math.abs(wobble(100, unrest, angle) - 100)))
  expect(stray(0.5)).toBeGreaterThan(2)
  expect(stray(1)).toBeCloseTo(2 * stray(0.5))
})

test('whatever the unrest, the outline closes, stays near its circle and has no corner', () => {
  const most = Math.max(1, ...causes.map(cause => cause.unrest))
  fc.assert(fc.property(fc.nat(100), (percent) => {
    const unrest = most * percent / 100
    const radii = turn.map(angle => wobble(100, unrest, angle))
    expect(radii[360]).toBeCloseTo(radii[0]!, 6)
    expect(Math.min(...radii)).toBeGreaterThan(80)
    expect(Math.max(...radii)).toBeLessThan(120)
    expect(Math.max(...radii.slice(1).map((radius, i) => Math.abs(radius - radii[i]!)))).toBeLessThan(1.8)
  }), { seed: 20250108, numRuns: 100 })
})

test('the chain starts calm', () => {
  expect(causes[0].unrest).toBe(0)
  for (const { id, unrest } of causes.slice(1))
    expect(unrest, id).toBeGreaterThan(0)
})
