import type { Page } from 'playwright/test'
import { settled } from './settled.ts'
import { slideNamed, slides } from './slides.ts'
import type { DeckSlide } from './slides.ts'

/** A window with room beside the slide. */
export const WIDE = { width: 1366, height: 768 }

/** Opens a slide of the site at a step, and waits until the live deck shows it. */
export async function openLive(page: Page, url: string, slide: DeckSlide, clicks = slide.clicks): Promise<void> {
  await page.goto(`${url}${slide.alias}/?clicks=${clicks}`)
  await page.locator('html[data-taken-over]').waitFor()
  await settled(page, slide, clicks)
}

/** The state that comes `by` steps after another in the talk. */
export function after(slide: DeckSlide, clicks: number, by: number): { slide: DeckSlide, clicks: number } {
  const states = slides.flatMap(slide => slide.steps.map((_, clicks) => ({ slide, clicks })))
  return states[states.findIndex(state => state.slide === slide && state.clicks === clicks) + by]!
}

/** What the deck shows, by its address. */
export function shown(page: Page): { slide: DeckSlide, clicks: number } {
  const { pathname, searchParams } = new URL(page.url())
  const slide = slideNamed(pathname.split('/').at(-1)!)
  return { slide, clicks: Number(searchParams.get('clicks') ?? 0) }
}
