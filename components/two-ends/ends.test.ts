import { expect, test } from 'playwright/test'
import { effort, value } from './ends.ts'
import type { EndGroup } from './ends.ts'

const area = (beats: EndGroup['beats']) => beats.reduce((sum, { radius }) => sum + radius ** 2, 0)
const atConsumers = ({ beats }: EndGroup) => beats.filter(({ x }) => x < 0.5)
const atIndustry = ({ beats }: EndGroup) => beats.filter(({ x }) => x > 0.5)

test('beats stand on the axis, from left to right, with a size', () => {
  for (const { beats } of [effort, value]) {
    expect(beats.map(({ x }) => x)).toEqual(beats.map(({ x }) => x).toSorted((a, b) => a - b))
    for (const { x, radius } of beats) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(1)
      expect(radius).toBeGreaterThan(0)
    }
  }
})

test('all the effort is at the consumer end', () => {
  expect(atConsumers(effort)).toEqual(effort.beats)
})

test('the value is at both ends, most of it at industry', () => {
  expect(atConsumers(value).length).toBeGreaterThan(0)
  expect(area(atIndustry(value))).toBeGreaterThan(area(atConsumers(value)))
})
