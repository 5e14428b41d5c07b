import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { frame } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { industries, silhouetteHeight, silhouetteWidth } from '../things/industry.ts'
import { needs } from '../things/needs.ts'
import { ghostRing, large, partsOf, progressAt, small, wiresOf } from './machine-layout.ts'
import type { MachineSizes, Moves } from './machine-layout.ts'

const sizes = { large, small } as const
/** A need and an industry more than there are: one row each. */
const five = { needs: [...needs, 'learn'], industries: [...industries, 'carriers'] }

function rowsOf(size: MachineSizes, kinds: { needs: readonly string[], industries: readonly string[] } = five) {
  const parts = partsOf(size, kinds.needs, kinds.industries)
  return { ...parts, needRows: parts.needs.map(({ y }) => y), industryRows: parts.industries.map(({ y }) => y) }
}

const wiresAt = (size: MachineSizes, moves: Partial<Moves> = {}) => {
  const { needRows, industryRows } = rowsOf(size)
  return { needRows, industryRows, ...wiresOf(size, needRows, industryRows, { swollen: 1, out: 1, wiring: 0, ...moves }) }
}

/** All numbers of a path as points; paths here have no relative commands. */
function pointsIn(path: string): { x: number, y: number }[] {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[2 * i]!, y: numbers[2 * i + 1]! }))
}

/** For any wiring between platform and tool, however far it has swollen. */
function always(size: MachineSizes, holds: (wires: ReturnType<typeof wiresAt>) => void): void {
  const property = fc.property(fc.nat(100), fc.nat(100), (percent, grown) => holds(wiresAt(size, { wiring: percent / 100, swollen: grown / 100 })))
  fc.assert(property, { seed: 20250108, numRuns: 40 })
}

test('what is halfway is still a platform, and only what has arrived is a tool', () => {
  expect(progressAt(0)).toEqual({ model: 'platform', shed: 0, mended: 0, back: 0 })
  expect(progressAt(0.5).model).toBe('platform')
  expect(progressAt(1)).toEqual({ model: 'tool', shed: 1, mended: 1, back: 1 })
  for (let percent = 0; percent <= 100; percent++) {
    const { model, shed, mended, back } = progressAt(percent / 100)
    expect(model === 'tool', `at ${percent} %`).toBe(shed === 1 && mended > 0.999)
    expect(back > 0 && model === 'platform', `at ${percent} %`).toBe(false)
  }
})

test('re-wiring never goes back on itself', () => {
  for (let percent = 1; percent <= 100; percent++) {
    const [before, after] = [progressAt((percent - 1) / 100), progressAt(percent / 100)]
    for (const what of ['shed', 'mended', 'back'] as const)
      expect(after[what], `${what} at ${percent} %`).toBeGreaterThanOrEqual(before[what])
  }
})

