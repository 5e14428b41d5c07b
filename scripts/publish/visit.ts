/** One browser and one visit: the built deck opened on its print view, for whatever is to be captured or printed of it. */
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { canvas } from '../../components/frame/frame.ts'
import { deckSlides } from '../deck/slides.ts'
import type { DeckSlide } from '../deck/slides.ts'
import { openPrintView } from '../slidev/print-view.ts'
import { browserOptions } from './browser.ts'
import type { BuiltDeck } from './built-deck.ts'
import { serve } from './serve.ts'

export interface Visit {
  browser: Browser
  /** where the folder is served for as long as the visit lasts: whatever is written into it can be opened there */
  url: string
  /** the open print view: every step of every slide, settled */
  page: Page
  /** all slides of the deck */
  slides: readonly DeckSlide[]
}

/** Does `work` during a visit. Whoever gives a `signal` hears the system's signals himself; once it is given the browser goes. */
export async function visitDeck<Result>({ folder, base }: BuiltDeck, work: (visit: Visit) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  const slides = await deckSlides()
  const browser = await chromium.launch({ ...await browserOptions(), ...signal && { handleSIGINT: false, handleSIGTERM: false } })
  const server = await serve(folder, { base, fallback: true }) // the print view is a route of the deck, not a page
  signal?.addEventListener('abort', () => void browser.close())
  try {
    const page = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
    await openPrintView(page, server.url, slides)
    return await work({ browser, url: server.url, page, slides })
  }
  finally {
    await browser.close()
    await server.close()
  }
}
