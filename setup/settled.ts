/** What the live deck shows, and whether it stands still. Tests ask it first (tests/support/in-page/settled.ts), and so does whoever prints. */

/** The slides on the stage: one, or two while one gives way to the other. Asked of their boxes, which every browser knows. */
export function shownSlides(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].filter(slide => slide.getClientRects().length > 0)
}

/** Whether a slide is drawn: it has its headline. */
export function isDrawn(slide: Element): boolean {
  return slide.querySelector('h1') !== null
}

/** Selects a picture of which something is on its way. */
export const MOVING = '.diagram:not([data-settled=true])'

/** Whether nothing in the pictures of a slide is on its way. */
export function isAtRest(slide: Element): boolean {
  return slide.querySelector(MOVING) === null
}

/** Whether the payment goes from one slide to another. */
export function isTravelling(): boolean {
  return document.querySelector('.payment-traveller') !== null
}

/** Whether one slide is shown, drawn, and its picture at rest, with the payment in it. */
export function slideIsSettled(): boolean {
  const shown = shownSlides()
  return shown.length === 1 && !isTravelling() && shown.every(slide => isDrawn(slide) && isAtRest(slide))
}

/** Resolves when the slide has settled and its fonts are there. */
export async function slideHasSettled(): Promise<void> {
  while (!slideIsSettled())
    await new Promise(resolve => requestAnimationFrame(resolve))
  await document.fonts.ready
}
