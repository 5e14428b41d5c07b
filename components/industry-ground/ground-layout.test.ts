import { readFile } from 'node:fs/promises'
import { expect, test } from 'playwright/test'
import { canvas, frame } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { industries, silhouetteHeight, silhouetteWidth } from '../things/industry.ts'
import { paymentShare } from '../things/platform-ball.ts'
import { ballAt, bentFloor, blocksIn, brokenLine, ghostOf, houseIn, piecesOf, standing, tornFloor, wholeDashes, wide, without } from './ground-layout.ts'

const all = { wide, without, standing } as const
const numbers = (path: string) => path.match(/-?[\d.]+/g)!.map(Number)

for (const [name, sizes] of Object.entries(all)) {
  for (const count of [4, 5]) {
    test(`${name}: ${count} blocks of one width stand from end to end, and their houses and names fit in them`, () => {
      const blocks = blocksIn(count, sizes)
      expect(blocks[0]!.left).toBe(sizes.left)
      expect(blocks.at(-1)!.right).toBeCloseTo(sizes.right)
      for (const [i, block] of blocks.entries()) {
        expect(block.right - block.left).toBeCloseTo(blocks[0]!.right - blocks[0]!.left)
        if (i > 0)
          expect(block.left - blocks[i - 1]!.right).toBeCloseTo(sizes.gap)
        const { left, base, scale } = houseIn(block, sizes)
        expect(left).toBeGreaterThan(block.left)
        expect(left + silhouetteWidth * scale).toBeLessThan(block.right)
        expect(base - silhouetteHeight * scale, 'under the floor, even where it bends').toBeGreaterThanOrEqual(block.top + 0.1 * sizes.ball.radius)
        expect(sizes.names - sizes.text * 0.8, 'the name below the house').toBeGreaterThan(base)
        expect(sizes.names + sizes.text * 0.3, 'in the block').toBeLessThan(sizes.foot)
      }
    })
  }

  test(`${name}: names are narrower than the blocks that there are`, () => {
    const [block] = blocksIn(industries.length, sizes)
    for (const id of industries)
      expect(textWidth(id, sizes.text), id).toBeLessThan(block!.right - block!.left - 6)
  })

  test(`${name}: the ball rests in the bend, falls clear of the frames, is cut by the slide's edge with its payment whole, and goes`, () => {
    const [rests, fallen, gone] = [0, 1, 2].map(way => ballAt(way, sizes).y) as [number, number, number]
    const { radius } = sizes.ball
    expect(rests + radius).toBeGreaterThan(sizes.floor)
    expect(Math.max(...numbers(bentFloor(sizes, 0, canvas.width)).slice(1)), 'the floor bends no further').toBe(canvas.width)
    expect(rests - radius, 'under the headline').toBeGreaterThan(94)
    expect(fallen - radius).toBeGreaterThan(sizes.foot)
    expect(fallen + radius).toBeGreaterThan(canvas.height + 20)
    expect(fallen + radius * paymentShare).toBeLessThan(canvas.height + 1)
    expect(gone - radius).toBeGreaterThan(canvas.height)
    expect(ballAt(0.5, sizes).y).toBeCloseTo((rests + fallen) / 2)
  })

  test(`${name}: the ball's ring stands on the floor, within the slide and between headline and floor`, () => {
    const { y, r, dashes } = ghostOf(sizes, 1)
    expect(y + r + 1).toBe(sizes.floor)
    const [dash, gap] = dashes.split(' ').map(Number) as [number, number]
    expect(2 * Math.PI * r / (dash + gap), 'whole dashes').toBeCloseTo(Math.round(2 * Math.PI * r / (dash + gap)), 2)
  })

  test(`${name}: the hole in the floor lets the ball through, and closes without a trace`, () => {
    const xs = numbers(tornFloor(sizes, 1, 0, canvas.width)).filter(number => number > 0 && number < canvas.width)
    const near = xs.filter(x => x > sizes.floor + 50 || x < sizes.floor)
    expect(Math.min(...near.filter(x => x > sizes.ball.x)) - sizes.ball.x, 'right half').toBeGreaterThan(sizes.ball.radius - 4)
    expect(ballAt(1, sizes).x).toBe(sizes.ball.x)
  })
}

test('the ball stands over a block, as the payment does after it', () => {
  for (const sizes of Object.values(all)) {
    const block = blocksIn(industries.length, sizes).find(({ left, right }) => left < sizes.ball.x && sizes.ball.x < right)
    expect(block, 'over a block, not over a gap').toBeDefined()
    expect(Math.abs((block!.left + block!.right) / 2 - sizes.ball.x), 'over its middle').toBeLessThanOrEqual(0.5)
  }
})

test('pieces of the floor fall within the frame they fall through, and hide neither house nor name', () => {
  const block = blocksIn(industries.length, wide)[2]!
  const house = houseIn(block, wide)
  const name = textWidth('factories', wide.text) / 2
  for (const { at, path } of piecesOf(wide, 1)) {
    const half = Math.max(...numbers(path.slice(0, 24)).map(Math.abs)) * 0.8
    expect(Math.abs(at.x - wide.ball.x) + half).toBeLessThan((block.right - block.left) / 2 + 12)
    expect(Math.abs(at.x - wide.ball.x) - half, 'beside the house').toBeGreaterThan(silhouetteWidth * house.scale / 2 - 2)
    if (at.y + half > wide.names - wide.text)
      expect(Math.abs(at.x - wide.ball.x) - half, 'beside the name').toBeGreaterThan(name)
  }
  expect(piecesOf(wide, 0).map(({ at }) => at.y)).toEqual(Array.from({ length: 4 }).fill(wide.floor + wide.thickness / 2))
})

test('a line of dashes begins and ends with a whole one', () => {
  for (const length of [20, 107, 191, 244.5]) {
    const [dash, gap] = wholeDashes(length).split(' ').map(Number) as [number, number]
    expect((length - dash) % (dash + gap) / (dash + gap), `${length}`).toEqual(expect.closeTo(Math.round((length - dash) % (dash + gap) / (dash + gap)), 2))
  }
})

test('the foot hides the very stretch of its line that the ball has broken', async () => {
  const style = await readFile(new URL('./IndustryGround.vue', import.meta.url), 'utf8')
  for (const [state, { ball }] of [['through', wide], ['still', without]] as const) {
    const { from, to } = brokenLine(ball, canvas.height - 21.5, [])
    expect(style).toContain(`.industry-ground.${state}) { --foot-clip: polygon(0 0, ${from}px 0, ${from}px 20px, ${to}px 20px, ${to}px 0,`)
  }
})

test('a piece of the line carries a beat only where there was one', () => {
  const { from, to, pieces } = brokenLine(wide.ball, canvas.height - 21.5, [])
  expect(pieces.map(({ beat }) => beat)).toEqual([false, false])
  expect(brokenLine(wide.ball, canvas.height - 21.5, [from + 10]).pieces.map(({ beat }) => beat)).toEqual([true, false])
  expect(brokenLine(wide.ball, canvas.height - 21.5, [to - 10]).pieces.map(({ beat }) => beat)).toEqual([false, true])
  for (const { at } of pieces) {
    expect(at.x).toBeGreaterThan(from)
    expect(at.x).toBeLessThan(to)
  }
  expect(from).toBeGreaterThan(frame.left)
})
