import { expect, test } from 'playwright/test'
import { frame } from '../frame/frame.ts'
import { effort, value } from './ends.ts'
import type { EndGroup } from './ends.ts'

const area = (beats: EndGroup['beats']) => beats.reduce((sum, { radius }) => sum + radius ** 2, 0)
const atConsumers = ({ beats }: EndGroup) => beats.filter(({ x }) => x < 490)
const atIndustry = ({ beats }: EndGroup) => beats.filter(({ x }) => x > 490)

test('beats stand between the margins, from left to right', () => {
  for (const { beats } of [effort, value]) {
    expect(beats.map(({ x }) => x)).toEqual(beats.map(({ x }) => x).toSorted((a, b) => a - b))
    for (const { x, radius } of beats) {
      expect(x - radius).toBeGreaterThanOrEqual(frame.left)
      expect(x + radius).toBeLessThanOrEqual(frame.right)
    }
  }
})

test('most of the effort is at the consumer end', () => {
  expect(area(atConsumers(effort))).toBeGreaterThan(2 * area(atIndustry(effort)))
})

test('the value is at both ends, most of it at industry', () => {
  expect(atConsumers(value).length).toBeGreaterThan(0)
  expect(area(atIndustry(value))).toBeGreaterThan(area(atConsumers(value)))
})
