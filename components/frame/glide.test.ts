import { expect, test } from 'playwright/test'
import { between } from './glide.ts'

test('numbers start where they are, pass the middle at half the time, and arrive', () => {
  const [from, to] = [[0, 10, 5], [8, -10, 5]]
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, -0.2), 'a frame that began before').toEqual(from)
  expect(between(from, to, 0.5)).toEqual([4, 0, 5])
  expect(between(from, to, 1)).toEqual(to)
  expect(between(from, to, 1.3)).toEqual(to)
})

test('they set out slowly and arrive slowly, and never turn back', () => {
  const way = Array.from({ length: 21 }, (_, i) => between([0], [1], i / 20)[0]!)
  for (const [i, share] of way.slice(1).entries())
    expect(share).toBeGreaterThan(way[i]!)
  expect(way[2]!).toBeLessThan(0.02)
  expect(way[18]!).toBeGreaterThan(0.98)
})
