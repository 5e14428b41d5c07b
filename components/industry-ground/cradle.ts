import type { Box, Point } from '../frame/frame.ts'

export interface CradleSpec {
  /** left edge of the blocks and the level they all stand on, canvas px */
  left: number
  base: number
  /** of one block, px */
  width: number
  /** height of the inner blocks, px; the outer ones rise until they meet the ball */
  height: number
  gap: number
  /** of the ball that rests in it, px */
  radius: number
}

/** The blocks and the ball of the slide, px; it is quoted small elsewhere. */
export const slideCradle = { width: 84, height: 64, gap: 4, radius: 104 } as const
/** Where the ball ends without blocks, px off its upright place, and how far it tips, degrees clockwise. */
export const fall = { x: -16, y: 44, tilt: -18 } as const

/**
 * Four blocks that hold a ball: it rests on the inner two and leans against the inner corners of the outer two.
 * Throws when the ball is too small to reach the outer blocks.
 */
export function cradle({ left, base, width, height, gap, radius }: CradleSpec): { blocks: Box[], ball: Point } {
  const middle = left + 2 * width + 1.5 * gap
  const toOuter = width + 1.5 * gap
  if (radius <= toOuter)
    throw new RangeError(`a ball of radius ${radius} does not reach blocks ${toOuter} px from its middle; make it larger or the blocks narrower`)
  const rise = radius - Math.sqrt(radius ** 2 - toOuter ** 2)
  return {
    ball: { x: middle, y: base - height - radius },
    blocks: [rise, 0, 0, rise].map((extra, i) => {
      const blockLeft = left + i * (width + gap)
      return { left: blockLeft, right: blockLeft + width, top: base - height - extra, bottom: base }
    }),
  }
}
