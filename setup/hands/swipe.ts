/** What a finger on the glass asks for. Pure. */
import type { Move } from './keys.ts'

/** px */
export interface Point { x: number, y: number }

/** The move of one finger from where it came down to where it was lifted, in a window of this size; undefined for a tap. */
export function swipeOf(from: Point, to: Point, { width, height }: { width: number, height: number }): Move | undefined {
  const x = to.x - from.x
  const y = to.y - from.y
  if (Math.abs(x) > Math.min(75, 0.3 * width) && Math.abs(x) >= Math.abs(y))
    return x < 0 ? 'next' : 'back'
  if (Math.abs(y) > Math.min(200, 0.4 * height) && Math.abs(y) > Math.abs(x))
    return y < 0 ? 'next slide' : 'previous slide'
  return undefined
}

/** The touches since the glass was last free. */
export interface Gesture {
  /** the fingers that are down */
  fingers: readonly number[]
  /** where the only finger came down; undefined when this is no swipe: two fingers, or a hand on a slider */
  from?: Point | undefined
}

export const atRest: Gesture = { fingers: [] }

/** A finger comes down; `mayTurn`: whether a swipe that begins there turns the page. */
export function touch({ fingers }: Gesture, finger: number, at: Point, mayTurn: boolean): Gesture {
  return { fingers: [...fingers.filter(one => one !== finger), finger], from: fingers.length === 0 && mayTurn ? at : undefined }
}

/** A finger is lifted, or the browser takes the touch for its own. */
export function lift({ fingers, from }: Gesture, finger: number): Gesture {
  const left = fingers.filter(one => one !== finger)
  return { fingers: left, from: left.length > 0 ? from : undefined }
}
