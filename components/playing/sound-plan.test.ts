import { expect, test } from 'playwright/test'
import { beats, way } from '../rhythm-timeline/time-scale.ts'
import { PACE } from './playhead.ts'
import { knock, soundPlan } from './sound-plan.ts'

test('each beat sounds when the head has come to it, in the order of the line', () => {
  expect(soundPlan([{ month: 48, kind: 'attempt' }, { month: 24, kind: 'invention' }], { from: 0, to: 60 }))
    .toEqual([{ kind: 'invention', at: 24 / PACE }, { kind: 'attempt', at: 48 / PACE }])
})

test('what lies behind the head is not heard, nor what it does not come to', () => {
  expect(soundPlan([{ month: 5, kind: 'invention' }, { month: 6, kind: 'attempt' }, { month: 90, kind: 'attempt' }], { from: 5, to: 60 }))
    .toEqual([{ kind: 'attempt', at: 1 / PACE }])
})

test('the line of the talk is three tones and eight knocks within seven seconds, the last three knocks within a quarter of one', () => {
  const plan = soundPlan([...beats.inventions, ...beats.attempts], way)
  expect(plan.map(({ kind }) => kind).join(' ')).toBe('invention invention attempt attempt invention attempt attempt attempt attempt attempt attempt')
  const [first, last] = [plan[0]!.at, plan.at(-1)!.at]
  expect(first).toBeCloseTo(0.25, 6)
  expect(last).toBeLessThan(7)
  expect(last - plan.at(-3)!.at).toBeLessThan(0.25)
})

test('the knock is the same every time, dies away and clicks at neither end', () => {
  const samples = knock(1000)
  expect(samples).toEqual(knock(1000))
  const loudest = (part: Float32Array) => Math.max(...part.map(Math.abs))
  expect(loudest(samples)).toBeLessThanOrEqual(1)
  expect(loudest(samples.slice(0, 200))).toBeGreaterThan(0.5)
  expect(loudest(samples.slice(900))).toBeLessThan(0.01)
})
