import { expect, test } from 'playwright/test'
import { canvas, frame } from '../frame/frame.ts'
import { rivalFaces } from '../things/rival-faces.ts'
import { band, channel, press, pressers, squeeze } from './channel.ts'
import { bent, contoursOf, lettersOf } from './outline.ts'

test('the four rivals of the map press, from above and below by turns, and touch neither each other nor the words below', () => {
  expect(pressers.map(({ face }) => face).sort()).toEqual([...rivalFaces].sort())
  for (const [i, one] of pressers.entries()) {
    expect(one.from).toBe(i % 2 === 0 ? 'above' : 'below')
    expect(one.y + press.radius).toBeLessThan(403)
    for (const other of pressers.slice(0, i))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * press.radius)
  }
})

test('the channel is as high as the letters where nobody presses, and lower by the depth where somebody does', () => {
  expect(channel(60).top).toBeCloseTo(band.top)
  expect(channel(60).bottom).toBeCloseTo(band.bottom)
  for (const { x, from } of pressers)
    expect(from === 'above' ? channel(x).top - band.top : band.bottom - channel(x).bottom).toBeCloseTo(press.depth)
})

const squeezed = contoursOf(lettersOf('Pressure'))

test('no letter comes nearer to a rival than the gap', () => {
  const points = bent(squeezed, squeeze).flat().map(({ to }) => to)
  for (const { face, x, y } of pressers)
    expect(Math.min(...points.map(point => Math.hypot(point.x - x, point.y - y))) - press.radius, face).toBeGreaterThan(press.gap - 1.5)
})

test('letters stay upright, legible and in the slide, and spread behind the capital', () => {
  const bentPoints = bent(squeezed, squeeze, Infinity).flat().map(({ to }) => to)
  const plain = squeezed.flat().map(({ to }) => to)
  for (const [i, { x }] of plain.entries()) {
    if (x < 118)
      expect(bentPoints[i]!.x).toBe(x)
    else if (x > 140)
      expect(bentPoints[i]!.x).toBeGreaterThan(x + 20)
    for (const [j, other] of plain.slice(0, i).entries()) // none overtakes another
      expect((bentPoints[i]!.x - bentPoints[j]!.x) * (x - other.x)).toBeGreaterThanOrEqual(0)
  }
  expect(Math.max(...bentPoints.map(({ x }) => x))).toBeLessThan(frame.right)
  for (let x = 0; x < canvas.width; x++)
    expect(channel(x).bottom - channel(x).top, `channel at ${x}`).toBeGreaterThan(0.5 * (band.bottom - band.top))
})

test('the capital stands free: nobody presses on it', () => {
  const capital = lettersOf('Pressure')[0]!.contours
  for (const [i, { to }] of bent(capital, squeeze, Infinity).flat().entries())
    expect(Math.abs(to.y - capital.flat()[i]!.to.y)).toBeLessThan(1.5)
})
