/**
 * The day on which the facts were last held against their sources, ISO. Whoever does it again changes it;
 * `npm run check:sources` only asks whether the pages are still there.
 */
export const factsChecked = '2026-11-22'

/** The same as words: 22 November 2026. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
