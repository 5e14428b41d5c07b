import { expect, test } from 'playwright/test'
import { textWidth } from './text-width.ts'

test('no text takes no room', () => {
  expect(textWidth('', 20)).toBe(0)
  expect(textWidth('pay', 0)).toBe(0)
})

test('a line twice as long or twice as large takes twice the room', () => {
  const once = textWidth('pay', 10)
  expect(once).toBeGreaterThan(0)
  expect(textWidth('paypay', 10)).toBeCloseTo(2 * once)
  expect(textWidth('pay', 20)).toBeCloseTo(2 * once)
})

test('strong text takes more room than regular text, which is the default', () => {
  expect(textWidth('pay', 10, 'strong')).toBeGreaterThan(textWidth('pay', 10, 'regular'))
  expect(textWidth('pay', 10)).toBe(textWidth('pay', 10, 'regular'))
})

test('a character is taken to be about half as wide as it is high', () => {
  for (const weight of ['regular', 'strong'] as const) {
    expect(textWidth('n', 100, weight)).toBeGreaterThan(45)
    expect(textWidth('n', 100, weight)).toBeLessThan(65)
  }
})
