import type { Box } from '../frame/frame.ts'

/** A phone screen cut into square tiles: one is the payment, all others are additions. */
export interface Phone {
  step: 'alone' | 'few' | 'many' | 'buried'
  caption: string
  /** tiles in a row */
  columns: number
  /** where the payment stands among the tiles: shares of the way across and down, from 0 to below 1 */
  place: { across: number, down: number }
  /** visitors drawn under the phone; schematic */
  visitors: number
}

/** The payment drifts from the middle, so that from the third phone on one has to look for it. */
export const phones: readonly Phone[] = [
  { step: 'alone', caption: 'A way to pay', columns: 1, place: { across: 0.5, down: 0.5 }, visitors: 5 },
  { step: 'few', caption: '+ a few extras', columns: 2, place: { across: 0.5, down: 0.5 }, visitors: 6 },
  { step: 'many', caption: '+ a platform', columns: 3, place: { across: 0, down: 0.6 }, visitors: 7 },
  { step: 'buried', caption: '+ everything', columns: 5, place: { across: 0.6, down: 0.7 }, visitors: 8 },
]

/** Tiles that fill a screen, row by row, and which of them is the payment. A screen of one column holds the payment alone. */
export function tilesOf({ columns, place }: Pick<Phone, 'columns' | 'place'>, screen: Box, gap: number): { pay: Box, additions: Box[] } {
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
