import { expect, test } from 'playwright/test'
import { dentedSphere, nearestDistance } from './sphere.ts'
import type { Disc } from './sphere.ts'

const sphere = { centre: { x: 0, y: 0 }, radius: 100, gap: 5, softness: 20 }
/** As near as a disc of this radius may come, from the right. */
const near = (radius: number): Disc => ({ x: nearestDistance(sphere, radius), y: 0, radius })
const radii = (discs: readonly Disc[]) => dentedSphere(sphere, discs).map(({ x, y }) => Math.hypot(x, y))
const clearance = (discs: readonly Disc[], disc: Disc) =>
  Math.min(...dentedSphere(sphere, discs).map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y) - disc.radius))

for (const { radius, gap, softness, disc, distance } of [
  { radius: 3, gap: 0, softness: 0, disc: 4, distance: 5 },
  { radius: 3, gap: 1, softness: 4, disc: 3, distance: 6 },
  { radius: 0, gap: 0, softness: 0, disc: 0, distance: 0 },
]) {
  test(`a disc of ${disc} comes as near as ${distance} to a sphere of ${radius}, gap ${gap}, softness ${softness}`, () => {
    expect(nearestDistance({ centre: { x: 0, y: 0 }, radius, gap, softness }, disc)).toBe(distance)
  })
}

test('with nobody pressing the sphere is a whole circle', () => {
  expect(Math.min(...radii([]))).toBeCloseTo(100, 2)
  expect(Math.max(...radii([]))).toBeCloseTo(100, 2)
})

test('a disc far away leaves the sphere whole', () => {
  expect(radii([{ x: 500, y: 0, radius: 30 }])).toEqual(radii([]))
})

test('a disc dents the side it presses on and leaves the far side alone', () => {
  const all = radii([near(30)])
  expect(all[0], 'radius where it presses').toBeLessThan(80)
  expect(all[all.length / 2]).toBeCloseTo(100, 1)
})

test('the bottom of a dent keeps the gap, and hardly more', () => {
  const least = clearance([near(30)], near(30))
  expect(least, 'gap at the bottom of the dent').toBeGreaterThanOrEqual(5)
  expect(least).toBeLessThan(7)
})

test('the lips of a dent are rounded: no corner in the outline turns sharply', () => {
  const points = dentedSphere(sphere, [near(30)])
  const headings = points.map(({ x, y }, i) => {
    const next = points[(i + 1) % points.length]!
    return Math.atan2(next.y - y, next.x - x)
  })
  const turns = headings.map((heading, i) => heading - headings.at(i - 1)!).map(turn => Math.atan2(Math.sin(turn), Math.cos(turn)))
  expect(Math.max(...turns.map(Math.abs))).toBeLessThan(Math.PI / 8)
})

test('a disc without size still gets its gap', () => {
  expect(clearance([near(0)], near(0))).toBeGreaterThanOrEqual(5)
})

test('two discs at one place keep their gap and leave a whole outline', () => {
  expect(clearance([near(30), near(30)], near(30))).toBeGreaterThanOrEqual(5)
  expect(Math.min(...radii([near(30), near(30)]))).toBeGreaterThan(0)
})

test('a sphere without size is a point', () => {
  expect(new Set(dentedSphere({ ...sphere, radius: 0 }, []).map(({ x, y }) => Math.hypot(x, y)))).toEqual(new Set([0]))
})

test('a sphere keeps its shape wherever it stands', () => {
  const moved = dentedSphere({ ...sphere, centre: { x: 40, y: -7 } }, [{ ...near(30), x: near(30).x + 40, y: -7 }])
  const strays = dentedSphere(sphere, [near(30)]).map(({ x, y }, i) => Math.hypot(moved[i]!.x - x - 40, moved[i]!.y - y + 7))
  expect(Math.max(...strays)).toBeLessThan(0.01)
})
