/** The print view of a built deck: every step of every slide on one long page. */
import type { Page } from 'playwright'
import type { DeckSlide } from '../deck/slides.ts'

/** Opens the deck's print view and waits until every step of every slide stands in it, settled. */
export async function openPrintView(page: Page, url: string, slides: readonly DeckSlide[]): Promise<void> {
  await page.goto(`${url}print?print=clicks`)
  await page.waitForFunction(expected =>
    document.querySelectorAll('.print-slide-container h1').length === expected
    && [...document.querySelectorAll('.diagram')].every(diagram => diagram.getAttribute('data-settled') === 'true'), slides.reduce((sum, { steps }) => sum + steps.length, 0))
  await page.evaluate(() => document.fonts.ready)
}
