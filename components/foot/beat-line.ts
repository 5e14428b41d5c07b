import type { Part } from '../essay/parts.ts'

/** One slide on the line at the foot of all of them: of the talk a beat, of the appendix a tick. */
export interface Beat {
  /** canvas px */
  x: number
  kind: 'beat' | 'tick'
}

/** Where the line ends and how its beats follow each other where there is room, canvas px. */
export const beatLine = { left: 59, right: 862, pitch: 39, gap: 33, tick: 13, aside: 47 } as const

/** From the first to the last of so many ticks, px: as far apart as drawn, or closer where they would take more than half of the line. */
function ticksLength(count: number): number {
  return Math.min(Math.max(count - 1, 0) * beatLine.tick, (beatLine.right - beatLine.left) / 2)
}

/** How far each beat stands from the first, px: a wider gap where a new part begins. */
function offsetsOf(parts: readonly Part[]): number[] {
  const offsets: number[] = []
  parts.forEach((part, i) => {
    const step = i === 0 ? 0 : part === parts[i - 1] ? beatLine.pitch : beatLine.pitch + beatLine.gap
    offsets.push((offsets[i - 1] ?? 0) + step)
  })
  return offsets
}

/**
 * Where the slides of a deck stand on its line, by the part of each: beats from the left at one pitch, closer where there are
 * too many; ticks of the appendix at the right end, on whole px (a tick is one wide), whose last always ends the line.
 */
export function beatsOf(parts: readonly Part[]): Beat[] {
  const talk = parts.filter(part => part !== 'appendix')
  const ticks = parts.length - talk.length
  const length = ticksLength(ticks)
  const offsets = offsetsOf(talk)
  const room = beatLine.right - beatLine.left - (ticks > 0 ? length + Math.min(beatLine.aside, length) : 0)
  const scale = Math.min(1, room / (offsets.at(-1) || 1))
  const beats = offsets.map(offset => ({ x: beatLine.left + offset * scale, kind: 'beat' as const }))
  const pitch = ticks > 1 ? length / (ticks - 1) : 0
  const appendix = Array.from({ length: ticks }, (_, i) => ({ x: Math.round(beatLine.right - (ticks - 1 - i) * pitch), kind: 'tick' as const }))
  return parts.map(part => (part === 'appendix' ? appendix : beats).shift()!)
}

/** How large the beats are, px: as drawn, or smaller where so many stand in a row that they would touch. */
export function beatRadii(beats: readonly Beat[]): { now: number, other: number } {
  const xs = beats.filter(({ kind }) => kind === 'beat').map(({ x }) => x)
  const room = Math.min(...xs.slice(1).map((x, i) => x - xs[i]!))
  return { now: Math.min(6, room * 0.6), other: Math.min(3, room * 0.38) }
}
