/**
 * Every character the deck can set: printable ASCII and the typographic marks it uses.
 * The fonts in public/fonts hold exactly these (`npm run fonts`); the deck check refuses any other.
 */
export const characters = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}\u00A0·×–—‘’“”…`
