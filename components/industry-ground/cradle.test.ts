import { expect, test } from 'playwright/test'
import { cradle } from './cradle.ts'

const spec = { left: 10, base: 100, width: 20, height: 15, gap: 2, radius: 30 }

test('the ball rests on the inner blocks', () => {
  const { blocks, ball } = cradle(spec)
  expect(ball.y + spec.radius).toBe(blocks[1]!.top)
  expect(ball.x).toBe((blocks[1]!.right + blocks[2]!.left) / 2)
})

test('the ball leans against the inner corners of the outer blocks, and into none', () => {
  const { blocks, ball } = cradle(spec)
  for (const [block, x] of [[blocks[0]!, blocks[0]!.right], [blocks[3]!, blocks[3]!.left]] as const)
    expect(Math.hypot(x - ball.x, block.top - ball.y)).toBeCloseTo(spec.radius)
})

test('all blocks stand on the base, side by side', () => {
  const { blocks } = cradle(spec)
  expect(blocks.map(({ bottom }) => bottom)).toEqual([100, 100, 100, 100])
  expect(blocks.map(({ left }) => left)).toEqual([10, 32, 54, 76])
})

test('a ball too small to reach the outer blocks is refused', () => {
  expect(() => cradle({ ...spec, radius: 20 })).toThrow(/does not reach blocks 23 px from its middle/)
})
