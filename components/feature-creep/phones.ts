import type { Box } from '../deck/frame.ts'

/** A phone screen cut into square tiles: one is the payment, all others are additions. */
export interface Phone {
  step: 'alone' | 'few' | 'many' | 'buried'
  caption: string
  /** tiles in a row */
  columns: number
  /** visitors drawn under the phone; schematic */
  visitors: number
}

export const phones: readonly Phone[] = [
  { step: 'alone', caption: 'A way to pay', columns: 1, visitors: 5 },
  { step: 'few', caption: '+ a few extras', columns: 2, visitors: 6 },
  { step: 'many', caption: '+ a platform', columns: 3, visitors: 7 },
  { step: 'buried', caption: '+ everything', columns: 5, visitors: 8 },
]

/** Tiles that fill a screen, row by row, and which of them is the payment. A screen of one column holds the payment alone. */
export function tilesOf({ columns }: Pick<Phone, 'columns'>, screen: Box, gap: number): { pay: Box, additions: Box[] } {
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
  const payIndex = Math.floor(rows / 2) * columns + Math.floor(columns / 2)
  return { pay: tiles[payIndex]!, additions: tiles.filter((_, i) => i !== payIndex) }
}
