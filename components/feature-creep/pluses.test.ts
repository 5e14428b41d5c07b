import { expect, test } from 'playwright/test'
import { canvas, frame, inside, overlap } from '../frame/frame.ts'
import type { Box } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import type { Place } from '../payment/place.ts'
import { featureCreep } from './feature-creep-diagram.ts'
import { besideOf, bezel, finder, holes, lost, lower, nameRoom, newcomers, origin, payments, people, phone, rowsOf, shellOf, tiles, traffic } from './pluses-layout.ts'
import * as still from './still-layout.ts'
import { faceOf } from './tile-faces.ts'
import { block, facesPath, grid, middleOf, ringsAround, tilesPath, without } from './wall.ts'
import type { Cell } from './wall.ts'

const slide: Box = { left: 0, right: canvas.width, top: 0, bottom: canvas.height }
const tileAt = (cell: Cell, { x, y } = origin, scale = 1): Box => {
  const middle = middleOf(cell)
  const half = grid.side / 2 * scale
  const at = { x: x + middle.x * scale, y: y + middle.y * scale }
  return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }
}
const boxOf = ({ x, y, width, height }: Place): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 })
const named = ({ column, row }: Cell) => `${column} ${row}`
const flood = [...tiles.few, ...tiles.buried].flatMap(ring => ring.cells)
/** What the people fill, heads and all. */
const crowdBox = (crowd: typeof people & { base: number }): Box => {
  const everybody = rowsOf(crowd).flat()
  const [half, high] = [15 * crowd.scale, 43.5 * crowd.scale]
  const [xs, bases] = [everybody.map(({ x }) => x), everybody.map(({ base }) => base)]
  return { left: Math.min(...xs) - half, right: Math.max(...xs) + half, top: Math.min(...bases) - high, bottom: crowd.base }
}

test('a block of cells is read row by row, and holes are cut from it', () => {
  expect(block({ column: 1, row: 2 }, { column: 2, row: 3 }).map(named)).toEqual(['1 2', '2 2', '1 3', '2 3'])
  expect(without(block({ column: 0, row: 0 }, { column: 2, row: 0 }), [{ column: 1, row: 0 }], [{ column: 9, row: 9 }]).map(named)).toEqual(['0 0', '2 0'])
})

test('tiles and their faces are drawn around the middle of their cells', () => {
  expect(tilesPath([{ column: 0, row: 1 }])).toBe('M12 60h24v24h-24z')
  const plain = block({ column: 0, row: 0 }, { column: 9, row: 9 }).find(({ column, row }) => faceOf(column, row)[0] === 'm-8 0h16')!
  const { x, y } = middleOf(plain)
  expect(facesPath([plain])).toBe(`M${x} ${y}m-8 0h16M${x} ${y}m0 -8v16`)
})

test('a wave reaches every cell once, the near ones first', () => {
  const cells = block({ column: 0, row: 0 }, { column: 4, row: 2 })
  const rings = ringsAround(middleOf({ column: 0, row: 0 }), cells)
  expect(rings[0]!.cells.map(named)).toEqual(['0 0'])
  expect(rings.map(({ distance }) => distance)).toEqual([0, 1, 2, 3, 4])
  expect(rings.flatMap(ring => ring.cells).map(named).toSorted()).toEqual(cells.map(named).toSorted())
})

test('the flood is a dozen rings, has every cell of the slide once but for its holes, and all of it is seen', () => {
  const all = [...flood, ...Object.values(holes).flat()]
  expect(new Set(all.map(named)).size).toBe(all.length)
  expect(all).toHaveLength(20 * 12)
  expect(tiles.buried.length).toBeLessThanOrEqual(16)
  expect(flood.filter(cell => !overlap(tileAt(cell), slide)).map(named)).toEqual([])
})

test('the flood ends at no edge of the slide', () => {
  const boxes = flood.map(cell => tileAt(cell))
  const gap = grid.pitch - grid.side
  expect(Math.min(...boxes.map(({ left }) => left))).toBeLessThan(gap)
  expect(Math.max(...boxes.map(({ right }) => right))).toBeGreaterThan(canvas.width - gap)
  expect(Math.min(...boxes.map(({ top }) => top))).toBeLessThan(0)
  expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeGreaterThan(canvas.height)
})

test('tiles on the phone stay on its screen, and none lies on the code there', () => {
  const onPhone = [...tiles.few.flatMap(ring => ring.cells), ...tiles.atFoot].map(cell => tileAt(cell))
  expect(onPhone).toHaveLength(4 * 7 - 2 * 3)
  expect(onPhone.filter(box => !inside(box, phone) || overlap(box, boxOf(payments.few)))).toEqual([])
  expect(inside(boxOf(payments.alone), phone)).toBe(true)
})

test('the shell holds its screen and grows with it', () => {
  const { x, width, 'stroke-width': line } = shellOf(phone)
  expect(phone.left - x + line / 2).toBe(bezel.side)
  expect(x + width + line / 2).toBe(phone.right + bezel.side)
  expect(shellOf({ ...phone, right: phone.left + (phone.right - phone.left) / 2 }).rx).toBeLessThan(bezel.corner)
})

