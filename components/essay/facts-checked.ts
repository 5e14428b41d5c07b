/**
 * The day on which the facts were last held against their sources, ISO. Whoever does it again changes it;
 * `npm run check:sources` only asks whether the pages are still there.
 */
export const factsChecked = '2026-11-22'
