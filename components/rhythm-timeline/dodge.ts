import type { Point } from '../frame/frame.ts'

/** A beat of a given size that wants to stand on a line. */
export interface Standing { x: number, radius: number }

/** Moves beats off the line, up and down in turn and as little as possible, until none touches another. Keeps their order and x. */
export function dodge(beats: readonly Standing[], line: number, gap = 3): (Point & { radius: number })[] {
  const placed: (Point & { radius: number })[] = []
  for (const { x, radius } of beats) {
    const free = (y: number) => placed.every(other => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + gap)
    let distance = 0
    while (!free(line + distance) && !free(line - distance))
      distance += 1
    placed.push({ x, radius, y: free(line - distance) ? line - distance : line + distance })
  }
  return placed
}
