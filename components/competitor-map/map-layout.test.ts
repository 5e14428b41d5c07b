import { expect, test } from 'playwright/test'
import type { Point } from '../frame/frame.ts'
import { baselinesOf, layoutMap, onLane, problemsOf } from './map-layout.ts'
import type { Rival } from './rivals.ts'

const at = (angle: number, id = `r${angle}`): Rival =>
  ({ id, name: 'Pay', parent: 'Parent', ground: 'games', face: 'food', kind: 'new', entry: '', angle })
const nearest = (points: readonly Point[], centre: Point) => Math.min(...points.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)))

for (const angles of [[], [0], [0, 30], [0, 359.5 - 30], [345, 15], [0, 45, 90, 135, 180, 225, 270, 315]]) {
  test(`rivals at [${angles.join(', ')}] degrees are a valid table`, () => expect(problemsOf(angles.map(angle => at(angle)))).toEqual([]))
}

test('two rivals with one id are a problem that names the id', () => {
  expect(problemsOf([at(0, 'same'), at(90, 'other'), at(180, 'same')])).toEqual([expect.stringContaining('"same"')])
})

for (const angle of [-1, 360, 400, Number.NaN, Infinity]) {
  test(`${angle} degrees is a problem that names rival and angle`, () => {
    expect(problemsOf([at(angle, 'odd'), at(120)])).toEqual([expect.stringMatching(new RegExp(`odd.*${angle}`))])
  })
}

for (const [a, b] of [[10, 39.5], [350, 10], [10, 350], [77, 77]] as const) {
  test(`rivals at ${a} and ${b} degrees are too close, and the problem names both`, () => {
    expect(problemsOf([at(a, 'one'), at(b, 'two'), at(200)])).toEqual([expect.stringMatching(/one.*two/)])
  })
}

test('nine rivals are a problem that says how many there are', () => {
  expect(problemsOf(Array.from({ length: 9 }, (_, i) => at(i * 40)))).toEqual([expect.stringContaining('9 rivals')])
})

test('every problem of a table is found', () => {
  expect(problemsOf([at(10, 'x'), at(15, 'x'), at(500, 'y')])).toHaveLength(3)
})

test('a map of nobody is a whole sphere without labels', () => {
  const { rivals, outline, sphere } = layoutMap([])
  expect(rivals).toEqual([])
  expect(nearest(outline([]), sphere.centre)).toBeCloseTo(sphere.radius, 2)
})

test('a rival that is away leaves the sphere as good as whole', () => {
  const { outline, sphere } = layoutMap([at(0)])
  expect(nearest(outline([0]), sphere.centre)).toBeGreaterThan(sphere.radius - 0.5)
  expect(nearest(outline([1]), sphere.centre)).toBeLessThan(sphere.radius - 20)
})

test('words too long for the slide are a problem that says so', () => {
  expect(problemsOf([{ ...at(0), name: 'A rival with a name as long as a road' }])).toEqual([expect.stringContaining('no room for the words')])
  expect(() => layoutMap([{ ...at(0), name: 'A rival with a name as long as a road' }])).toThrow('no room for the words')
})

test('rivals press from where their angles say, and labels go to that side', () => {
  const { rivals, sphere } = layoutMap([at(0), at(180)])
  expect(rivals.map(({ lane: { ball } }) => Math.sign(Math.round(ball.x - sphere.centre.x)))).toEqual([1, -1])
  expect(rivals.map(({ label }) => label.align)).toEqual(['start', 'end'])
})

const lane = { ball: { x: 100, y: 100, radius: 20 }, angle: 0, half: 20 }
for (const [box, where] of [
  [{ left: 130, right: 200, top: 90, bottom: 110 }, 'on'],
  [{ left: 130, right: 200, top: 80, bottom: 120 }, 'on'],
  [{ left: 130, right: 200, top: 79, bottom: 110 }, 'across'],
  [{ left: 80, right: 200, top: 90, bottom: 110 }, 'across'],
  [{ left: 130, right: 200, top: 121, bottom: 140 }, 'beside'],
  [{ left: 0, right: 99, top: 0, bottom: 200 }, 'beside'],
] as const)
  test(`words from ${box.left} ${box.top} to ${box.right} ${box.bottom} stand ${where} a lane`, () => expect(onLane(box, lane)).toBe(where))

test('on a lane that leans, what is level with its ball is across its edge', () => {
  const leaning = { ...lane, angle: 45 }
  expect(onLane({ left: 120, right: 180, top: 95, bottom: 105 }, leaning)).toBe('across')
  expect(onLane({ left: 130, right: 180, top: 100, bottom: 120 }, leaning)).toBe('beside')
  expect(onLane({ left: 140, right: 145, top: 55, bottom: 60 }, leaning)).toBe('on')
})

test('lines of a label stand around its middle', () => {
  expect(baselinesOf({ y: 100 }, 3)).toEqual([85, 107, 127])
  expect(baselinesOf({ y: 100 }, 2).slice(0, 2)).toEqual([96, 118])
})
