import { test as base, expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { canvas } from '../components/deck/frame.ts'
import { serve } from '../scripts/serve.ts'
import { outputs } from './outputs.ts'
import { problemsOf } from './problems.ts'
import { addressOf, moveTo, settled } from './settled.ts'
import { slides } from './slides.ts'
import type { DeckSlide } from './slides.ts'
import type { State } from './states.ts'

export { expect }
export { addressOf, settled } from './settled.ts'
export { slideNamed, slides } from './slides.ts'

/** The built deck, loaded once per worker. */
export interface DeckPage {
  page: Page
  /** where the deck is served, with a slash at its end */
  url: string
  /** moves to a slide and waits until it has settled */
  open: (slide: DeckSlide, clicks?: number) => Promise<void>
  /** opens a state: its slide at its step, with what a hand does there */
  show: (state: State) => Promise<void>
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
    const problems = problemsOf(page, deckUrl)
    await page.goto(`${deckUrl}${slides[0]!.alias}`)
    await settled(page, slides[0]!, 0)
    await use({ page, problems })
    await page.close()
  }, { scope: 'worker' }],

  deck: async ({ loadedDeck: { page, problems }, deckUrl }, use) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.waitForFunction(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement ? document.activeElement.blur() : undefined)
    const open = async (slide: DeckSlide, clicks = 0) => {
      await moveTo(page, new URL(addressOf(slide, clicks), deckUrl).pathname + new URL(addressOf(slide, clicks), deckUrl).search)
      await settled(page, slide, clicks)
    }
    let wasHandled = false
    await use({
      page,
      url: deckUrl,
      open,
      show: async ({ slide, clicks, act }) => {
        await open(slide, clicks)
        if (!act)
          return
        wasHandled = true
        await act(page)
        await settled(page, slide, clicks)
      },
    })
    if (wasHandled) // from its first step a picture starts anew; from a later slide it would keep what a hand did
      await open(slides[0]!)
    // Taken out, so that the next test answers for itself; the first one answers for the loading, too.
    expect(problems.splice(0), 'the deck ran without an error, a word in the console or a foreign request').toEqual([])
  },
})
