/**
 * Notes on the root, as `data-least`, that the browser draws no letter under a size its reader has set. The slides hold
 * against it (styles/least-size.css); the article and the words of a page follow it. Measured, because Firefox does not
 * compute it. It must stand alone: it is also written into the pages as it stands.
 */
export function noteLeastSize(): void {
  const root = document.documentElement
  const widthAt = (px: number) => {
    const probe = document.createElement('span')
    probe.style.cssText = `position: absolute; visibility: hidden; white-space: nowrap; font: ${px}px sans-serif`
    probe.textContent = 'least size'
    root.append(probe)
    const { width } = probe.getBoundingClientRect()
    probe.remove()
    return width
  }
  if (widthAt(12) * 4 > widthAt(48) * 1.1) // 12 px is the smallest of the slides
    root.dataset.least = ''
}
