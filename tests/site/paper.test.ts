import type { Page } from 'playwright/test'
import { PNG } from 'pngjs'
import { canvas } from '../../components/frame/frame.ts'
import { textOfPdf } from '../../scripts/publish/guard/text-of-pdf.ts'
import { drawnSheets } from '../support/drawn-sheets.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideNamed } from '../support/slides.ts'

const PAPER = [246, 243, 236]
const WHITE = [255, 255, 255]

/** The box of the slide's tint on a sheet, and of everything that is not white, px. */
function boxesOn(png: Buffer) {
  const { width, height, data } = PNG.sync.read(png)
  const isNear = (at: number, colour: readonly number[]) => colour.every((value, channel) => Math.abs(data[at + channel]! - value) <= 3)
  const boxOf = (counts: (at: number) => boolean) => {
    const box = { left: width, top: height, right: 0, bottom: 0 }
    for (let at = 0; at < data.length; at += 4) {
      if (!counts(at))
        continue
      const [x, y] = [at / 4 % width, Math.floor(at / 4 / width)]
      box.left = Math.min(box.left, x)
      box.top = Math.min(box.top, y)
      box.right = Math.max(box.right, x + 1)
      box.bottom = Math.max(box.bottom, y + 1)
    }
    return box
  }
  return { width, height, slide: boxOf(at => isNear(at, PAPER)), ink: boxOf(at => !isNear(at, WHITE)) }
}

/** Prints in Chromium, on the reader's paper or as the style sheet says, and looks at the sheets, which `easel` draws. */
async function print(page: Page, easel: Page, options: NonNullable<Parameters<Page['pdf']>[0]>) {
  const pdf = await page.pdf(options)
  const sheets = await drawnSheets(easel, pdf, options.landscape ? 561 : 397)
  return { text: (await textOfPdf(pdf)).replace(/\s+/g, ' '), sheets: sheets.map(boxesOn) }
}

/** From windows whose form must not matter. */
const papers = [
  ['A4', { format: 'A4' }, { width: 1366, height: 768 }],
  ['Letter', { format: 'Letter' }, { width: 700, height: 900 }],
  ['A4 in landscape', { format: 'A4', landscape: true }, { width: 980, height: 1200 }],
  ['A4, if the page asks for no other', { format: 'A4', preferCSSPageSize: true }, { width: 1920, height: 1080 }],
] as const

/** A picture, a table and a slide that is night on the screen; what is drawn in both forms is the same. */
const printed = { 'page': ['rivals', 'cover'], 'live slide': ['rivals', 'record'] } as const

for (const form of ['page', 'live slide'] as const) {
  for (const alias of printed[form]) {
    test(`Ctrl+P on the ${form} of ${alias} gives one sheet with the whole slide${form === 'page' ? ', its words below it' : ''}`, async ({ page, siteUrl }) => {
      const slide = slideNamed(alias)
      if (form === 'page')
        await page.route('**/assets/index-*.js', route => route.fulfill({ body: '', contentType: 'text/javascript' }))
      await page.goto(`${siteUrl}${alias}/`)
      if (form === 'page') {
        await page.locator('link[rel=stylesheet]').waitFor({ state: 'attached' })
        await page.evaluate(() => document.fonts.ready)
      }
      else {
        await page.locator('html[data-taken-over]').waitFor()
        await settled(page, slide, slide.clicks)
      }
      const easel = await page.context().newPage()
      for (const [name, paper, viewport] of papers) {
        await page.setViewportSize(viewport)
        const where = `${name}, from a window of ${viewport.width} x ${viewport.height}`
        const { text, sheets } = await print(page, easel, paper)
        expect(sheets, where).toHaveLength(1)
        const { width, height, slide: box, ink } = sheets[0]!
        expect(width < height, where).toBe(!('landscape' in paper))
        expect((box.right - box.left) / (box.bottom - box.top), `${where}: the slide keeps its shape`).toBeCloseTo(canvas.width / canvas.height, 1)
        expect((box.right - box.left) / width, `${where}: the slide's width on the sheet`).toBeGreaterThan(0.6)
        expect(ink.left, `${where}: nothing but the slide reaches the left, a dark band for one`).toBeGreaterThanOrEqual(box.left - 1)
        expect(ink.right, `${where}: nothing but the slide reaches the right`).toBeLessThanOrEqual(box.right + 1)
        expect(ink.top, where).toBeGreaterThanOrEqual(box.top - 1)
        if (form === 'page')
          expect(ink.bottom, `${where}: words below the slide`).toBeGreaterThan(box.bottom + 5)
        else
          expect(ink.bottom, `${where}: nothing below the slide`).toBeLessThanOrEqual(box.bottom + 1)
        expect(text, where).toContain(slide.headline.replace(/\s+/g, ' '))
        if (form === 'page')
          expect(text, where).toContain(slide.frontmatter.read!.trim().slice(0, 30))
      }
    })
  }
}
