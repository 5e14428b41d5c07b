import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import type { Point } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { layoutMachine, machine, plusesAround, progressAt } from './machine-layout.ts'
import type { Wire } from './machine-layout.ts'
import { industries, needs } from './machine.ts'

const place = { left: 100, middle: 50 }
const platform = layoutMachine({ ...place, wiring: 0 })
const tool = layoutMachine({ ...place, wiring: 1 })
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const half = machine.iconSize / 2

/** For any wiring between platform and tool. */
const always = (holds: (layout: typeof tool) => void) =>
  fc.assert(fc.property(fc.nat(100), percent => holds(layoutMachine({ ...place, wiring: percent / 100 }))), { seed: 20250108, numRuns: 30 })

test('a machine has every need and every industry once, in order', () => {
  expect(tool.needs.map(({ id }) => id)).toEqual([...needs])
  expect(tool.industries.map(({ id }) => id)).toEqual([...industries])
})

test('the centre swells on the platform and is the payment itself in the tool', () => {
  expect(platform.radius).toBe(machine.platform)
  expect(tool.radius).toBe(machine.pay)
  expect([platform.payRadius, tool.payRadius]).toEqual([machine.pay, machine.pay])
  expect(layoutMachine({ ...place, wiring: 0.4 }).radius).toBe((machine.platform + machine.pay) / 2)
})

test('what is halfway is still a platform, without most of its pluses', () => {
  expect(progressAt(0)).toEqual({ model: 'platform', pluses: 1, shed: 0, feedback: 0 })
  expect(progressAt(0.5).model).toBe('platform')
  expect(progressAt(0.5).pluses).toBeLessThan(0.5)
  expect(progressAt(1)).toEqual({ model: 'tool', pluses: 0, shed: 1, feedback: 1 })
})

test('only a bare centre whose lines have arrived counts as a tool, and nothing comes back before', () => {
  for (let percent = 0; percent <= 100; percent++) {
    const { model, pluses, shed, feedback } = progressAt(percent / 100)
    expect(model === 'tool', `at ${percent} %`).toBe(pluses === 0 && shed === 1)
    expect(feedback > 0 && model === 'platform', `at ${percent} %`).toBe(false)
  }
})

test('re-wiring never goes back on itself', () => {
  for (let percent = 1; percent <= 100; percent++) {
    const [before, after] = [progressAt((percent - 1) / 100), progressAt(percent / 100)]
    expect(after.pluses).toBeLessThanOrEqual(before.pluses)
    expect(after.shed).toBeGreaterThanOrEqual(before.shed)
    expect(after.feedback).toBeGreaterThanOrEqual(before.feedback)
  }
})

test('both machines have their parts at the same offsets, wherever they stand', () => {
  const far = layoutMachine({ left: 600, middle: 90, wiring: 1 })
  for (const kind of ['needs', 'industries'] as const)
    far[kind].forEach(({ at }, i) => expect(at).toEqual({ x: platform[kind][i]!.at.x + 500, y: platform[kind][i]!.at.y + 40 }))
  expect(far.centre).toEqual({ x: platform.centre.x + 500, y: platform.centre.y + 40 })
})

test('parts stand evenly about the middle and do not touch', () => {
  for (const parts of [tool.needs, tool.industries]) {
    const ys = parts.map(({ at }) => at.y)
    expect(ys.reduce((sum, y) => sum + y, 0) / ys.length).toBe(place.middle)
    ys.slice(1).forEach((y, i) => expect(y - ys[i]!).toBeGreaterThan(machine.iconSize))
  }
})

test('however it is wired, wires run from beside a need into the centre', () => always(({ needs, centre, radius }) => {
  for (const { at, wire } of needs) {
    expect(wire.from.y).toBe(at.y)
    expect(wire.from.x - at.x).toBeGreaterThan(half)
    expect(wire.from.x - at.x).toBeLessThan(half + 12)
    expect(distance(wire.to, centre), 'from the end of a wire to the centre').toBeLessThanOrEqual(radius)
    expect(distance(wire.to, centre)).toBeGreaterThan(radius / 2)
    expect(wire.to.x).toBeLessThan(centre.x)
  }
}))

test('the wires of the tool arrive beside an industry, those of the platform break off clearly before', () => {
  for (const { at, wire } of tool.industries) {
    expect(wire.to.y).toBeCloseTo(at.y)
    expect(at.x - wire.to.x).toBeGreaterThan(half)
    expect(at.x - wire.to.x).toBeLessThan(half + 12)
  }
  platform.industries.forEach(({ wire }, i) => {
    const whole = tool.industries[i]!.wire.to.x - wire.from.x
    expect((wire.to.x - wire.from.x) / whole).toBeGreaterThan(0.5)
    expect((wire.to.x - wire.from.x) / whole).toBeLessThan(0.65)
  })
})

