/** How large the beats are, px: as drawn, or smaller where so many stand in a row that they would touch. */
export function beatRadii(positions: readonly number[]): { now: number, other: number } {
  const room = Math.min(...positions.slice(1).map((x, i) => x - positions[i]!))
  return { now: Math.min(6, room * 0.6), other: Math.min(3, room * 0.38) }
}

/** Where the beats of the progress line stand: one a slide, a wider gap where a new part begins. */
export function beatPositions(parts: readonly string[], { left, right }: { left: number, right: number }): number[] {
  const offsets: number[] = []
  parts.forEach((part, i) => {
    const step = i === 0 ? 0 : part === parts[i - 1] ? 1 : 2.2
    offsets.push((offsets[i - 1] ?? 0) + step)
  })
  const unit = (right - left) / Math.max(offsets.at(-1) ?? 0, 1)
  return offsets.map(offset => left + offset * unit)
}
