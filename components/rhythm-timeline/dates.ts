const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

interface DateParts { year: number, month: number, day: number | undefined }

/** Splits an ISO date of month or day precision. Throws on anything coarser: a beat must have its place. */
function partsOf(iso: string): DateParts {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(iso)
  if (!match)
    throw new Error(`"${iso}" is not a date of the form YYYY-MM or YYYY-MM-DD; a beat on the timeline needs at least its month`)
  return { year: Number(match[1]), month: Number(match[2]), day: match[3] === undefined ? undefined : Number(match[3]) }
}

/** A date as a fraction of years, such as 2016.62. A month without a day counts as its middle. */
export function yearFraction(iso: string): number {
  const { year, month, day } = partsOf(iso)
  return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12
}

/** Whole calendar months from one date to another, by month and year alone. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  return (b.year - a.year) * 12 + b.month - a.month
}

/** A date as a short label: Jul 2011. */
export function shortMonthAndYear(iso: string): string {
  const { year, month } = partsOf(iso)
  return `${MONTHS[month - 1]!.slice(0, 3)} ${year}`
}

/** A date as a label: July 2011. */
export function monthAndYear(iso: string): string {
  const { year, month } = partsOf(iso)
  return `${MONTHS[month - 1]} ${year}`
}
