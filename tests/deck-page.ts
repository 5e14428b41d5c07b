import { test as base, expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { canvas } from '../components/deck/frame.ts'
import { serve } from '../scripts/serve.ts'
import { outputs } from './outputs.ts'
import { slides } from './slides.ts'
import type { TestedSlide } from './slides.ts'

export { expect }
export { slideNamed, slides } from './slides.ts'

/**
 * Waits until a slide is shown at a click and nothing is on its way any more: the transition is over, the
 * picture is at its step and has settled, the fonts are there.
 */
export async function settled(page: Page, { no, steps }: Pick<TestedSlide, 'no' | 'steps'>, clicks: number): Promise<void> {
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
      && [...document.images].every(image => image.complete)
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
export function addressOf({ alias }: TestedSlide, clicks: number): string {
  return `${alias}${clicks > 0 ? `?clicks=${clicks}` : ''}`
}

/** The built deck, loaded once per worker. */
export interface DeckPage {
  page: Page
  /** where the deck is served, with a slash at its end */
  url: string
  /** moves to a slide and waits until it has settled */
  open: (slide: TestedSlide, clicks?: number) => Promise<void>
}

interface LoadedDeck { page: Page, problems: string[] }

export const test = base.extend<{ deck: DeckPage }, { deckUrl: string, loadedDeck: LoadedDeck }>({
  deckUrl: [async ({}, use) => {
    const server = await serve(outputs.dist)
    await use(server.url)
    await server.close()
  }, { scope: 'worker' }],

  loadedDeck: [async ({ browser, deckUrl }, use) => {
    const page = await browser.newPage({ viewport: canvas, deviceScaleFactor: 2, reducedMotion: 'reduce' })
    const problems: string[] = []
    page.on('pageerror', error => problems.push(`page error: ${error.message}`))
    page.on('console', message => ['error', 'warning'].includes(message.type()) && problems.push(`${message.type()}: ${message.text()}`))
    page.on('request', request => !request.url().startsWith(new URL(deckUrl).origin) && !request.url().startsWith('data:') && problems.push(`request to somebody else: ${request.url()}`))
    page.on('response', response => response.status() >= 400 && problems.push(`${response.status()} for ${response.url()}`))
    // A request is aborted when a test moves on to another address; that is no failure.
    page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && problems.push(`failed request: ${request.url()}`))
    await page.goto(`${deckUrl}${slides[0]!.alias}`)
    await settled(page, slides[0]!, 0)
    await use({ page, problems })
    await page.close()
  }, { scope: 'worker' }],

  deck: async ({ loadedDeck: { page, problems }, deckUrl }, use) => {
    problems.length = 0
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement ? document.activeElement.blur() : undefined)
    await use({
      page,
      url: deckUrl,
      open: async (slide, clicks = 0) => {
        await moveTo(page, new URL(addressOf(slide, clicks), deckUrl).pathname + new URL(addressOf(slide, clicks), deckUrl).search)
        await settled(page, slide, clicks)
      },
    })
    expect(problems, 'the deck ran without an error, a warning or a foreign request').toEqual([])
  },
})
