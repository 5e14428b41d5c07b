import type { Page } from 'playwright/test'
import { PATIENCE } from './settled.ts'
import { slides } from './slides.ts'
import type { DeckSlide } from './slides.ts'

/** The slides whose picture for paper is none of its steps. */
export const slidesWithStill: readonly DeckSlide[] = slides.filter(({ still, clicks }) => still > clicks)

/** Opens what paper shows of a slide, alone and at the slide's own size. `url` is the deck's, served with a fallback. */
export async function openStill(page: Page, url: string, { no, alias }: DeckSlide): Promise<void> {
  await page.goto(`${url}${alias}?print=true`)
  await page.locator(`#slideshow > .slidev-page[data-slidev-no="${no}"] .diagram[data-settled=true]`).waitFor({ timeout: PATIENCE })
  await page.evaluate(() => document.fonts.ready)
}
