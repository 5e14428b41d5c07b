/** Windows of a talk for tests. */
import type { BrowserContext, Page } from 'playwright/test'
import { settled } from './settled.ts'
import { slides } from './slides.ts'

/** Opens a window of the talk at `url`. */
export async function openShow(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Brings all windows to the cover. */
export async function begin(page: Page): Promise<void> {
  await page.locator('#slideshow h1:visible').first().waitFor()
  await page.keyboard.press('Home')
  await settled(page, slides[0]!, 0)
}

/** Presses keys one after the other; digits and Enter lead to a slide. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await page.keyboard.press(key)
}
