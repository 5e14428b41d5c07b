/** What the live deck shows, and whether it stands still. */

/** The slides on the stage: one, or two while one gives way to the other. Asked of their boxes, which every browser knows. */
export function shownSlides(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].filter(slide => slide.getClientRects().length > 0)
}

/** Whether one slide is shown, drawn, and its picture at rest. */
export function slideIsSettled(): boolean {
  const [slide, ...others] = shownSlides()
  return others.length === 0 && Boolean(slide?.querySelector('h1')) && ![...slide!.querySelectorAll('.diagram')].some(diagram => diagram.getAttribute('data-settled') === 'false')
}

/** Resolves when the slide has settled and its fonts are there. */
export async function slideHasSettled(): Promise<void> {
  while (!slideIsSettled())
    await new Promise(resolve => requestAnimationFrame(resolve))
  await document.fonts.ready
}
