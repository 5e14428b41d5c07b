import type { Box } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import type { PublishedShare } from './shares.ts'

/** Where the chart stands, canvas px. */
export const plot = { left: 104, right: 912, top: 166, bottom: 424 } as const

const years = { first: 2015, last: 2025.2 }

/** The x of a moment, given as a fraction of years. Throws outside the years of the chart. */
export function xOf(year: number): number {
  if (!(year >= years.first && year <= years.last))
    throw new RangeError(`the year ${year} is outside the chart, ${years.first} to ${years.last}; widen the chart or drop the figure`)
  return plot.left + (year - years.first) / (years.last - years.first) * (plot.right - plot.left)
}

/** The y of a share in per cent, on a scale that starts at nought. Throws outside 0 to 100. */
export function yOf(percent: number): number {
  if (!(percent >= 0 && percent <= 100))
    throw new RangeError(`${percent} is not a share in per cent; expected 0 to 100`)
  return plot.bottom - percent / 100 * (plot.bottom - plot.top)
}

/** Type sizes of a mark's two lines, px. */
export const labelSize = { figure: 16, source: 14 } as const
/** from a mark to its label, px */
const BESIDE = 17
/** Baselines from the middle of a mark, px: Alipay's line falls and Tencent's rises, so one label stands above its mark and the other below. */
const baselines = { alipay: { figure: -26, source: -9 }, tencent: { figure: 12, source: 29 } } as const
/** how far letters reach above and below their baseline, as a share of the type size */
const LETTERS = { above: 0.75, below: 0.25 } as const

/** The label of a mark: the baselines of figure and source, and the box both take. */
export function labelOf(share: PublishedShare, line: keyof typeof baselines) {
  const x = xOf(share.at) + BESIDE
  const figure = { y: yOf(share[line]) + baselines[line].figure, text: `${share[line]}%` }
  const source = { y: yOf(share[line]) + baselines[line].source, text: `${share.publisher}, ${share.quarter}` }
  const box: Box = {
    left: x,
    right: x + Math.max(textWidth(figure.text, labelSize.figure, 'strong'), textWidth(source.text, labelSize.source)),
    top: figure.y - LETTERS.above * labelSize.figure,
    bottom: source.y + LETTERS.below * labelSize.source,
  }
  return { x, figure, source, box }
}

/** The levels that carry a rule, in per cent. */
export const levels = [0, 50, 100] as const

/** Neighbouring figures of one publisher: they are joined by a line, and nothing else is. */
export function joinedPairs(shares: readonly PublishedShare[]): (readonly [PublishedShare, PublishedShare])[] {
  return shares.slice(1).flatMap((share, i) => shares[i]!.publisher === share.publisher ? [[shares[i]!, share] as const] : [])
}
