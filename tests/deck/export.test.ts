import { readFile, stat } from 'node:fs/promises'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { partTitles } from '../../components/essay/parts.ts'
import { cuts } from '../../scripts/publish/pdf/cuts.ts'
import type { Cut } from '../../scripts/publish/pdf/cuts.ts'
import { printCuts } from '../../scripts/publish/pdf/print-cuts.ts'
import { printPage } from '../../scripts/publish/pdf/print-page.ts'
import { expect, slideNamed, slides, test } from '../support/deck-page.ts'
import { outputs } from '../support/outputs.ts'
import { readTaggedPdf } from '../support/tagged-pdf.ts'

/** Text with all white space as one space, because a PDF breaks lines where it likes. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const pdfs = {} as Record<Cut, PDFDocumentProxy>

test.beforeAll(async () => {
  for (const cut of cuts)
    pdfs[cut] = await getDocument({ data: new Uint8Array(await readFile(outputs.pdf(cut))), verbosity: 0 }).promise
})

async function textOf(cut: Cut, page: number): Promise<string> {
  const { items } = await (await pdfs[cut].getPage(page)).getTextContent()
  return flat(items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '').join(''))
}

/** The page, from 1, that a named destination opens. */
async function pageOf(cut: Cut, destination: string): Promise<number> {
  const target = await pdfs[cut].getDestination(destination)
  return target ? await pdfs[cut].getPageIndex(target[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]) + 1 : 0
}

test('deck.pdf has a page a slide, steps.pdf a page a step, handout.pdf a sheet a slide and the contents', async () => {
  expect(pdfs.deck.numPages).toBe(slides.length)
  expect(pdfs.steps.numPages).toBe(slides.reduce((sum, { steps }) => sum + steps.length, 0))
  expect(pdfs.handout.numPages).toBe(slides.length + 1)
  for (const { alias, headline } of slides) {
    for (const cut of cuts)
      expect(await textOf(cut, await pageOf(cut, alias)), `${cut}.pdf#${alias}`).toContain(flat(headline))
  }
})

test('the steps stand in their order, and each has its own destination and label', async () => {
  const labels = await pdfs.steps.getPageLabels()
  let page = 0
  for (const { no, alias, steps } of slides) {
    for (const i of steps.keys()) {
      page++
      expect(await pageOf('steps', i === 0 ? alias : `${alias}.${i + 1}`)).toBe(page)
      expect(labels![page - 1]).toBe(steps.length > 1 ? `${no}.${i + 1}` : String(no))
    }
  }
})

test('what is drawn reads as text: ligatures, the apostrophe, labels', async () => {
  expect(await textOf('deck', slideNamed('rhythm').no)).toContain('Yu’E Bao')
  expect(await textOf('deck', slideNamed('thesis').no)).toContain('Lost rhythm')
  expect(await textOf('deck', slideNamed('reaction').no)).toContain('relief')
  expect(await textOf('deck', slideNamed('rivals').no)).toContain('Douyin Pay')
  expect(await textOf('deck', slideNamed('tool-platform').no)).toContain('passes it on, and industry answers')
  expect(await textOf('deck', slideNamed('tool-platform').no)).not.toContain('re-wire')
  expect((await textOf('deck', slideNamed('sources').no)).match(/[\uFB00-\uFB06\uFFFD]/)).toBeNull()
})

test('the bookmarks are the parts of the talk, and below each its slides', async () => {
  for (const cut of cuts) {
    const outline = await pdfs[cut].getOutline()
    const parts = outline.filter(({ items }) => items.length > 0)
    expect(parts.map(({ title }) => title), `parts of ${cut}.pdf`).toEqual(Object.values(partTitles))
    expect(parts.flatMap(({ items }) => items.map(({ title }) => flat(title))).filter(title => title !== 'Contents'), cut).toEqual(slides.map(({ headline }) => flat(headline)))
  }
})

test('every link within a file arrives, and the coverage map leads to the slides it names', async () => {
  for (const cut of cuts) {
    let inside = 0
    for (let no = 1; no <= pdfs[cut].numPages; no++) {
      for (const { dest, url } of await (await pdfs[cut].getPage(no)).getAnnotations() as { dest?: string, url?: string }[]) {
        expect(Boolean(dest) !== Boolean(url), `${cut}.pdf, page ${no}`).toBe(true)
        if (dest) {
          inside++
          expect(await pageOf(cut, dest), `${cut}.pdf, page ${no}: ${dest}`).toBeGreaterThan(0)
        }
        else {
          expect(url).toMatch(/^https?:\/\//)
        }
      }
    }
    expect(inside, cut).toBeGreaterThan(57)
  }
})

test('the files say what they are, in what language, and when the deck was last changed', async () => {
  for (const cut of cuts) {
    const { info } = await pdfs[cut].getMetadata() as unknown as { info: Record<string, string> }
    expect(info.Title).toMatch(/^Out of rhythm/)
    expect(info.Author).toBe('after an essay of 8 January 2025')
    expect(info.Subject).toContain('Alipay')
    expect(info.Keywords).toContain('platform')
    expect(info.Language).toMatch(/^en/)
  }
})

test('each file embeds the two typefaces and no other, and holds no picture made of pixels', async () => {
  for (const cut of cuts) {
    const painted = [OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]
    for (let no = 1; no <= pdfs[cut].numPages; no++) {
      const { fnArray } = await (await pdfs[cut].getPage(no)).getOperatorList()
      expect(fnArray.filter(operator => painted.includes(operator)), `images on page ${no} of ${cut}.pdf`).toEqual([])
    }
    const fonts = (await readTaggedPdf(outputs.pdf(cut))).fonts.map(font => font.lookup(PDFName.of('BaseFont'), PDFName).decodeText())
    expect(new Set(fonts.map(font => font.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, ''))), `${cut}.pdf embeds`).toEqual(new Set(['Fraunces', 'InstrumentSans']))
    expect(fonts.every(font => /^[A-Z]{6}\+/.test(font)), `${cut}.pdf embeds only the characters it uses`).toBe(true)
  }
})

test('deck.pdf is under 600 kB, the others under 1.2 MB', async () => {
  for (const cut of cuts)
    expect((await stat(outputs.pdf(cut))).size, cut).toBeLessThan(cut === 'deck' ? 600_000 : 1_200_000)
})

test('the handout prints the night slides on light paper', async () => {
  const fills = await (await pdfs.handout.getPage(1)).getOperatorList()
  const colours = fills.fnArray.flatMap((operator, i) => operator === OPS.setFillRGBColor ? [String(fills.argsArray[i])] : [])
  expect(colours).not.toContain('#0e1526')
  expect(colours).toContain('#f6f3ec')
})

test('printing again gives the same bytes', async ({}, info) => {
  test.setTimeout(120_000)
  const folder = info.outputPath()
  await printCuts({ dist: outputs.deck, folder })
  for (const cut of cuts)
    expect((await readFile(`${folder}/${cut}.pdf`)).equals(await readFile(outputs.pdf(cut))), `${cut}.pdf, printed twice, is the same`).toBe(true)
})

test('what the browser laid out while it still read the page leaves no trace in the file', async ({ page }) => {
  const areasOfLink = async (script: string) => {
    await page.setContent(`<!doctype html><p>A <a href="https://example.org/">${script}link <i>of three</i> texts</a></p>`)
    const document = await PDFDocument.load(await printPage(page, {}))
    return document.getPage(0).node.Annots()!.size()
  }
  expect(await areasOfLink('<script>document.body.getBoundingClientRect()</script>'), 'areas of the link').toBe(await areasOfLink(''))
})
