import type { Page } from 'playwright'
import type { DeckSlide } from './slides.ts'

/** For a wait, in milliseconds: long, because a machine may be busy with other things, too. */
export const PATIENCE = 45_000

/**
 * Whether a slide has settled, or, asked for the reason, what it lacks until then. Runs in the page, so it must not
 * use anything from outside.
 */
function look({ no, step, reason }: { no: number, step: string, reason: boolean }): boolean | string {
  const shown = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility())
  const [slide] = shown
  if (!slide || shown.length > 1 || slide.getAttribute('data-slidev-no') !== String(no))
    return reason && `what is shown is ${shown.map(one => `slide ${one.getAttribute('data-slidev-no')}`).join(' and ') || 'no slide'}`
  const diagrams = [...slide.querySelectorAll('.diagram')]
  const texts = [...slide.querySelectorAll('*')].filter(element => [...element.childNodes].some(node => node instanceof Text && node.data.trim() !== ''))
  const families = new Set([...document.fonts].map(({ family }) => family.replace(/"/g, '')))
  const hasFont = (element: Element) => { // a browser says yes of a family that it has never heard of
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
    return families.has(fontFamily.split(',')[0]!.replace(/"/g, '')) && document.fonts.check(`${fontWeight} ${fontSize} ${fontFamily}`, element.textContent ?? '')
  }
  const faults: [isThere: boolean, inWords: string][] = [
    [/-(?:enter|leave)-/.test(slide.className), 'its transition goes on'],
    [slide.getBoundingClientRect().width === 0, 'it has not taken its size yet'],
    [slide.querySelector('h1') === null, 'it has no headline'],
    [step !== '' && diagrams.length === 0, 'its picture is not there'],
    [diagrams.some(diagram => diagram.getAttribute('data-step') !== step), `its picture is at "${diagrams[0]?.getAttribute('data-step')}"`],
    [diagrams.some(diagram => diagram.getAttribute('data-settled') !== 'true'), 'its picture moves'],
    [document.fonts.status !== 'loaded', 'fonts are on their way'],
    [[...document.fonts].some(font => font.status === 'error'), 'a font could not be loaded'],
    [!texts.every(hasFont), `"${texts.find(element => !hasFont(element))?.textContent?.trim()}" lacks its font`],
    [![...document.images].every(image => image.complete && image.naturalWidth > 0), 'an image is missing'],
    [document.getAnimations().some(animation => animation.playState === 'running'), 'something moves'],
  ]
  const found = faults.filter(([isThere]) => isThere).map(([, inWords]) => inWords)
  return reason ? found.join(', ') : found.length === 0
}

/**
 * Waits until a slide is shown at a click and nothing is on its way any more: the slide has its size, the transition
 * is over, the picture is at its step and has settled, the fonts are there. Throws what is missing if that does not come.
 */
export async function settled(page: Page, { no, alias, steps }: Pick<DeckSlide, 'no' | 'alias' | 'steps'>, clicks: number): Promise<void> {
  const step = steps[clicks]!
  await page.waitForFunction(look, { no, step, reason: false }, { timeout: PATIENCE }).catch(async (error: unknown) => {
    const reason = await page.evaluate(look, { no, step, reason: true }).catch(() => undefined)
    throw new Error(`${alias}${step && ` at "${step}"`} does not settle: ${reason || error}`)
  })
}

/** Goes to a slide of the deck at `url` that is already there, as the back button would: without loading it again. */
export async function moveTo(page: Page, url: string, slide: Pick<DeckSlide, 'alias'>, clicks: number): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, url + addressOf(slide, clicks))
}

/** The path of a slide at a click, under the deck's own. */
export function addressOf({ alias }: Pick<DeckSlide, 'alias'>, clicks: number): string {
  return `${alias}${clicks > 0 ? `?clicks=${clicks}` : ''}`
}
