import { expect, test } from 'playwright/test'
import { pitchLines, stadium, stadiumBody, stadiumCrowd, stadiumCuts, stadiumScreen } from './stadium.ts'

const half = stadium.width / 2
/** Where each part of a path begins. */
const startsOf = (path: string) => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

test('it stands on the ground, and is no higher and wider than it says', () => {
  for (const { x, y } of [...startsOf(stadiumBody), ...startsOf(stadiumCuts), ...startsOf(pitchLines)]) {
    expect(Math.abs(x)).toBeLessThanOrEqual(half)
    expect(y).toBeLessThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(-stadium.height)
  }
  expect(stadiumScreen.top).toBe(-stadium.height)
})

test('the screen stands clear of the stand, in its middle', () => {
  expect(stadiumScreen.left).toBe(-stadiumScreen.right)
  expect(stadiumScreen.bottom).toBeLessThan(stadium.rim - stadium.stand.y)
})

test('the crowd sits on the stand: outside the grass, inside the wall', () => {
  const share = ({ x, y }: { x: number, y: number }, rx: number, ry: number) => Math.hypot(x / rx, (y - stadium.rim) / ry)
  expect(stadiumCrowd.length).toBeGreaterThan(130)
  for (const person of stadiumCrowd) {
    expect(share(person, stadium.stand.x, stadium.stand.y)).toBeLessThan(1)
    expect(share(person, stadium.pitch.x, stadium.pitch.y)).toBeGreaterThan(1)
  }
})
