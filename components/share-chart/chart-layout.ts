/** Where the chart stands, canvas px. */
export const plot = { left: 104, right: 912, top: 166, bottom: 424 } as const

const years = { first: 2015, last: 2025.2 }

/** The x of a moment, given as a fraction of years. Throws outside the years of the chart. */
export function xOf(year: number): number {
  if (!(year >= years.first && year <= years.last))
    throw new RangeError(`the year ${year} is outside the chart, ${years.first} to ${years.last}; widen the chart or drop the figure`)
  return plot.left + (year - years.first) / (years.last - years.first) * (plot.right - plot.left)
}

/** The y of a share in per cent, on a scale that starts at nought. Throws outside 0 to 100. */
export function yOf(percent: number): number {
  if (!(percent >= 0 && percent <= 100))
    throw new RangeError(`${percent} is not a share in per cent; expected 0 to 100`)
  return plot.bottom - percent / 100 * (plot.bottom - plot.top)
}
