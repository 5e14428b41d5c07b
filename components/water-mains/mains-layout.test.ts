import { expect, test } from 'playwright/test'
import { canvas, frame } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { industries, silhouetteHeight, silhouettes, walls } from '../things/industry.ts'
import type { Industry } from '../things/industry.ts'
import { bucket, ground, jointsBetween, street, tap, workshopsOn } from './mains-layout.ts'

const width = (scale: number) => (walls.right - walls.left) * scale
const five: Industry[] = [...industries, 'merchants']

test('an empty street has no workshops, and a lone one stands at its beginning', () => {
  expect(workshopsOn([])).toEqual([])
  expect(workshopsOn(['farms'])[0]!.wall).toBe(street.left)
})

for (const workshops of [industries, five]) {
  test(`${workshops.length} workshops fill the street from end to end, of one size, with equal gaps`, () => {
    const placed = workshopsOn(workshops)
    const { scale } = placed[0]!
    expect(placed.map(({ id }) => id)).toEqual([...workshops])
    expect(placed[0]!.wall).toBe(street.left)
    expect(placed.at(-1)!.wall + width(scale)).toBeCloseTo(street.right)
    const gaps = placed.slice(1).map(({ wall }, i) => wall - placed[i]!.wall - width(scale))
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(street.gap - 0.001)
      expect(gap).toBeCloseTo(gaps[0]!)
    }
    for (const { id, wall, roof } of placed) {
      const half = textWidth(id, 16) / 2
      expect(roof - half, `the name of ${id} over its own house`).toBeGreaterThan(wall - gaps[0]! / 2)
      expect(roof + half, `the name of ${id} over its own house`).toBeLessThan(wall + width(scale) + gaps[0]! / 2)
    }
    expect(placed.at(-1)!.wall + width(scale)).toBeLessThanOrEqual(frame.right + 0.001)
  })

  test(`each of ${workshops.length} workshops has its pipe under its own door, on whole pixels`, () => {
    for (const { id, left, scale, riser } of workshopsOn(workshops)) {
      const [from, across] = /M([\d.]+) \S+?h([\d.]+)/.exec(silhouettes[id].doors)!.slice(1).map(Number) as [number, number]
      expect(riser - ground.riser.water / 2, id).toBeGreaterThan(left + from * scale)
      expect(riser + ground.riser.water / 2, id).toBeLessThan(left + (from + across) * scale)
      expect(Number.isInteger(riser)).toBe(true)
    }
  })
}

test('joints of the main lie between its pipes and touch none', () => {
  const risers = [tap.x, ...workshopsOn(five).map(({ riser }) => riser)]
  const joints = jointsBetween(risers)
  expect(joints).toHaveLength(risers.length - 1)
  for (const joint of joints) {
    for (const riser of risers)
      expect(Math.abs(joint - riser)).toBeGreaterThan(17 + 7)
  }
})

test('water falls from the tap into its bucket, which stands on the street, beside the workshops and under the headline', () => {
  expect(tap.spout).toBeGreaterThan(bucket.left)
  expect(tap.spout).toBeLessThan(bucket.right)
  expect(tap.mouth).toBeLessThan(bucket.water)
  expect(bucket.water, 'not to the brim').toBeGreaterThan(bucket.top)
  expect(bucket.bottom + 3.5, 'its line ends on the street').toBe(ground.street - ground.line / 2)
  expect(bucket.right).toBeLessThan(street.left - 20)
  expect(tap.top - 33).toBeGreaterThan(180)
  expect(ground.street - silhouetteHeight * workshopsOn(industries)[0]!.scale).toBeGreaterThan(180)
})

test('street, main and foot follow each other down the slide', () => {
  expect(ground.main.top - ground.wall).toBeGreaterThan(ground.street + 30)
  expect(ground.main.bottom + ground.wall + 5, 'above the remark').toBeLessThan(canvas.height - 66)
})
