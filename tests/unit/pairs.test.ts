import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { pairwise, product } from '../matrix/pairs.ts'

type State = Record<string, number>

/** Every two values of different factors that stand together in one of the states. */
function pairsIn(states: readonly State[]): string[] {
  const pairs = states.flatMap(state => Object.entries(state).flatMap(([a, x], i, all) => all.slice(i + 1).map(([b, y]) => `${a}=${x} ${b}=${y}`)))
  return [...new Set(pairs)].sort()
}

/** Two to five factors of one to five values. */
const someFactors = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 })
  .map(sizes => Object.fromEntries(sizes.map((size, i) => [`f${i}`, Array.from({ length: size }, (_, n) => n)])))

test('every pair of values meets, in no more states than there are', () => {
  fc.assert(fc.property(someFactors, (factors) => {
    const states = pairwise<State>(factors)
    const all = product<State>(factors)
    expect(pairsIn(states)).toEqual(pairsIn(all))
    expect(states.length).toBeLessThanOrEqual(all.length)
  }))
})

test('what cannot be is left out, and everything else still meets', () => {
  fc.assert(fc.property(someFactors, (factors) => {
    const isPossible = ({ f0, f1 }: Partial<State>) => !(f0 === 1 && f1 !== undefined && f1 !== 0) // the second value goes with one value alone
    const states = pairwise<State>(factors, isPossible)
    expect(states.filter(state => !isPossible(state))).toEqual([])
    expect(pairsIn(states)).toEqual(pairsIn(product<State>(factors, isPossible)))
  }))
})

test('a pair that need not meet takes no state of its own, and everything else still meets', () => {
  fc.assert(fc.property(someFactors, (factors) => {
    const mustMeet = ({ f0, f1 }: Partial<State>) => f0 === undefined || f1 === undefined || f0 !== 1
    const states = pairwise<State>(factors, undefined, mustMeet)
    const wanted = pairsIn(product<State>(factors)).filter(pair => !/f0=1 f1=/.test(pair))
    expect(wanted.filter(pair => !pairsIn(states).includes(pair))).toEqual([])
    expect(states.length).toBeLessThanOrEqual(product<State>(factors).length)
  }))
  const factors = { f0: [0, 1], f1: [0, 1, 2, 3] }
  expect(pairwise<State>(factors, undefined, ({ f0 }) => f0 !== 1)).toHaveLength(4)
})

test('pairs take far fewer states than the product, and the same ones each time', () => {
  const factors = { window: [0, 1, 2, 3, 4, 5, 6, 7], visit: [0, 1, 2, 3], motion: [0, 1], slide: Array.from({ length: 20 }, (_, i) => i) }
  const states = pairwise<State>(factors)
  expect(states.length).toBeLessThan(200) // 160 is the least that 8 windows and 20 slides can do with
  expect(product<State>(factors)).toHaveLength(1280)
  expect(pairwise<State>(factors)).toEqual(states)
})

test('a rule that lets a state grow which cannot be finished is told of', () => {
  expect(() => pairwise<State>({ a: [0, 1], b: [0, 1], c: [0, 1] }, ({ a, b, c }) => !(a === 0 && b === 0 && c !== undefined)))
    .toThrow('no c is possible with {"a":0,"b":0}')
})
