import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { canvas } from '../../components/frame/frame.ts'
import { problemsOf } from './problems.ts'
import { moveTo, settled } from './settled.ts'
import { test as base } from './site-page.ts'
import { slides } from './slides.ts'
import type { DeckSlide } from './slides.ts'
import type { State } from './states.ts'

export { expect }
export { addressOf, settled } from './settled.ts'
export { slideAfter, slideNamed, slides } from './slides.ts'

/** The live deck of the built site, loaded once per worker. */
export interface DeckPage {
  page: Page
  /** moves to a slide and waits until it has settled */
  open: (slide: DeckSlide, clicks?: number) => Promise<void>
  /** opens a state: its slide at its step, with what a hand does there */
  show: (state: State) => Promise<void>
}

interface LoadedDeck { page: Page, problems: string[] }

export const test = base.extend<{ deck: DeckPage }, { loadedDeck: LoadedDeck }>({
  loadedDeck: [async ({ browser, siteUrl }, use) => {
    const page = await browser.newPage({ viewport: canvas, deviceScaleFactor: 2, reducedMotion: 'reduce' })
    const problems = problemsOf(page, siteUrl)
    await page.goto(`${siteUrl}${slides[0]!.alias}?clicks=0`)
    await settled(page, slides[0]!, 0)
    await use({ page, problems })
    await page.close()
  }, { scope: 'worker' }],

  deck: async ({ loadedDeck: { page, problems }, siteUrl }, use) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.waitForFunction(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
    await page.mouse.move(0, 0)
    await page.keyboard.press('Shift') // a key sends away the controls that a mouse brings
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
        document.activeElement.blur()
    })
    const open = async (slide: DeckSlide, clicks = 0) => {
      await moveTo(page, siteUrl, slide, clicks)
      await settled(page, slide, clicks)
    }
    let wasHandled = false
    await use({
      page,
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
