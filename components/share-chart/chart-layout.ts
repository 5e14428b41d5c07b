import type { Box } from '../frame/frame.ts'
import { textWidth } from '../frame/text-width.ts'
import { leadOf } from './shares.ts'
import type { PublishedShare } from './shares.ts'

/** Type sizes, px. */
export const size = { share: 16, lead: 46, word: 14 } as const
/** Half of what stands for a share, px: Alipay a disc, Tencent a square. */
export const half = { alipay: 10, tencent: 9 } as const
/** From a mark's middle to the words beside it, px. */
const BESIDE = 30
/** how far letters reach above and below their baseline, as a share of the type size */
const LETTERS = { above: 0.75, below: 0.25 } as const
/** a figure of Fraunces, as a share of the type size; rounded up */
const FIGURE = 0.58

/** A line of words: where it begins, or, of a share, its middle. */
export interface Label {
  text: string
  x: number
  /** baseline */
  y: number
  box: Box
}

function label(kind: keyof typeof size, text: string, x: number, y: number): Label {
  const em = size[kind]
  const width = kind === 'lead' ? text.length * FIGURE * em : textWidth(text, em, kind === 'word' ? 'regular' : 'strong')
  const left = kind === 'share' ? x - width / 2 : x
  return { text, x, y, box: { left, right: left + width, top: y - LETTERS.above * em, bottom: y + LETTERS.below * em } }
}

/** A published pair as it is drawn. */
export interface Mark {
  share: PublishedShare
  x: number
  /** the quarter on the axis */
  quarter: { name: string, left: number, right: number }
  alipay: number
  tencent: number
  /** of the shares over and under their marks, of the lead beside them */
  labels: { alipay: Label, tencent: Label, lead: Label, words: readonly Label[] }
}

/** The years whose figures come from one publisher: what stands outside has none. */
export interface Panel { publisher: string, left: number, right: number }

export interface Chart {
  /** each year with its first day and its middle */
  years: readonly { year: number, left: number, middle: number }[]
  right: number
  panels: readonly Panel[]
  /** years between two panels */
  gaps: readonly { left: number, right: number }[]
  marks: readonly Mark[]
}

/** The levels that the axis of shares marks, in per cent. */
export const levels = [0, 25, 50, 75, 100] as const

/** The y of a share in per cent, on a scale that starts at nought. Throws outside 0 to 100. */
export function yOf(percent: number, { top, bottom }: Box): number {
  if (!(percent >= 0 && percent <= 100))
    throw new RangeError(`${percent} is not a share in per cent; expected 0 to 100`)
  return bottom - percent / 100 * (bottom - top)
}

function markOf(share: PublishedShare, isFirst: boolean, xOf: (year: number) => number, box: Box): Mark {
  const { points, isRounded } = leadOf(share)
  const x = xOf(share.at)
  const alipay = Math.round(yOf(share.alipay, box)) // for sharp edges
  const tencent = Math.round(yOf(share.tencent, box))
  const middle = (alipay + tencent) / 2
  return {
    share,
    x,
    quarter: { name: share.quarter.slice(0, 2), left: xOf(share.at - 1 / 8), right: xOf(share.at + 1 / 8) },
    alipay,
    tencent,
    labels: {
      alipay: label('share', `${isFirst ? 'Alipay ' : ''}${share.alipay}%`, x, alipay - half.alipay - 10),
      tencent: label('share', `${isFirst ? 'Tencent ' : ''}${share.tencent}%`, x, tencent + half.tencent + 21),
      lead: label('lead', `${points}`, x + BESIDE - 2, middle + 6), // its figures begin a little to the right
      words: [...isRounded ? [label('word', 'about', x + BESIDE, middle - 38)] : [], label('word', 'points', x + BESIDE, middle + 28)],
    },
  }
}

/** Figures that follow each other of one publisher stand in one panel, of whole years. */
function panelsOf(shares: readonly PublishedShare[], xOf: (year: number) => number): Panel[] {
  const runs: PublishedShare[][] = []
  for (const share of shares) {
    if (runs.at(-1)?.at(-1)?.publisher === share.publisher)
      runs.at(-1)!.push(share)
    else
      runs.push([share])
  }
  return runs.map(run => ({ publisher: run[0]!.publisher, left: xOf(Math.floor(run[0]!.at)), right: xOf(Math.floor(run.at(-1)!.at) + 1) }))
}

/**
 * Published shares in their true years over a box, which no word leaves at the right. `shares` in order of time, at least one.
 * Throws for a figure that is no share.
 */
export function chartOf(shares: readonly PublishedShare[], box: Box): Chart {
  const first = Math.floor(shares[0]!.at)
  const count = Math.floor(shares.at(-1)!.at) + 1 - first
  const room = box.right - box.left
  const year = Math.floor(Math.min(room / count, (room - BESIDE - textWidth('points', size.word)) / (shares.at(-1)!.at - first)))
  const xOf = (at: number) => box.left + (at - first) * year
  const marks = shares.map((share, i) => markOf(share, i === 0, xOf, box))
  const panels = panelsOf(shares, xOf)
  return {
    years: Array.from({ length: count }, (_, i) => ({ year: first + i, left: xOf(first + i), middle: xOf(first + i + 0.5) })),
    right: xOf(first + count),
    panels,
    gaps: panels.slice(1).map(({ left }, i) => ({ left: panels[i]!.right, right: left })).filter(({ left, right }) => right > left),
    marks,
  }
}
