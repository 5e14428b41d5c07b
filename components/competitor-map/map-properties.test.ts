import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { frame, inside, overlap } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { kindSize, layoutMap, problemsOf } from './map-layout.ts'
import { rivals } from './rivals.ts'
import type { Rival } from './rivals.ts'
import type { Disc } from './sphere.ts'

/** Rivals at these angles, with the words of the real ones. */
const pressing = (angles: readonly number[]): Rival[] =>
  angles.map((angle, i) => ({ ...rivals[(i + 2) % rivals.length]!, id: `r${i}`, angle }))

/** Any valid table: nobody to eight rivals, 30 degrees and a share of the spare room apart. */
const anyRivals = fc.tuple(fc.integer({ min: 0, max: 359 }), fc.array(fc.nat(100), { maxLength: 8 })).map(([first, shares]) => {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1
  let angle = first
  return pressing(shares.map((share) => {
    const here = angle % 360
    angle += 30 + Math.floor((360 - 30 * shares.length) * share / total)
    return here
  }))
})
/** How far each of up to eight rivals has come in. */
const anyArrivals = fc.array(fc.nat(1000).map(n => n / 1000), { minLength: 8, maxLength: 8 })
const runs = (numRuns: number) => ({ seed: 20250108, numRuns })

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const turn = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
const cross = (a: Point, b: Point, c: Point, d: Point) => turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)

/** Whether any two sides of a closed polygon meet, beside neighbours at their common corner. */
function crossesItself(polygon: readonly Point[]): boolean {
  const corner = (i: number) => polygon[i % polygon.length]!
  return polygon.some((_, i) => polygon.some((_, j) =>
    j > i + 1 && j - i < polygon.length - 1 && cross(corner(i), corner(i + 1), corner(j), corner(j + 1))))
}

test('the check for crossings knows a bow tie from a square', () => {
  const [a, b, c, d] = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 1 }]
  expect(crossesItself([a, b, c, d])).toBe(false)
  expect(crossesItself([a, c, b, d])).toBe(true)
})

test('the tables tried here are valid and reach from nobody to eight', () => {
  const tables = fc.sample(anyRivals, runs(300))
  expect(tables.flatMap(problemsOf)).toEqual([])
  expect(new Set(tables.map(table => table.length)).size).toBe(9)
})

test('whoever presses, the outline is closed, never crosses itself and stays in the circle', () => {
  fc.assert(fc.property(anyRivals, anyArrivals, (table, arrivals) => {
    const { outline, sphere } = layoutMap(table)
    const points = outline(arrivals)
    const radii = points.map(point => distance(point, sphere.centre))
    expect(Math.min(...radii)).toBeGreaterThan(sphere.radius / 2)
    expect(Math.max(...radii)).toBeLessThanOrEqual(sphere.radius + 0.001)
    expect(Math.max(...points.map((point, i) => distance(point, points.at(i - 1)!))), 'longest step along the outline, px').toBeLessThan(5)
    expect(crossesItself(points)).toBe(false)
  }), runs(150))
})

test('whoever presses, the sphere keeps its gap from every disc', () => {
  fc.assert(fc.property(anyRivals, anyArrivals, (table, arrivals) => {
    const { outline, discAt, sphere } = layoutMap(table)
    const points = outline(arrivals)
    const gaps = table.flatMap((_, i) => {
      const disc = discAt(i, arrivals[i]!)
      return points.map(point => distance(point, disc) - disc.radius)
    })
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(sphere.gap - 0.01)
  }), runs(150))
})

test('a rival that comes a hundredth of its way moves no point of the outline by more than a px', () => {
  fc.assert(fc.property(anyRivals, anyArrivals, (table, arrivals) => {
    const { outline } = layoutMap(table)
    const later = outline(arrivals.map(arrival => Math.min(arrival + 0.01, 1)))
    expect(Math.max(...outline(arrivals).map((point, i) => distance(point, later[i]!)))).toBeLessThan(1)
  }), runs(150))
})

test('no two discs touch', () => {
  fc.assert(fc.property(anyRivals, (table) => {
    const discs = layoutMap(table).rivals.map(({ disc }) => disc)
    const rooms = discs.flatMap((disc, i) => discs.slice(0, i).map(other => distance(disc, other) - disc.radius - other.radius))
    expect(Math.min(1, ...rooms), 'px between two discs').toBeGreaterThan(0)
  }), runs(300))
})

