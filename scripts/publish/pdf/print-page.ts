/** Prints a page of the browser, so that the same page gives the same file. */
import type { Page } from 'playwright'

/**
 * In the page: lays everything out anew. Chromium lays out what it has while it still reads, and a link
 * that was empty for that moment keeps a box of its own, which changes how many areas it has in the PDF.
 */
function layOutAnew() {
  const { style } = document.documentElement
  style.display = 'none'
  document.documentElement.getBoundingClientRect() // lays out, without anything
  style.display = ''
}

/** Prints what `page` shows, with its structure. */
export async function printPage(page: Page, options: NonNullable<Parameters<Page['pdf']>[0]>): Promise<Uint8Array> {
  await page.evaluate(layOutAnew)
  return page.pdf({ printBackground: true, tagged: true, ...options })
}
