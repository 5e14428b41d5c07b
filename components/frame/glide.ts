/** Slow, fast, slow: the share of the way for a share of the time, both 0 to 1. */
const eased = (time: number) => time < 0.5 ? 4 * time ** 3 : 1 - 4 * (1 - time) ** 3

/** Numbers on their way from one state to another; `share` is the share of the time that is over, 0 to 1. */
export function between(from: readonly number[], to: readonly number[], share: number): number[] {
  return share >= 1 ? [...to] : from.map((value, i) => value + (to[i]! - value) * eased(Math.max(0, share)))
}

/**
 * Glides numbers from one state to another in so many ms, at once where there are none: `onNumbers` for every frame, `onEnd` when
 * they have arrived. Gives back what stops them where they are, after which neither is called.
 */
export function glide(
  from: readonly number[],
  to: readonly number[],
  duration: number,
  onNumbers: (numbers: number[]) => void,
  onEnd?: () => void,
): () => void {
  const start = performance.now()
  let frame = 0
  const draw = (now: number) => {
    const share = duration > 0 ? (now - start) / duration : 1
    onNumbers(between(from, to, share))
    if (share < 1)
      frame = requestAnimationFrame(draw)
    else
      onEnd?.()
  }
  draw(start)
  return () => cancelAnimationFrame(frame)
}
