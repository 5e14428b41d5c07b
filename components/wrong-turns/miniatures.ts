import { layoutMap } from '../competitor-map/map-layout.ts'
import { rivals } from '../competitor-map/rivals.ts'
import type { Rival } from '../competitor-map/rivals.ts'
import type { Disc } from '../competitor-map/sphere.ts'
import { canvas, frame } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { cradle, fall, slideCradle } from '../industry-ground/cradle.ts'
import type { EndGroup } from '../two-ends/ends.ts'

/** The dented sphere with its rivals, at a share of its size on their slide, and tiles in it as on the phone: one is the payment. */
export function smallMap(centre: Point, scale: number, tiles: { side: number, gap: number }): { outline: Point[], discs: (Disc & { kind: Rival['kind'] })[], additions: Box[] } {
  const map = layoutMap(rivals)
  const at = ({ x, y }: Point) => ({ x: centre.x + (x - map.sphere.centre.x) * scale, y: centre.y + (y - map.sphere.centre.y) * scale })
  const half = tiles.side / 2
  const screen = { left: centre.x - half, right: centre.x + half, top: centre.y - half, bottom: centre.y + half }
  return {
    outline: map.outline(rivals.map(() => 1)).map(at),
    discs: map.rivals.map(({ rival, lane: { ball } }) => ({ ...at(ball), radius: ball.radius * scale, kind: rival.kind })),
    additions: tilesOf({ columns: 3, place: { across: 0.5, down: 0.5 } }, screen, tiles.gap).additions,
  }
}

/** The beats of one row between `left` and `right`, smaller; what is cut out is the empty middle of the axis. */
export function smallEnds({ beats }: EndGroup, { left, right }: Pick<Box, 'left' | 'right'>, scale: number) {
  return beats.map(({ x, radius }) => x < canvas.width / 2
    ? { end: 'consumers', x: left + (x - frame.left) * scale, radius: radius * scale }
    : { end: 'industry', x: right - (frame.right - x) * scale, radius: radius * scale })
}

/** The ball that has tipped and sunk through four empty outlines as wide as `left` to `right`, its whole height around `middle`. */
export function smallFall({ left, right }: Pick<Box, 'left' | 'right'>, middle: number): { blocks: Box[], ball: Point, radius: number } {
  const scale = (right - left) / (4 * slideCradle.width + 3 * slideCradle.gap)
  const [width, height, gap, radius] = [slideCradle.width * scale, slideCradle.height * scale, slideCradle.gap * scale, slideCradle.radius * scale]
  const base = middle + (height + 2 * radius - fall.y * scale) / 2
  const { blocks, ball } = cradle({ left, base, width, height, gap, radius })
  return { blocks, ball: { x: ball.x + fall.x * scale, y: ball.y + fall.y * scale }, radius }
}

/** Tiles that fill a screen, row by row, and which of them is the payment. A screen of one column holds the payment alone. */
function tilesOf({ columns, place }: { columns: number, place: { across: number, down: number } }, screen: Box, gap: number): { pay: Box, additions: Box[] } {
  const width = screen.right - screen.left
  const height = screen.bottom - screen.top
  const size = (width - gap * (columns - 1)) / columns
  const rows = columns === 1 ? 1 : Math.floor((height + gap) / (size + gap))
  const top = screen.top + (height - rows * size - (rows - 1) * gap) / 2
  const tiles = Array.from({ length: rows * columns }, (_, i): Box => {
    const left = screen.left + (i % columns) * (size + gap)
    const tileTop = top + Math.floor(i / columns) * (size + gap)
    return { left, right: left + size, top: tileTop, bottom: tileTop + size }
  })
  const payIndex = Math.floor(rows * place.down) * columns + Math.floor(columns * place.across)
  return { pay: tiles[payIndex]!, additions: tiles.filter((_, i) => i !== payIndex) }
}
