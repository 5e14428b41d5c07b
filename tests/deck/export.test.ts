import { readFile } from 'node:fs/promises'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { expect, slides, test } from '../deck-page.ts'
import { outputs } from '../outputs.ts'

/** Text with all white space as one space, because a PDF breaks lines where it likes. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

let document: PDFDocumentProxy

test.beforeAll(async () => {
  document = await getDocument({ data: new Uint8Array(await readFile(outputs.pdf)), verbosity: 0 }).promise
})

async function textOf(page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent()
  return flat(items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '').join(''))
}

test('the PDF has one page a slide, each with its headline as text', async () => {
  expect(document.numPages).toBe(slides.length)
  for (const { no, headline } of slides)
    expect(await textOf(no), `page ${no}`).toContain(flat(headline))
})

test('the pages show the settled state, labels and all', async () => {
  expect(await textOf(6)).toContain('Douyin Pay')
  expect(await textOf(12)).toContain('Industry feeds back: solid ground')
  expect(await textOf(12)).not.toContain('re-wire')
  expect(await textOf(3)).toContain('Yu’E Bao')
})

test('the bookmarks are the headlines', async () => {
  const outline = await document.getOutline()
  expect(outline.map(({ title }) => flat(title))).toEqual(slides.map(({ headline }) => flat(headline)))
})

test('the PDF has a title, a language and tags', async () => {
  const { info } = await document.getMetadata()
  expect((info as { Title?: string }).Title).toBe('Out of rhythm')
  expect((info as { Language?: string }).Language).toMatch(/^en/)
  expect((await document.getMarkInfo() as unknown as Map<string, boolean>).get('Marked')).toBe(true)
})

test('the PDF embeds the two typefaces and has no other, and no picture made of pixels', async () => {
  const raw = (await readFile(outputs.pdf)).toString('latin1')
  const fonts = new Set([...raw.matchAll(/\/BaseFont \/[A-Z]+\+([\w-]+)/g)].map(match => match[1]!.replace(/-.*/, '')))
  expect([...fonts].sort()).toEqual(['Fraunces', 'InstrumentSans'])
  expect(raw).not.toMatch(/\/Subtype ?\/Type3/)
  const painted = [OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]
  for (const { no } of slides) {
    const { fnArray } = await (await document.getPage(no)).getOperatorList()
    expect(fnArray.filter(operator => painted.includes(operator)), `images on page ${no}`).toEqual([])
  }
})
