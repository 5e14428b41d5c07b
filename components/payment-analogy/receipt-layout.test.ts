import { expect, test } from 'playwright/test'
import { textWidth } from '../frame/text-width.ts'
import { eras, lines } from './eras.ts'
import { receiptIn } from './receipt-layout.ts'

const paper = { left: 55, right: 467, top: 142, bottom: 464 }

function cornersOf(outline: string): { x: number, y: number }[] {
  let at = { x: 0, y: 0 }
  return [...outline.matchAll(/([MLVH])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, command, a, b]) => {
    at = command === 'V' ? { ...at, y: Number(a) } : command === 'H' ? { ...at, x: Number(a) } : { x: Number(a), y: Number(b) }
    return at
  })
}

for (const tornOff of [true, false]) {
  test(`a receipt that is ${tornOff ? 'torn off' : 'still in the till'} fills its paper, and nothing of it lies outside`, () => {
    const corners = cornersOf(receiptIn(paper, 4, tornOff).outline)
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([paper.left, paper.right])
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([paper.top, paper.bottom])
    expect(corners.at(-1)!.x, 'it closes at its left edge').toBe(paper.left)
  })
}

test('only what is torn off has teeth at its foot', () => {
  const teeth = (tornOff: boolean) => cornersOf(receiptIn(paper, 4, tornOff).outline).filter(({ y }) => y > 400).length
  expect(teeth(true)).toBeGreaterThan(20)
  expect(teeth(false)).toBe(2)
})

test('two receipts beside each other have the same lines, so that they can be compared', () => {
  const beside = { ...paper, left: 493, right: 905 }
  expect(receiptIn(beside, 4, false).lines.map(({ y }) => y)).toEqual(receiptIn(paper, 4, true).lines.map(({ y }) => y))
})

test('each line has room for its two ends', () => {
  const [line] = receiptIn(paper, lines.length, true).lines
  for (const words of Object.values(eras)) {
    words.forEach((value, i) => expect(textWidth(lines[i]!, 16) + textWidth(value ?? '', 25) + 20).toBeLessThan(line!.right - line!.left))
  }
})

test('one more line is one more row: there is still paper left below it', () => {
  const [four, five] = [4, 5].map(count => receiptIn(paper, count, true))
  expect(five!.lines).toHaveLength(5)
  expect(five!.rest.top).toBe(four!.rest.top + 40)
  expect(five!.rest.bottom - five!.rest.top).toBeGreaterThan(80)
  expect(five!.rules.match(/M/g)).toHaveLength(4)
})
