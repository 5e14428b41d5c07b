/** What every file of A4 sheets is made by: a page of its own, which shows pictures of the open print view between its words. */
import { canvas } from '../../../components/frame/frame.ts'
import { PRINTED_STEP, SLIDE_LAYOUT } from '../../slidev/dom-names.ts'
import type { Visit } from '../visit.ts'
import { printPage } from './print-page.ts'
import { showSteps } from './print-steps.ts'
import type { ShownSteps } from './print-steps.ts'

/** The HTML of what paper shows of these steps, in their order. */
export async function takePictures({ page }: Visit, steps: readonly ShownSteps[]): Promise<string[]> {
  await showSteps(page, steps)
  return page.evaluate(({ containers, layout }) => [...document.querySelectorAll<HTMLElement>(containers)]
    .filter(({ style }) => style.display !== 'none')
    .map(container => container.querySelector(layout)!.outerHTML), { containers: PRINTED_STEP, layout: SLIDE_LAYOUT })
}

/** The addresses of the deck's own styles, which the pictures need. */
export async function stylesheetsOf({ page }: Visit): Promise<string[]> {
  return page.evaluate(() => [...document.styleSheets].flatMap(({ href }) => href ?? []))
}

/** Prints a page of sheets, which nobody else ever sees, as if it stood at `name` beside the deck. */
export async function printSheets({ browser, url }: Visit, name: string, body: string): Promise<Uint8Array> {
  const paper = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
  await paper.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
  await paper.route(`${url}${name}`, route => route.fulfill({ body, contentType: 'text/html' }))
  await paper.goto(`${url}${name}`)
  await paper.evaluate(() => document.fonts.ready)
  const printed = await printPage(paper, { preferCSSPageSize: true })
  await paper.close()
  return printed
}
