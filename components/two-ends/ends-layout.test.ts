import { expect, test } from 'playwright/test'
import type { Industry } from '../things/industry.ts'
import { industries } from '../things/industry.ts'
import { stadium, stadiumScreen } from '../things/stadium.ts'
import { ends, streetOf, thicknessAt, wedgePath } from './ends-layout.ts'
import type { Wedge } from './ends-layout.ts'

const right: Wedge = { tip: { x: 50, y: 100 }, least: 10, far: 450, most: 90 }
const left: Wedge = { ...right, tip: { x: 450, y: 100 }, far: 50 }

const numbersOf = (path: string) => path.match(/-?[\d.]+/g)!.map(Number)

for (const [name, wedge, towards] of [['to the right', right, 1], ['to the left', left, -1]] as const) {
  test(`a wedge that grows ${name} has a level upper edge and is as thick as asked at its far end`, () => {
    const [startX, startY, , , , , , , , cornerX, cornerY, lastY] = numbersOf(wedgePath(wedge))
    expect(startX).toBe(wedge.tip.x + towards * 5)
    expect([startY, lastY]).toEqual([100, 100])
    expect([cornerX, cornerY]).toEqual([wedge.far, 190])
  })

  test(`the round tip of a wedge that grows ${name} runs into its lower edge without a kink`, () => {
    const [, , , , , , , touchX, touchY, cornerX, cornerY] = numbersOf(wedgePath(wedge))
    const centre = { x: wedge.tip.x + towards * 5, y: 105 }
    expect(Math.hypot(touchX! - centre.x, touchY! - centre.y)).toBeCloseTo(5, 2)
    expect((touchX! - centre.x) * (cornerX! - touchX!) + (touchY! - centre.y) * (cornerY! - touchY!), 'square on its radius').toBeCloseTo(0, 0)
    expect(touchY).toBeGreaterThan(centre.y)
  })

  test(`a wedge that grows ${name} never thins out to nothing`, () => {
    expect(thicknessAt(wedge, wedge.tip.x)).toBe(10)
    expect(thicknessAt(wedge, 250)).toBe(50)
    expect(thicknessAt(wedge, wedge.far)).toBe(90)
  })
}

test('a street begins and ends with its walls, and all gaps are equal', () => {
  const houses = streetOf(400, 905, 0.9)
  expect(houses.map(({ id }) => id)).toEqual([...industries])
  expect(houses[0]!.left + 4 * 0.9).toBeCloseTo(400)
  expect(houses.at(-1)!.left + 136 * 0.9).toBeCloseTo(905)
  const pitches = houses.slice(1).map(({ left }, i) => left - houses[i]!.left)
  for (const pitch of pitches)
    expect(pitch).toBeCloseTo(pitches[0]!)
  expect(pitches[0]).toBeGreaterThan(132 * 0.9)
})

test('one more house is one more row: it still stands between the same ends, clear of the others', () => {
  const houses = streetOf(400, 905, 0.7, [...industries, 'mines' as Industry])
  expect(houses).toHaveLength(industries.length + 1)
  expect(houses.at(-1)!.left + 136 * 0.7).toBeCloseTo(905)
  houses.slice(1).forEach(({ left }, i) => expect(left - houses[i]!.left).toBeGreaterThan(132 * 0.7))
})

test('a street of one house has its first at the left', () => {
  expect(streetOf(400, 905, 0.5, ['farms'])).toEqual([{ id: 'farms', left: 398 }])
})

test('on the slide everything stands between the two wedges, clear of both', () => {
  const { street, effort, value, stadium: ground, houses } = ends
  const scale = ground.width / stadium.width
  const middle = ground.left + ground.width / 2
  const screen = { left: middle + stadiumScreen.left * scale, right: middle + stadiumScreen.right * scale, top: ground.base + stadiumScreen.top * scale }
  for (const x of [screen.left, screen.right])
    expect(effort.tip.y + thicknessAt(effort, x) + 10, `under the effort at ${x}`).toBeLessThan(screen.top)
  expect(houses.base).toBe(street)
  expect(houses.lefts[0]!.left).toBeGreaterThan(ground.left + ground.width + 60)
  expect(value.tip.y + thicknessAt(value, 905), 'above the word for its end').toBeLessThan(447 - 10)
})

test('effort and value taper opposite ways, each with an amount at either end', () => {
  const at = (wedge: Wedge) => [55, 905].map(x => thicknessAt(wedge, x))
  const [[effortHere, effortThere], [valueHere, valueThere]] = [at(ends.effort), at(ends.value)]
  expect(effortHere).toBeGreaterThan(5 * effortThere!)
  expect(valueThere).toBeGreaterThan(4 * valueHere!)
  expect(valueHere, 'some is more than little').toBeGreaterThan(2 * effortThere!)
})
