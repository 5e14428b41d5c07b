import { round } from '../frame/frame.ts'

/** How finely a pay code is drawn: 1 for a tile, 2 for a disc or a receipt, 3 for a phone. */
export type Detail = 1 | 2 | 3

/** How high a pay code is, in its widths. */
export const payCodeHeight = 1.42

/** Widths in canvas px from which a finer drawing still has clear modules. */
const FROM = { 2: 20, 3: 96 } as const

/** The detail in which a pay code of this width (canvas px) is drawn. */
export function detailFor(width: number): Detail {
  return width >= FROM[3] ? 3 : width >= FROM[2] ? 2 : 1
}

/** Widths of the bars, in units, left to right. */
const BARS: Record<Detail, readonly number[]> = {
  1: [3, 2, 1, 3],
  2: [2, 1, 1, 3, 1, 2, 1, 1, 2, 3, 1, 1],
  3: [2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 3, 1, 1, 2, 1, 3, 1, 1, 2, 2, 1, 1, 3, 1, 2],
}
/** The square code: modules a side, and modules a side of the three squares in its corners. */
const SQUARE: Record<Detail, { modules: number, corner: number }> = {
  1: { modules: 5, corner: 2 },
  2: { modules: 11, corner: 4 },
  3: { modules: 21, corner: 7 },
}
/** Heights as shares of the width. */
const BAR_HEIGHT = 0.3
const GAP = payCodeHeight - 1 - BAR_HEIGHT

const rectangle = (x: number, y: number, width: number, height: number) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
/** The same the other way round, which cuts it out of the rectangle it lies in. */
const hole = (x: number, y: number, width: number, height: number) => `M${round(x)} ${round(y)}v${round(height)}h${round(width)}v${round(-height)}z`

/** The same modules every time, about half of them dark, in no pattern that could be scanned: a hash, not chance. At the coarsest a few alone. */
function isDark(column: number, row: number, detail: Detail): boolean {
  if (detail === 1)
    return column === row
  let hash = Math.imul(column + 1, 0x9E3779B1) ^ Math.imul(row + 1, 0x85EBCA77)
  hash = Math.imul(hash ^ hash >>> 15, 0x2C1B3C6D)
  hash = Math.imul(hash ^ hash >>> 12, 0x297A2D39)
  return (hash ^ hash >>> 15) >>> 31 === 1
}

function barsOf(detail: Detail, width: number): string {
  const bars = BARS[detail]
  const unit = width / (bars.reduce((sum, bar) => sum + bar, 0) + bars.length - 1)
  let x = 0
  return bars.map((bar) => {
    const path = rectangle(x, 0, bar * unit, BAR_HEIGHT * width)
    x += (bar + 1) * unit
    return path
  }).join('')
}

/** One of the squares in the corners: a frame one module thick, and from seven modules on a core. */
function cornerOf(left: number, top: number, size: number, module: number): string {
  const square = (draw: typeof rectangle, inset: number) => {
    const side = (size - 2 * inset) * module
    return draw(left + inset * module, top + inset * module, side, side)
  }
  return size < 4 ? square(rectangle, 0) : square(rectangle, 0) + square(hole, 1) + (size < 7 ? '' : square(rectangle, 2))
}

/** By so much of a module a row reaches under the next, or a light seam would show between them in a PDF. */
const SEAM = 0.06

/** Dark modules of a row that touch are one rectangle, so that no seam shows between them. */
function rowOf(row: number, detail: Detail, top: number, module: number): string {
  const { modules, corner } = SQUARE[detail]
  const clear = corner + (detail === 1 ? 0 : 1)
  const inCorner = (column: number) => (column < clear && (row < clear || row >= modules - clear)) || (column >= modules - clear && row < clear)
  const dark = Array.from({ length: modules }, (_, column) => !inCorner(column) && isDark(column, row, detail))
  return dark.map((is, column) => {
    if (!is || dark[column - 1])
      return ''
    const end = dark.indexOf(false, column)
    const under = row < modules - 1 ? SEAM * module : 0
    return rectangle(column * module, top + row * module, ((end < 0 ? modules : end) - column) * module, module + under)
  }).join('')
}

/**
 * The code that people show at a till to pay: bars over a square code, invented and not scannable. An SVG path of this
 * width (canvas px) from its top left corner; `payCodeHeight` times as high.
 */
export function payCode(width: number, detail: Detail = detailFor(width)): string {
  const { modules, corner } = SQUARE[detail]
  const module = width / modules
  const top = (BAR_HEIGHT + GAP) * width
  const far = width - corner * module
  return [
    barsOf(detail, width),
    cornerOf(0, top, corner, module),
    cornerOf(far, top, corner, module),
    cornerOf(0, top + far, corner, module),
    ...Array.from({ length: modules }, (_, row) => rowOf(row, detail, top, module)),
  ].join('')
}
