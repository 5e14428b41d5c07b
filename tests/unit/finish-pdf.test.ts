import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'playwright/test'
import { finishPdf } from '../../scripts/publish/pdf/finish-pdf.ts'
import { sheetsOfContents } from '../../scripts/publish/pdf/handout-contents.ts'
import { printPage } from '../../scripts/publish/pdf/print-page.ts'
import { slides } from '../support/slides.ts'

const metadata = { title: 'Cats', author: 'a cat', subject: 'cats', keywords: ['cat'] }
const pages = ['cover', 'nap', 'close'].map((name, i) => ({ name, label: String(i + 1) }))

async function printed(page: Parameters<typeof printPage>[0], rowsOfNap: number): Promise<Uint8Array> {
  const sheet = (headline: string, rows: number) => `<section style="break-after: page"><h1>${headline}</h1>${'<p>A row of words.</p>'.repeat(rows)}</section>`
  await page.setContent(`<!doctype html><html lang="en"><title>Cats</title>${sheet('Cats', 1)}${sheet('It naps', rowsOfNap)}<h1>Close</h1>`)
  return printPage(page, {})
}

test('what fits its page is finished', async ({ page }) => {
  const file = await PDFDocument.load(await finishPdf(await printed(page, 2), pages, metadata))
  expect(file.getPageCount()).toBe(3)
})

test('the page is named whose content does not fit', async ({ page }) => {
  await expect(finishPdf(await printed(page, 70), pages, metadata)).rejects
    .toThrow('the browser printed 5 pages; expected 3, because what is on nap (3 pages) does not fit its page; show less there, or draw it smaller')
})

test('the contents of this handout are one sheet, of ten times as many slides several, and name each once', () => {
  expect(sheetsOfContents(slides.slice(1))).toHaveLength(1)
  const many = slides.flatMap(slide => Array.from({ length: 10 }, (_, i) => ({ ...slide, alias: `${slide.alias}-${i}` })))
  const sheets = sheetsOfContents(many)
  expect(sheets.length).toBeGreaterThan(5)
  expect(sheets.flat().flatMap(({ own }) => own.map(({ alias }) => alias)).toSorted()).toEqual(many.map(({ alias }) => alias).toSorted())
})
