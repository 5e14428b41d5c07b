import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { canvas, frame, inside, overlap } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { labelGap, layoutMap, onLane, problemsOf } from './map-layout.ts'
import { rivals } from './rivals.ts'
import type { Rival } from './rivals.ts'

const newcomers = rivals.filter(({ kind }) => kind === 'new')
/** Rivals at these angles, with the words of the real ones: new ones, for there is one old one. */
const pressing = (angles: readonly number[]): Rival[] =>
  angles.map((angle, i) => ({ ...newcomers[i % newcomers.length]!, id: `r${i}`, angle }))

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
  }), runs(60))
})

test('whoever presses, the sphere keeps its gap from every disc', () => {
  fc.assert(fc.property(anyRivals, anyArrivals, (table, arrivals) => {
    const { outline, ballAt, sphere } = layoutMap(table)
    const points = outline(arrivals)
    const gaps = table.flatMap((_, i) => {
      const disc = ballAt(i, arrivals[i]!)
      return points.map(point => distance(point, disc) - disc.radius)
    })
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(sphere.gap - 0.01)
  }), runs(150))
})

test('the outline gives way as the rivals come, and never jumps', () => {
  fc.assert(fc.property(anyRivals, anyArrivals, (table, arrivals) => {
    const { outline, ballAt } = layoutMap(table)
    const later = arrivals.map(arrival => Math.min(arrival + 0.001, 1))
    const furthest = Math.max(0, ...table.map((_, i) => distance(ballAt(i, arrivals[i]!), ballAt(i, later[i]!))))
    const after = outline(later)
    expect(Math.max(...outline(arrivals).map((point, i) => distance(point, after[i]!)))).toBeLessThan(4 * furthest + 0.1)
  }), runs(60))
})

const distanceTo = ({ left, right, top, bottom }: Box, { x, y }: Point) => Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))
/** What the headline and the foot fill of the slide. */
const headline: Box[] = [{ left: 55, right: 380, top: 43, bottom: 90 }, { left: 55, right: 500, top: 90, bottom: 135 }]
const foot: Box = { left: 55, right: 617, top: 478, bottom: 496 }

/** No ball on another, and clear of the sphere, headline, foot and the slide's edge; no lane under headline or remark. */
function expectClear(table: readonly Rival[]) {
  const { rivals: placed } = layoutMap(table)
  placed.forEach(({ rival, lane }, i) => {
    const { ball } = lane
    const box = { left: ball.x - ball.radius, right: ball.x + ball.radius, top: ball.y - ball.radius, bottom: ball.y + ball.radius }
    const troubles = [
      !inside(box, { left: frame.left, right: frame.right, top: 0, bottom: canvas.height - 40 }) && 'leaves its room',
      ...placed.slice(0, i).map(other => distance(ball, other.lane.ball) < 2 * ball.radius && `touches the ball at ${other.rival.angle} degrees`),
      ...[...headline, foot].map(words => (distanceTo(words, ball) < ball.radius || onLane(words, lane) !== 'beside') && 'comes over headline or foot'),
    ]
    expect(troubles.filter(Boolean), `the ball at ${rival.angle} degrees`).toEqual([])
  })
}

/** Every label in the margins, one distance from its ball, on no edge of a lane and on nothing else. */
function expectReadable(table: readonly Rival[]) {
  const { rivals: placed, sphere } = layoutMap(table)
  placed.forEach(({ rival, lane, label: { box } }, i) => {
    const troubles = [
      !inside(box, { ...frame, top: 0, bottom: foot.bottom }) && `leaves the margins: ${JSON.stringify(box)}`,
      Math.abs(distanceTo(box, lane.ball) - lane.ball.radius - labelGap) > 0.1 && `is ${distanceTo(box, lane.ball) - lane.ball.radius} px from its ball`,
      distanceTo(box, sphere.centre) < sphere.radius && 'lies on the sphere',
      ...placed.slice(0, i).map(other => overlap(box, other.label.box) && `overlaps the label at ${other.rival.angle} degrees`),
      ...[...headline, foot].map(words => overlap(box, words) && 'overlaps headline or foot'),
      ...placed.map(other => distanceTo(box, other.lane.ball) < other.lane.ball.radius && `lies on the ball at ${other.rival.angle} degrees`),
      ...placed.map(other => onLane(box, other.lane) !== 'beside' && (other.rival !== rival || onLane(box, lane) !== 'on') && `lies on the lane at ${other.rival.angle} degrees`),
    ]
    expect(troubles.filter(Boolean), `the label at ${rival.angle} degrees`).toEqual([])
  })
}

test('whoever presses, balls and lanes are clear of each other and of what is written', () => fc.assert(fc.property(anyRivals, expectClear), runs(150)))
test('any valid table can be read', () => fc.assert(fc.property(anyRivals, expectReadable), runs(150)))

const more = (count: number): Rival[] => [...rivals, ...pressing([270, 42, 230, 110])].slice(0, count)
for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`the first ${count} of the real table and four more can be read`, () => {
    expect(problemsOf(more(count))).toEqual([])
    expectClear(more(count))
    expectReadable(more(count))
  })
}

test('up to four real rivals come from all around; five and more from left and right', () => {
  const angles = (count: number) => layoutMap(more(count)).rivals.map(({ lane }) => lane.angle)
  expect(angles(4)).toEqual(rivals.map(({ angle }) => angle))
  expect(new Set(angles(5))).toEqual(new Set([0, 180]))
})

test('a rival that is away is out of sight, comes straight in and stands upright', () => {
  for (const count of [4, 8]) {
    const { rivals: placed, ballAt } = layoutMap(more(count))
    placed.forEach(({ lane }, i) => {
      const { x, y, radius } = ballAt(i, 0)
      expect(distanceTo({ left: 0, right: canvas.width, top: 0, bottom: canvas.height }, { x, y })).toBeGreaterThanOrEqual(radius)
      expect(ballAt(i, 1)).toMatchObject({ ...lane.ball, turned: expect.closeTo(0, 5) as unknown })
      const half = ballAt(i, 0.5)
      expect(half.x).toBeCloseTo((x + lane.ball.x) / 2, 5)
      expect(Math.sign(ballAt(i, 0).turned)).toBe(x > lane.ball.x ? 1 : -1)
    })
  }
})

for (const angles of [[90, 60, 30, 0, 330], [60, 30, 0, 330, 300, 270], [90, 60, 30, 0, 330, 300, 270, 180], [100, 130, 160, 190, 220, 250, 280]])
  test(`rivals crowded on one side, at [${angles.join(', ')}] degrees, can be read`, () => expectReadable(pressing(angles)))
