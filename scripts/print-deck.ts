/** Prints a built deck to PDF: one page a slide in its settled state. */
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { chromium } from 'playwright'
import { canvas } from '../components/deck/frame.ts'
import { browserOptions } from './browser.ts'
import { serve } from './serve.ts'

/** Prints the deck built in `dist` into `target`, which is replaced only by a whole file. */
export async function printDeck({ dist, target, slides }: { dist: string, target: string, slides: number }): Promise<void> {
  const partial = `${target}.${process.pid}.partial`
  const server = await serve(dist, { fallback: true }) // the print view is a route of the deck, not a page
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
    await page.goto(`${server.url}print?print=true`)
    await page.locator('.print-slide-container h1').nth(slides - 1).waitFor({ state: 'attached' })
    await page.waitForFunction(expected =>
      document.querySelectorAll('.print-slide-container h1').length === expected
      && [...document.querySelectorAll('.diagram')].every(diagram => diagram.getAttribute('data-settled') === 'true'), slides)
    await page.evaluate(() => document.fonts.ready)
    await mkdir(dirname(target), { recursive: true })
    await page.pdf({ path: partial, width: `${canvas.width}px`, height: `${canvas.height}px`, printBackground: true, tagged: true, outline: true })
    await rename(partial, target)
  }
  finally {
    await browser.close()
    await server.close()
    await rm(partial, { force: true })
  }
}
