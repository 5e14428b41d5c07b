import { round } from '../frame/frame.ts'
import { payCodeHeight } from '../things/pay-code.ts'

/**
 * Where the payment is and what form it has. Every form is a rectangle with round corners, so each can turn into each:
 * a disc and a coin are as round as they can be, a main is long. canvas px.
 */
export interface Place {
  /** its middle */
  x: number
  y: number
  width: number
  height: number
  /** radius of the corners */
  corner: number
  /** width of the pay code on it; 0 where there is none */
  code: number
  /** 1 = filled; 0 = only a dashed outline: a payment that is still wished for */
  filled: number
}

/** A disc with the pay code: coin on the line, centre of the machine, what stands on industry. */
export function disc(x: number, y: number, radius: number): Place {
  return { x, y, width: 2 * radius, height: 2 * radius, corner: radius, code: radius * 0.86, filled: 1 }
}

/** A dashed ring: the fourth invention, which nobody has made. */
export function ring(x: number, y: number, radius: number): Place {
  return { ...disc(x, y, radius), code: 0, filled: 0 }
}

/** A disc without a code: the sphere that rivals press, the marker in the foot. */
export function bare(x: number, y: number, radius: number): Place {
  return { ...disc(x, y, radius), code: 0 }
}

/** A field with round corners, and a code of this width in its middle: phone screen, tile, main (code 0). */
export function field(x: number, y: number, width: number, height: number, corner: number, code: number): Place {
  return { x, y, width, height, corner, code, filled: 1 }
}

/** Of the line around a payment that is wished for, px; its outer edge is that of the payment. */
export const wishedLine = 2.5

/** How a wished one is dashed: a whole number of dashes, one of them in the middle of each side of a disc. */
export function dashes({ width, height, corner }: Pick<Place, 'width' | 'height' | 'corner'>): { strokeDasharray: string, strokeDashoffset: number } {
  const [w, h, r] = [width - wishedLine, height - wishedLine, Math.min(corner, width / 2, height / 2) - wishedLine / 2]
  const around = 2 * (w + h) + (2 * Math.PI - 8) * r
  const unit = around / (4 * Math.max(1, Math.round(around / 4 / 15.6)))
  return { strokeDasharray: `${round(unit * 0.6)} ${round(unit * 0.4)}`, strokeDashoffset: round(unit * 0.3) }
}

const keys = ['x', 'y', 'width', 'height', 'corner', 'code', 'filled'] as const satisfies readonly (keyof Place)[]

/** As numbers that can glide. */
export const numbersOf = (place: Place): number[] => keys.map(key => place[key])

/** From numbers that glide. */
export function placeOf(numbers: readonly number[]): Place {
  return Object.fromEntries(keys.map((key, i) => [key, numbers[i]!])) as Record<typeof keys[number], number>
}

/** The corner of the code's box from the payment's middle, px. */
export const codeCorner = ({ code }: Pick<Place, 'code'>) => ({ x: -code / 2, y: -code * payCodeHeight / 2 })
