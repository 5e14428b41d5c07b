import { crossed, since } from './playhead.ts'
import type { BeatKind, TimedBeat } from './playhead.ts'

/** Something to be heard, in seconds from now. */
export interface Note { kind: BeatKind, at: number }

/** What is heard while the head runs from a month to another: each beat when it is crossed, in that order. */
export function soundPlan(beats: readonly TimedBeat[], { from, to }: { from: number, to: number }): Note[] {
  return crossed(beats, from, to)
    .map(({ kind, month }) => ({ kind, at: -since(month, from) }))
    .sort((a, b) => a.at - b.at)
}

/** What is heard, in words. */
export const heard: Record<BeatKind, string> = { invention: 'Low tone: an invention.', attempt: 'Dry knock: an attempt.' }

/** A short dry noise, the same every time: samples from -1 to 1 that die away. `length` in samples. */
export function knock(length: number): Float32Array<ArrayBuffer> {
  let seed = 20250108
  return Float32Array.from({ length }, (_, i) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return (seed / 2 ** 31 - 1) * (1 - i / length) ** 3
  })
}