test('however it is wired, wires to industry begin at the centre and do not run into an icon', () => always(({ industries, centre, radius }) => {
  for (const { at, wire } of industries) {
    expect(at.x - wire.to.x).toBeGreaterThan(half)
    expect(wire.to.x).toBeGreaterThan(centre.x + radius)
    expect(distance(wire.from, centre)).toBeLessThanOrEqual(radius)
    expect(distance(wire.from, centre)).toBeGreaterThan(radius / 2)
    expect(wire.from.x).toBeGreaterThan(centre.x)
  }
}))

test('wires keep the order of their parts and so do not cross', () => always(({ needs, industries }) => {
  needs.slice(1).forEach(({ wire }, i) => expect(wire.to.y).toBeGreaterThan(needs[i]!.wire.to.y))
  industries.slice(1).forEach(({ wire }, i) => expect(wire.from.y).toBeGreaterThan(industries[i]!.wire.from.y))
}))

test('everything stays within the width of the machine, and icons clear of the centre', () => always((layout) => {
  const wires = [...layout.needs, ...layout.industries].map(({ wire }) => wire).concat(layout.feedback.wires)
  const icons = [...layout.needs, ...layout.industries].flatMap(({ at }) => [at.x - half, at.x + half])
  const xs = [...wires.flatMap(xsOf), ...icons, layout.centre.x - layout.radius, layout.centre.x + layout.radius]
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(place.left)
  expect(Math.max(...xs)).toBeLessThanOrEqual(place.left + machine.width)
  for (const x of icons)
    expect(Math.abs(x - layout.centre.x)).toBeGreaterThan(layout.radius)
}))

test('every path begins and ends where its wire does', () => always((layout) => {
  for (const wire of [...layout.needs.map(({ wire }) => wire), ...layout.industries.map(({ wire }) => wire), ...layout.feedback.wires]) {
    const numbers = numbersIn(wire)
    expect(distance({ x: numbers[0]!, y: numbers[1]! }, wire.from)).toBeLessThan(0.002)
    expect(distance({ x: numbers.at(-2)!, y: numbers.at(-1)! }, wire.to)).toBeLessThan(0.002)
  }
}))

test('feedback leaves every industry, gathers in one line and rises to the underside of the centre', () => {
  const [trunk, ...others] = tool.feedback.wires
  expect(tool.feedback.wires.map(({ from }) => from.y)).toEqual(tool.industries.map(({ at }) => at.y))
  tool.feedback.wires.forEach(({ from }, i) => expect(from.x - tool.industries[i]!.at.x).toBeGreaterThan(half))
  const line = Math.max(...xsOf(trunk!))
  for (const { to } of others)
    expect(to.x, 'where it joins the line').toBe(line)
  expect(trunk!.to.x).toBe(tool.centre.x)
  expect(trunk!.to.y - tool.centre.y - tool.radius).toBeGreaterThan(0)
  expect(trunk!.to.y - tool.centre.y - tool.radius).toBeLessThan(12)
})

test('the line back keeps off the words of industry, and its own words stand clear of it', () => {
  const [trunk] = tool.feedback.wires
  const words = Math.max(...industries.map(id => textWidth(id, 14))) / 2
  expect(Math.max(...xsOf(trunk!)) - tool.industries[0]!.at.x - words).toBeGreaterThan(5)
  const bottom = Math.max(...numbersIn(trunk!).filter((_, i) => i % 2 === 1))
  expect(bottom - tool.feedback.label.y).toBeGreaterThan(6)
  expect(tool.feedback.label.x - tool.centre.x).toBeGreaterThan(10)
  expect(tool.feedback.label.x + textWidth('comes back', 14, 'strong')).toBeLessThan(tool.industries[0]!.at.x - words)
})

test('pluses stand evenly on their ring', () => {
  const pluses = plusesAround({ x: 0, y: 0 }, 10)
  const steps = pluses.map((plus, i) => distance(plus, pluses.at(i - 1)!))
  for (const plus of pluses)
    expect(distance(plus, { x: 0, y: 0 })).toBeCloseTo(10)
  for (const step of steps)
    expect(step).toBeCloseTo(2 * 10 * Math.sin(Math.PI / pluses.length))
  expect(pluses.length).toBeGreaterThan(2)
})

function numbersIn({ path }: Wire): number[] {
  return path.match(/-?[\d.]+/g)!.map(Number)
}

/** A curve lies between its control points. */
function xsOf(wire: Wire): number[] {
  return numbersIn(wire).filter((_, i) => i % 2 === 0)
}