const boxOf = ({ x, y, radius }: Disc): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })

/** Every label in the frame and clear of other labels and of all discs, every leader from disc to label. */
function expectReadable(table: readonly Rival[]) {
  const placed = layoutMap(table).rivals
  placed.forEach(({ rival, disc, label, leader }, i) => {
    const { left, right, top, bottom } = label.box
    const box = { left, right, top: top + 0.001, bottom: bottom - 0.001 }
    const before = label.align === 'start' ? left - leader.to.x : leader.to.x - right
    const troubles = [
      !inside(box, frame) && `leaves the frame, from y ${top} to ${bottom}`,
      ...placed.slice(0, i).map(other => overlap(box, other.label.box) && `overlaps the label at ${other.rival.angle} degrees`),
      ...placed.map(other => overlap(box, boxOf(other.disc)) && `lies on the disc at ${other.rival.angle} degrees`),
      Math.abs(distance(leader.from, disc) - disc.radius) > 0.01 && 'has a leader that does not start on the edge of its disc',
      Math.abs(leader.to.y - (top + bottom) / 2) > 0.01 && 'has a leader that does not end at its middle',
      !(before > 0 && before <= 12) && `has a leader that ends ${before} px before it`,
    ]
    expect(troubles.filter(Boolean), `the label at ${rival.angle} degrees`).toEqual([])
  })
}

/** Whoever comes forward, what is told of it stands in the frame, clear of every label and disc, and so do the labels that step aside. */
function expectTold(table: readonly Rival[]) {
  const { rivals: placed, stepAside } = layoutMap(table)
  const lower = (box: Box, by: number): Box => ({ ...box, top: box.top + by + 0.001, bottom: box.bottom + by - 0.001 })
  placed.forEach(({ rival, label }, forward) => {
    const aside = stepAside(forward)
    const labels = placed.map((other, i) => lower(other.label.box, aside[i]!))
    const detail = lower(label.detail, aside[forward]!)
    const troubles = [
      aside[forward] !== 0 && 'moves itself',
      !inside(detail, frame) && `tells outside the frame, from ${detail.left} to ${detail.right} and down to ${detail.bottom}`,
      ...labels.map((box, i) => overlap(detail, box) && `tells across the label at ${placed[i]!.rival.angle} degrees`),
      ...placed.map(({ disc, rival }) => overlap(detail, boxOf(disc)) && `tells across the disc at ${rival.angle} degrees`),
      ...labels.map((box, i) => !inside(box, frame) && `pushes the label at ${placed[i]!.rival.angle} degrees out of the frame`),
      ...labels.map((box, i) => labels.slice(0, i).some(other => overlap(box, other)) && `pushes the label at ${placed[i]!.rival.angle} degrees onto another`),
    ]
    expect(troubles.filter(Boolean), `with the rival at ${rival.angle} degrees forward`).toEqual([])
  })
}

test('any valid table can be read', () => fc.assert(fc.property(anyRivals, expectReadable), runs(300)))
test('in any valid table each rival can come forward', () => fc.assert(fc.property(anyRivals, expectTold), runs(300)))

test('of the four rivals none makes another\'s label move', () => {
  const four = rivals.slice(0, 4)
  expect(four.flatMap((_, i) => layoutMap(four).stepAside(i)).filter(step => step !== 0)).toEqual([])
})

test('the word in a disc is clear of the old circle that runs through it', () => {
  const { rivals: placed, sphere, wordIn } = layoutMap(rivals)
  for (const { rival, disc } of placed) {
    const middle = wordIn(disc)
    const half = { x: textWidth(rival.kind, kindSize, 'strong') / 2, y: kindSize / 3 }
    const nearest = Math.min(...[-1, 1].flatMap(x => [-1, 1].map(y => distance({ x: middle.x + x * half.x, y: middle.y + y * half.y }, sphere.centre))))
    expect(nearest - sphere.radius, rival.name).toBeGreaterThan(3)
  }
})

for (const angles of [[90, 60, 30, 0, 330], [60, 30, 0, 330, 300, 270], [90, 60, 30, 0, 330, 300, 270, 180], [100, 130, 160, 190, 220, 250, 280]]) {
  test(`rivals crowded on one side, at [${angles.join(', ')}] degrees, can be read`, () => expectReadable(pressing(angles)))
  test(`rivals crowded on one side, at [${angles.join(', ')}] degrees, can come forward`, () => expectTold(pressing(angles)))
}