for (const [name, size] of Object.entries(sizes)) {
  test(`${name}: five needs and five industries stand evenly, and their pictures and words do not meet`, () => {
    const { needRows, industryRows, scale } = rowsOf(size)
    for (const rows of [needRows, industryRows]) {
      expect(rows).toHaveLength(5)
      expect(rows.reduce((sum, y) => sum + y, 0) / 5).toBeCloseTo(size.centre.y)
      rows.slice(1).forEach((y, i) => {
        expect(y - rows[i]!).toBeCloseTo(size.span / 4)
        expect(y - rows[i]!, 'house over house').toBeGreaterThan(silhouetteHeight * scale)
        expect(y - rows[i]!, 'word over word').toBeGreaterThan(size.text * 1.2)
      })
    }
    expect(size.x.houses + silhouetteWidth * scale, 'houses beside their words').toBeLessThan(size.x.industries)
  })

  test(`${name}: words have room between their picture and their wire, and all stays within the margins`, () => {
    for (const id of needs)
      expect(size.x.needs + textWidth(id, size.text), id).toBeLessThan(size.x.from - size.line)
    for (const id of industries)
      expect(size.x.industries + textWidth(id, size.text), id).toBeLessThan(size.x.port - size.line * 0.65)
    expect(size.x.icons).toBe(frame.left)
    expect(size.x.bus + size.line * 0.36).toBeLessThanOrEqual(frame.right + 0.1)
  })

  test(`${name}: however it is wired, streams begin at their need, keep their order and end under the centre`, () => always(size, ({ ins, needRows, radius }) => {
    const ends = ins.map((path, i) => {
      const points = pointsIn(path)
      expect(points[0]!.x).toBe(size.x.from)
      expect(points[0]!.y).toBeCloseTo(needRows[i]!)
      return { upper: points[3]!, lower: points[4]! }
    })
    ends.slice(1).forEach(({ upper }, i) => expect(upper.y, 'the next begins below').toBeGreaterThan(ends[i]!.lower.y - 0.01))
    expect(Math.max(...ends.map(({ upper }) => upper.x))).toBeLessThan(size.centre.x)
    expect(radius).toBeLessThanOrEqual(size.radius)
    expect(radius).toBeGreaterThanOrEqual(size.pay - 2)
  }))

  test(`${name}: however it is wired, ways out begin under the centre and arrive level at their industry`, () => always(size, ({ outs, industryRows, radius }) => {
    for (const [i, { path }] of outs.entries()) {
      const points = pointsIn(path)
      expect(Math.hypot(points[0]!.x - size.centre.x, points[0]!.y - size.centre.y) <= Math.max(radius, size.radius)).toBe(true)
      expect(points.at(-1)!.x).toBe(size.x.to - 6)
      expect(points.at(-1)!.y).toBeCloseTo(industryRows[i]!)
    }
  }))

  test(`${name}: the platform's ways out are level and all cut in one column; the tool's are whole`, () => {
    const { outs, industryRows, radius } = wiresAt(size)
    for (const [i, { ends }] of outs.entries()) {
      expect(ends.map(({ x }) => x)).toEqual([expect.closeTo(size.cut.x - size.cut.half, 3), expect.closeTo(size.cut.x + size.cut.half, 3)])
      for (const { y } of ends)
        expect(y).toBeCloseTo(industryRows[i]!)
      expect(size.cut.x - size.cut.half, 'the cut is clear of the ball').toBeGreaterThan(size.centre.x + radius)
    }
    expect(wiresAt(size, { wiring: 1 }).outs.flatMap(({ ends }) => ends)).toEqual([])
  })

  test(`${name}: in the tool all wires are gathered within the payment, and do not touch there`, () => {
    const { outs, ins } = wiresAt(size, { wiring: 1 })
    for (const ends of [outs.map(({ path }) => pointsIn(path)[0]!), ins.map(path => pointsIn(path)[3]!)]) {
      for (const [i, { x, y }] of ends.entries()) {
        expect(Math.hypot(x - size.centre.x, y - size.centre.y)).toBeLessThan(size.pay)
        if (i > 0)
          expect(y - ends[i - 1]!.y).toBeGreaterThan(size.line)
      }
    }
  })

  test(`${name}: what comes back leaves beside every industry, gathers in one line, and its words stand clear of it`, () => {
    const { trunk, branches, tip, label, industryRows } = rowsOf(size)
    const points = pointsIn(trunk)
    expect(points[0]).toEqual({ x: size.x.port, y: industryRows[0] })
    expect(Math.max(...points.map(({ x }) => x))).toBe(size.x.bus)
    expect(branches.match(/M/g)).toHaveLength(industryRows.length - 1)
    expect(tip).toEqual({ x: size.centre.x, y: size.centre.y + size.pay + 5 })
    const bottom = Math.max(...points.map(({ y }) => y))
    expect(bottom - label.y).toBeGreaterThan(size.text * 0.5)
    expect(label.x - textWidth('support and feedback', size.text, 'strong') / 2, 'right of the arrow').toBeGreaterThan(size.centre.x + size.line * 1.6)
    expect(label.x + textWidth('support and feedback', size.text, 'strong') / 2, 'left of industry').toBeLessThan(size.x.houses)
  })

  test(`${name}: the line back passes through a gap at the foot of the ring`, () => {
    const { radius, dashes, offset } = ghostRing(size)
    const [dash, gap] = dashes.split(' ').map(Number) as [number, number]
    const foot = (radius * Math.PI / 2 + offset) % (dash + gap)
    expect(foot, 'the foot lies in the middle of a gap').toBeCloseTo(dash + gap / 2)
    expect(gap).toBeGreaterThan(size.line * 0.72)
  })
}

test('with needs not yet pulled in, and ways out not yet grown, nothing reaches the middle', () => {
  const { ins, outs } = wiresAt(large, { swollen: 0, out: 0 })
  for (const path of ins)
    expect(pointsIn(path).map(({ x }) => x)).toEqual(Array.from(pointsIn(path), () => large.x.from))
  for (const { path, ends: [near, far] } of outs) {
    expect(near!.x).toBeCloseTo(pointsIn(path)[0]!.x)
    expect(far!.x).toBeCloseTo(large.x.to - 6)
  }
})
