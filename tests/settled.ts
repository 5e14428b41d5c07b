import type { Page } from 'playwright'
import type { DeckSlide } from './slides.ts'

/**
 * Waits until a slide is shown at a click and nothing is on its way any more: the transition is over, the
 * picture is at its step and has settled, the fonts are there.
 */
export async function settled(page: Page, { no, steps }: Pick<DeckSlide, 'no' | 'steps'>, clicks: number): Promise<void> {
  await page.waitForFunction(({ no, step }) => {
    const shown = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility())
    const diagrams = shown[0]?.querySelectorAll('.diagram') ?? []
    return shown.length === 1
      && shown[0]!.getAttribute('data-slidev-no') === String(no)
      && !/-(?:enter|leave)-/.test(shown[0]!.className)
      && shown[0]!.querySelector('h1') !== null
      && (step === '' || diagrams.length > 0)
      && [...diagrams].every(diagram => diagram.getAttribute('data-step') === step && diagram.getAttribute('data-settled') === 'true')
      && document.fonts.status === 'loaded'
      && [...document.fonts].filter(font => font.status === 'loaded').length > 1
      && [...document.images].every(image => image.complete && image.naturalWidth > 0)
      && document.getAnimations().every(animation => animation.playState !== 'running')
  }, { no, step: steps[clicks]! })
}

/** Goes to an address of the deck that is already there, as the back button would: without loading it again. */
export async function moveTo(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/** The path of a slide at a click, under the deck's own. */
export function addressOf({ alias }: DeckSlide, clicks: number): string {
  return `${alias}${clicks > 0 ? `?clicks=${clicks}` : ''}`
}
