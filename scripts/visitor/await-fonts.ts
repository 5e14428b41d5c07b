/**
 * Keeps a page's words out of sight, with their places, until their fonts are there: a fallback would take other room,
 * and everything would shift. Stands in the page; without script the words are simply shown.
 */

/** The fonts of the page. Comes from the build. */
declare const FONTS: readonly string[]

const AT_MOST = 3000 // ms; then better in another font than not at all
const root = document.documentElement
const show = () => delete root.dataset.waiting
root.dataset.waiting = ''
void Promise.all(FONTS.map(font => document.fonts.load(font))).then(show, show)
setTimeout(show, AT_MOST)

export {}
