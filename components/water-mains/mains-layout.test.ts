import { expect, test } from 'playwright/test'
import { frame } from '../frame/frame.ts'
import { industries } from '../tool-versus-platform/machine.ts'
import { mains, workshopsOn } from './mains-layout.ts'

test('an empty street has no workshops', () => {
  expect(workshopsOn([], { left: 0, right: 10 })).toEqual([])
})

test('a lone workshop stands in the middle of its street', () => {
  expect(workshopsOn(['farms'], { left: 10, right: 30 })).toEqual([{ id: 'farms', x: 20 }])
})

test('workshops stand evenly, in the order given, each in its own stretch', () => {
  expect(workshopsOn(['farms', 'merchants'], { left: 0, right: 40 })).toEqual([{ id: 'farms', x: 10 }, { id: 'merchants', x: 30 }])
})

test('on a street without length all stand at one place', () => {
  expect(workshopsOn(['farms', 'merchants'], { left: 5, right: 5 }).map(({ x }) => x)).toEqual([5, 5])
})

test('the real street holds every industry, within the frame', () => {
  const workshops = workshopsOn(industries, mains.street)
  expect(workshops.map(({ id }) => id)).toEqual([...industries])
  for (const { id, x } of workshops) {
    expect(x, id).toBeGreaterThan(mains.street.left)
    expect(x, id).toBeLessThan(mains.street.right)
  }
  expect(mains.street.right).toBeLessThanOrEqual(frame.right)
})

test('water falls from the tap into the bucket, and the bucket stands over the pipe, beside the street', () => {
  const { tap, bucket, street, y } = mains
  expect(tap.spout).toBeGreaterThan(bucket.left)
  expect(tap.spout).toBeLessThan(bucket.right)
  expect(tap.top).toBeLessThan(bucket.top)
  expect(bucket.bottom).toBeLessThanOrEqual(y)
  expect(street.y).toBeLessThan(y)
  expect(bucket.right).toBeLessThan(street.left)
})
