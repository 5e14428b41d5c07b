import { frame } from '../frame/frame.ts'
import type { Box, Point } from '../frame/frame.ts'
import { phones, tilesOf } from './phones.ts'
import type { Phone } from './phones.ts'

/** A plus in the middle of a tile, as a path, with the width of its stroke; px. */
export interface Plus { path: string, stroke: number }

/** A phone with all that is drawn on and under it, in canvas px. */
export interface Screen extends Phone {
  left: number
  middle: number
  /** the side of a tile, and the radius of its corners */
  side: number
  corner: number
  pay: Box
  /** the word on the payment, where it has room for one: the middle of its baseline, and its size */
  word: (Point & { size: number }) | undefined
  additions: (Box & { plus: Plus })[]
  visitorsAt: number[]
}

/** The phone, px. */
export const phone = { width: 126, height: 222, bezel: 9, corner: 18, top: 148 } as const
/** Heights of what stands under the phones, px. */
export const captionY = phone.top + phone.height + 32
export const visitorsY = captionY + 26

const SMALLEST_WORD = 14
const LEAST_SIDE_WITH_WORD = 30
/** from visitor to visitor, px */
const VISITOR_PITCH = 14

function plusIn({ left, right, top, bottom }: Box): Plus {
  const arm = (right - left) * 0.2
  return {
    path: `M${(left + right) / 2 - arm} ${(top + bottom) / 2}h${2 * arm}m${-arm} ${-arm}v${2 * arm}`,
    stroke: Math.max(2, (right - left) * 0.08),
  }
}

function wordOn({ left, right, top, bottom }: Box): Screen['word'] {
  const side = right - left
  const size = Math.max(SMALLEST_WORD, side * 0.26)
  return side > LEAST_SIDE_WITH_WORD ? { x: (left + right) / 2, y: (top + bottom) / 2 + size * 0.32, size } : undefined
}

/** The phones side by side over the whole width of the frame. */
export function layoutPhones(): Screen[] {
  const pitch = (frame.right - frame.left - phone.width) / (phones.length - 1)
  return phones.map((one, i) => {
    const left = frame.left + i * pitch
    const middle = left + phone.width / 2
    const glass = {
      left: left + phone.bezel,
      right: left + phone.width - phone.bezel,
      top: phone.top + phone.bezel,
      bottom: phone.top + phone.height - phone.bezel,
    }
    const { pay, additions } = tilesOf(one, glass, 12 / (one.columns + 1))
    const side = pay.right - pay.left
    return {
      ...one,
      left,
      middle,
      side,
      corner: side * 0.2,
      pay,
      word: wordOn(pay),
      additions: additions.map(tile => ({ ...tile, plus: plusIn(tile) })),
      visitorsAt: Array.from({ length: one.visitors }, (_, n) => middle + (n + 1 - (one.visitors + 1) / 2) * VISITOR_PITCH),
    }
  })
}
