import { expect, test } from 'playwright/test'
import { outlines, titles } from './letters.ts'
import { bent, contoursOf, lettersOf, pathOf, startOf, title } from './outline.ts'

for (const words of ['Pressure']) {
  test(`"${words}" begins at the margin, and its letters come in their order and stand on the base line`, () => {
    const letters = lettersOf(words)
    expect(letters[0]!.left).toBeCloseTo(title.left)
    for (const [i, { left, right }] of letters.entries()) {
      expect(right).toBeGreaterThan(left)
      expect(left).toBeGreaterThan(i === 0 ? 0 : letters[i - 1]!.left)
    }
    const capital = letters[0]!.contours.flat().map(({ to }) => to.y)
    expect(Math.max(...capital)).toBeCloseTo(title.baseline)
    expect(Math.min(...capital)).toBeCloseTo(title.baseline - 0.7 * title.size)
  })

  test(`every contour of "${words}" is closed, and runs on from piece to piece`, () => {
    for (const contour of contoursOf(lettersOf(words))) {
      for (const [i, { from }] of contour.entries()) {
        const { to } = contour.at(i - 1)!
        expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(1e-6)
      }
    }
  })
}

test('each letter of a title has its place, each that bends an outline, and no outline is without a use', () => {
  for (const [words, places] of Object.entries(titles)) {
    expect(places.map(([name]) => name).join('')).toBe(words.replaceAll(' ', ''))
    for (const [i] of places.entries())
      expect(startOf(words, i)).toBeGreaterThanOrEqual(i === 0 ? 0 : startOf(words, i - 1))
  }
  expect([...new Set('Pressure')].sort()).toEqual(Object.keys(outlines).sort())
})

test('a title without letters is refused with what to do', () => {
  expect(() => lettersOf('Passure')).toThrow('components/fever/letters.ts has no letters for "Passure"; run npm run fonts')
})

test('a form that does nothing leaves an outline where it is, however finely it is cut', () => {
  const contours = [[{ from: { x: 0, y: 0 }, by: { x: 50, y: 0 }, to: { x: 100, y: 0 } }, { from: { x: 100, y: 0 }, by: { x: 50, y: 80 }, to: { x: 0, y: 0 } }]]
  const [fine] = bent(contours, point => point, 10)
  expect(fine!.length).toBeGreaterThan(20)
  for (const { from, by, to } of fine!)
    expect(Math.hypot(by.x - from.x, by.y - from.y) + Math.hypot(to.x - by.x, to.y - by.y)).toBeLessThanOrEqual(10)
  for (const { to: { x, y } } of fine!.slice(fine!.findIndex(({ to }) => to.x === 100) + 1))
    expect(y).toBeCloseTo(80 * 2 * (x / 100) * (1 - x / 100))
})

test('a path is written to a twentieth of a px', () => {
  expect(pathOf([[{ from: { x: 0.111, y: 1 }, by: { x: 2, y: 3.33 }, to: { x: 4, y: 5 } }]])).toBe('M0.1 1Q2 3.35 4 5Z')
})
