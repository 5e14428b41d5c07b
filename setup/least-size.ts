/**
 * Notes on the root, as `data-least`, that the browser draws no letter under a size its reader has set. The slides hold
 * against it (styles/least-size.css); the article and the words of a page follow it. It must stand alone: it is also
 * written into the pages as it stands.
 */
export function noteLeastSize(): void {
  const { style, dataset } = document.documentElement
  style.fontSize = '12px' // the smallest of the slides
  if (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 12.5)
    dataset.least = ''
  document.documentElement.removeAttribute('style')
}
