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
