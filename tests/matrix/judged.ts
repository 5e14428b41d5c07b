/** What all judging has in common: how much a px may be off, and how faults are worded. */
import type { Box } from '../support/gate/measured.ts'
import type { SeenText } from './seen.ts'

/** px of the window that a box may be off: engines round to whole ones. */
export const PIXEL = 1.01
/** so many letters of a line, rounded one by one, may add up */
const LETTERS = 16
/** px of the picture by which a text may be longer or shorter where letters are rounded, at its own size or at a smaller one */
export const roundingOf = (words: string, scale: number, rounding: number) => Math.min(words.length, LETTERS) * rounding * Math.max(1, 1 / scale)

export const round = (value: number) => Math.round(value * 100) / 100
export const sizeOf = ({ width, height }: { width: number, height: number }) => `${round(width)} x ${round(height)}`
export const size = ({ left, right, top, bottom }: Box) => sizeOf({ width: right - left, height: bottom - top })
export const place = ({ left, top }: Box) => `${round(left)}, ${round(top)}`

/** One line for all the texts with the same fault: how many, and the first. */
export function counted<Text extends SeenText>(what: string, texts: readonly Text[], say: (text: Text) => string, all: readonly Text[]): string[] {
  const [first] = texts
  return first ? [`${texts.length} of ${all.length} texts ${what}, such as "${first.words}": ${say(first)}`] : []
}
