/**
 * How a line of beats is played: a head crosses it at one pace, and what it crosses answers. Pure: from where the head is
 * follows the whole picture, so a frame is the same whenever it is drawn. Nothing here knows Slidev, Vue or px.
 */

/** What stands on the line, and what hangs from it. */
export type BeatKind = 'invention' | 'attempt'

/** A beat at its time, in months on the scale that the head runs on. */
export interface TimedBeat { month: number, kind: BeatKind }

/** months a second */
export const PACE = 24

/** How a beat answers when it is crossed: how far it swells, and the seconds it takes up and back. */
const ANSWERS = {
  invention: { swell: 0.12, up: 0.1, back: 0.4 },
  attempt: { swell: 0.3, up: 0.05, back: 0.2 },
} as const satisfies Record<BeatKind, { swell: number, up: number, back: number }>

/** The beats that lie after one place of the head and not after another: those it crosses on its way. */
export function crossed<Beat extends { month: number }>(beats: readonly Beat[], before: number, now: number): Beat[] {
  return beats.filter(({ month }) => month > before && month <= now)
}

/** The seconds since the head has crossed a beat; negative before. */
export const since = (month: number, head: number): number => (head - month) / PACE

/** The size of a beat, 1 at rest: it swells as it is crossed, and comes back. */
export function sizeAt({ month, kind }: TimedBeat, head: number): number {
  const { swell, up, back } = ANSWERS[kind]
  const time = since(month, head)
  if (time <= 0 || time >= up + back)
    return 1
  const share = time < up ? Math.sin(time / up * Math.PI / 2) : (1 - (time - up) / back) ** 2
  return 1 + swell * share
}

/** How far something has come that goes on while the head runs from one month to another: 0 to 1. */
export function progress(head: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (head - from) / (to - from)))
}

/**
 * Runs the head across the line once, in real time: `onHead` for every frame, `onEnd` when it has arrived. Gives back what
 * stops it where it is, after which neither is called.
 */
export function runPlayhead({ from, to }: { from: number, to: number }, onHead: (month: number) => void, onEnd: () => void): () => void {
  let frame = 0
  let start: number | undefined
  const draw = (now: number) => {
    start ??= now
    const head = from + (now - start) / 1000 * PACE
    if (head >= to)
      return onEnd()
    onHead(head)
    frame = requestAnimationFrame(draw)
  }
  onHead(from)
  frame = requestAnimationFrame(draw)
  return () => cancelAnimationFrame(frame)
}
