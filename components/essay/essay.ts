/** The day of the essay that the talk retells, ISO; its author is not named. */
export const essayDate = '2025-01-08'
