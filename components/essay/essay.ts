/** The day of the essay that the talk retells, ISO; its author is not named. */
export const essayDate = '2025-01-08'

/** What the talk is called. */
export const talkTitle = 'Out of rhythm'

/** A day as it is said: 8 January 2025. */
export function spoken(isoDate: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate))
}

/** Whose argument it is, as far as anybody knows. */
export const afterEssay = `after an essay of ${spoken(essayDate)}`