test('the payment only gets smaller, and is buried as a tile like all others, far from the phone', () => {
  const areas = [payments.alone, payments.few, payments.buried].map(({ width, height }) => width * height)
  expect(areas).toEqual(areas.toSorted((a, b) => b - a))
  expect(payments.buried).toMatchObject({ width: grid.side, height: grid.side, corner: grid.corner })
  expect(flood.filter(cell => overlap(tileAt(cell), boxOf(payments.buried)))).toEqual([])
  expect(phone.left - payments.buried.x).toBeGreaterThan(5 * grid.pitch)
})

test('people stand clear of the tiles in the flood, and before the foot until then', () => {
  const flooded = crowdBox({ ...people, base: people.base + lower } as typeof people)
  expect(flooded.bottom).toBe(canvas.height)
  expect(flood.filter(cell => overlap(tileAt(cell), flooded)).map(named)).toEqual([])
  expect(people.base).toBeLessThan(490 - 10) // the remark's letters begin there
  expect(people.middle - 4 * people.pitch - 15 * people.scale - traffic.x).toBeCloseTo(16, 0)
})

test('in the flood the rows go on to the right edge and to their word, in step, clear of the tiles', () => {
  const rows = rowsOf(people).map((row, i) => [...row, ...newcomers[i]!].sort((a, b) => a.x - b.x))
  const half = 15 * people.scale
  for (const row of rows) {
    const steps = row.slice(1).map(({ x }, i) => x - row[i]!.x)
    expect(new Set(steps)).toEqual(new Set([people.pitch]))
    expect(row.at(-1)!.x + half).toBeGreaterThan(canvas.width)
    expect(row[0]!.x - half).toBeGreaterThan(traffic.flooded.x + 12)
    const box: Box = { left: row[0]!.x - half, right: canvas.width, top: row[0]!.base + lower - 43.5 * people.scale, bottom: canvas.height }
    expect(flood.filter(cell => overlap(tileAt(cell), box)).map(named)).toEqual([])
  }
})

test('the name of what is found takes the room of whole tiles beside it, and ends before the next', () => {
  const room: Box = { left: nameRoom.x, right: nameRoom.x + nameRoom.width, top: nameRoom.y, bottom: nameRoom.y + nameRoom.height }
  const words: Box = { left: finder.x + finder.word, right: finder.x + finder.word + textWidth('the payment', 16, 'strong'), top: finder.y - 8, bottom: finder.y + 8 }
  expect(inside(words, room)).toBe(true)
  expect(words.left - (finder.x + finder.paper)).toBeGreaterThan(6)
  expect(flood.filter(cell => overlap(tileAt(cell), room)).map(named).toSorted()).toEqual(besideOf(lost).map(named))
})

test('the rows of people stand in the gaps of those before', () => {
  expect(rowsOf(people).map(row => row.length)).toEqual([9, 8, 9, 8])
})

test('no face stands beside or above its like, and most tiles have none but a plus', () => {
  const cells = block({ column: 0, row: 0 }, { column: 29, row: 29 })
  const isPlus = ({ column, row }: Cell) => faceOf(column, row)[0] === 'm-8 0h16'
  const isLike = ({ column, row }: Cell) => [[1, 0], [0, 1], [1, 1]].some(([x, y]) => faceOf(column + x!, row + y!) === faceOf(column, row))
  const like = cells.filter(cell => !isPlus(cell) && isLike(cell))
  expect(like).toEqual([])
  const share = cells.filter(isPlus).length / cells.length
  expect(share).toBeGreaterThan(0.55)
  expect(share).toBeLessThan(0.75)
})

test('on paper phones and wall stand in the margins, clear of each other, and the wall is cut by the edges', () => {
  const shells = still.phones.map(({ box }) => shellOf(box)).map(({ x, y, width, height, 'stroke-width': line }): Box =>
    ({ left: x - line / 2, right: x + width + line / 2, top: y - line / 2, bottom: y + height + line / 2 }))
  const { cells, origin, scale } = still.wall.tiles
  const wall = cells.map(cell => tileAt(cell, origin, scale))
  expect(shells[0]!.left).toBe(frame.left)
  expect(shells.filter((shell, i) => shells.slice(i + 1).some(other => overlap(shell, other)) || wall.some(tile => overlap(shell, tile)))).toEqual([])
  expect(Math.min(...wall.map(({ left }) => left))).toBeCloseTo(493, 5)
  expect(Math.max(...wall.map(({ right }) => right))).toBeGreaterThan(canvas.width)
  expect(Math.max(...wall.map(({ bottom }) => bottom))).toBeGreaterThan(canvas.height)
  expect(wall.filter(tile => overlap(tile, boxOf(still.wall.payment)))).toEqual([])
})

test('on paper the code is found among its tiles, and on the last phone lost among them', () => {
  for (const { code, wall } of still.phones)
    expect(wall.cells.filter(cell => overlap(tileAt(cell, wall.origin, wall.scale), boxOf(code)))).toEqual([])
  expect(still.phones.map(({ people }) => people.length)).toEqual([1, 2, 3])
  expect(still.wall.people).toHaveLength(4)
})

test('the picture is told: what comes, and for paper all of it', () => {
  expect(featureCreep.steps.map(({ name }) => name)).toEqual(Object.keys(payments))
  for (const { says } of still.phones)
    expect(featureCreep.still).toContain(`${says}: `)
})
