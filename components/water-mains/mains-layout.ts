import { frame } from '../frame/frame.ts'
import type { Industry } from '../tool-versus-platform/machine.ts'

/** The one pipe under both pictures and what it feeds, in canvas px. */
export const mains = {
  /** the height of the pipe */
  y: 424,
  /** the street the workshops stand on */
  street: { y: 372, left: 440, right: frame.right },
  tap: { x: 150, top: 248, spout: 236 },
  bucket: { left: 188, right: 284, top: 340, bottom: 411 },
} as const

/** Where the workshops stand on the street: evenly, each over its own branch of the pipe. */
export function workshopsOn(workshops: readonly Industry[], { left, right }: { left: number, right: number }): { id: Industry, x: number }[] {
  const pitch = (right - left) / workshops.length
  return workshops.map((id, i) => ({ id, x: left + pitch * (i + 0.5) }))
}
