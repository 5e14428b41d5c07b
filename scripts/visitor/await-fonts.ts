/**
 * Keeps a page's words out of sight, with their places, until their fonts are there: a fallback would take other room,
 * and everything would shift. Written into the pages as it stands; without script the words are simply shown.
 */
export function awaitFonts(fonts: readonly string[]): void {
  const root = document.documentElement
  const AT_MOST = 3000 // ms; then better in another font than not at all
  const show = () => delete root.dataset.waiting
  root.dataset.waiting = ''
  void Promise.all(fonts.map(font => document.fonts.load(font))).then(show, show)
  setTimeout(show, AT_MOST)
}
