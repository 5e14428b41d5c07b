import { expect, test } from 'playwright/test'
import { clicksOf, defineDiagram, describe } from './diagram.ts'

const tide = defineDiagram({
  title: 'The tide',
  steps: [
    { name: 'low', adds: 'Sand.' },
    { name: 'rising', adds: 'Water comes.' },
    { name: 'high', adds: 'Only water.' },
  ],
})
const still = defineDiagram({ title: 'A stone', steps: [{ name: 'stone', adds: 'It lies there.' }] })

test('the first step needs no click', () => {
  expect(clicksOf(tide)).toBe(2)
  expect(clicksOf(still)).toBe(0)
})

for (const [index, text] of [
  [0, 'The tide. Sand.'],
  [1, 'The tide. Sand. Water comes.'],
  [2, 'The tide. Sand. Water comes. Only water.'],
] as const) {
  test(`at step ${index} the text says what is drawn by then: ${text}`, () => expect(describe(tide, index)).toBe(text))
}

test('a step past the last counts as the last', () => {
  expect(describe(tide, 3)).toBe(describe(tide, 2))
  expect(describe(tide, Infinity)).toBe(describe(tide, 2))
  expect(describe(still, 99)).toBe('A stone. It lies there.')
})

test('before the first step there is only the title', () => {
  expect(describe(tide, -1)).toBe('The tide.')
})

test('past the last step stands the still for paper, where there is one', () => {
  const both = defineDiagram({ ...tide, still: 'Low and high side by side.' })
  expect(clicksOf(both)).toBe(2)
  expect(describe(both, 2)).toBe(describe(tide, 2))
  expect(describe(both, 3)).toBe('The tide. Low and high side by side.')
})
