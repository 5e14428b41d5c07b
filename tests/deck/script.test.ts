import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { passagesOf } from '../../scripts/deck/passages.ts'
import { printCuts } from '../../scripts/publish/pdf/print-cuts.ts'
import { NOT_TO_BE_HANDED_OUT } from '../../scripts/publish/pdf/script-page.ts'
import { expect, slides, test } from '../support/deck-page.ts'
import { outputs } from '../support/outputs.ts'
import { holdToPdfUa } from '../support/pdf-ua.ts'
import { readTaggedPdf } from '../support/tagged-pdf.ts'
import type { TaggedPdf } from '../support/tagged-pdf.ts'

// The one file with the notes is no part of what is built: it is printed here, once for all tests.
test.describe.configure({ mode: 'default' })

interface Word { str: string, size: number }

let tagged: TaggedPdf
let pdf: PDFDocumentProxy
let sheets: Word[][]

/** Letters alone, because a PDF breaks words and lines where it likes. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const textOf = (sheet: readonly Word[]) => letters(sheet.map(({ str }) => str).join(''))

test.beforeAll(async ({}, info) => {
  test.setTimeout(120_000)
  await printCuts({ dist: outputs.deck, folder: info.outputPath(), only: ['script'] })
  const file = info.outputPath('script.pdf')
  tagged = await readTaggedPdf(file)
  pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise
  sheets = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent()
    return items.flatMap(item => 'str' in item ? [{ str: item.str, size: item.height }] : [])
  }))
})

/** The sheets of a slide, by the destinations that open them. */
async function sheetsOf(alias: string): Promise<Word[][]> {
  const own: Word[][] = []
  for (let i = 1; ; i++) {
    const target = await pdf.getDestination(i === 1 ? alias : `${alias}.${i}`)
    if (!target)
      return own
    own.push(sheets[await pdf.getPageIndex(target[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0])]!)
  }
}

test('every slide has its steps in their order, with all that is said at them, and then what is said when asked', async () => {
  for (const { alias, headline, note, clicks } of slides) {
    const { passages, asked } = passagesOf(note, clicks)
    const own = await sheetsOf(alias)
    for (const sheet of own)
      expect(textOf(sheet), alias).toContain(letters(headline))
    let text = own.map(textOf).join('')
    for (const paragraph of [...passages.flat(), ...asked]) {
      expect(text, alias).toContain(letters(paragraph))
      text = text.slice(text.indexOf(letters(paragraph)))
    }
  }
})

test('what is spoken is set in 14 pt at least, and every step has its picture', async () => {
  for (const { alias, note, clicks } of slides) {
    const spoken = letters(passagesOf(note, clicks).passages.flat().join(''))
    const large = (await sheetsOf(alias)).flatMap(sheet => sheet.filter(({ size }) => size >= 14))
    const sizes = new Set(large.filter(({ str }) => letters(str).length > 12 && spoken.includes(letters(str))).map(({ size }) => Math.round(size)))
    expect([...sizes], alias).toEqual([15])
  }
  expect(tagged.elements.filter(({ role }) => role === 'Figure')).toHaveLength(slides.reduce((sum, { steps }) => sum + steps.length, 0))
})

test('every sheet says that it is not to be handed out, and the site has none', () => {
  for (const [i, sheet] of sheets.entries())
    expect(textOf(sheet), `sheet ${i + 1}`).toContain(letters(NOT_TO_BE_HANDED_OUT))
  expect(existsSync(outputs.pdf('deck'))).toBe(true)
  expect(existsSync(outputs.pdf('script')), 'script.pdf in the site').toBe(false)
})

test('it says when each slide begins and ends, up to the quarter of an hour', async () => {
  const times = (await Promise.all(slides.filter(({ appendix }) => !appendix).map(({ alias }) => sheetsOf(alias)))).map(([first]) =>
    /(\d+:\d\d) to (\d+:\d\d)/.exec(first!.map(({ str }) => str).join(' '))!.slice(1))
  expect(times[0]![0]).toBe('0:00')
  expect(times.slice(1).map(([start]) => start)).toEqual(times.slice(0, -1).map(([, end]) => end))
  expect(times.at(-1)![1]).toBe('15:00')
})

holdToPdfUa(() => tagged)
