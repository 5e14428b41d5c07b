import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { canvas } from '../../components/frame/frame.ts'
import type { Cut } from '../../scripts/publish/pdf/cuts.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { expect, slides, test } from '../support/deck-page.ts'
import { outputs } from '../support/outputs.ts'
import { openStill } from '../support/still.ts'
import { shownText, wordsIn } from '../support/words.ts'

/** The text of a page of a PDF. */
async function printedText(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '').join('')
}

/** Whether all of `part` is in `whole`, as often. */
function missingFrom(whole: readonly string[], part: readonly string[]): string[] {
  const left = [...whole]
  return part.filter((word) => {
    const i = left.indexOf(word)
    if (i >= 0)
      left.splice(i, 1)
    return i < 0
  })
}

test('the built deck, the page of its address and the three PDFs say the same, slide by slide and step by step', async ({ deck, browser }) => {
  test.setTimeout(180_000)
  const open = async (cut: Cut) => getDocument({ data: new Uint8Array(await readFile(outputs.pdf(cut))), verbosity: 0 }).promise
  const pdfs = { deck: await open('deck'), steps: await open('steps'), handout: await open('handout') }
  const site = await serve(outputs.site, { base: outputs.base })
  const page = await browser.newPage({ javaScriptEnabled: false })
  const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
  const paper = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
  let printedSteps = 0
  for (const slide of slides) {
    for (const clicks of slide.steps.keys()) {
      await deck.open(slide, clicks)
      const built = wordsIn(await shownText(deck.page))
      expect(built.length, slide.alias).toBeGreaterThan(2)
      printedSteps++
      expect(wordsIn(await printedText(pdfs.steps, printedSteps)), `${slide.alias}, step ${clicks + 1}, in steps.pdf beside built`).toEqual(built)

      if (clicks < slide.clicks)
        continue
      const hasStill = slide.still > slide.clicks
      if (hasStill)
        await openStill(paper, server.url, slide)
      const still = hasStill ? wordsIn(await shownText(paper)) : built
      expect(wordsIn(await printedText(pdfs.deck, slide.no)), `${slide.alias}, in deck.pdf beside built`).toEqual(still)
      await page.goto(`${site.url}${slide.alias}/`)
      expect(wordsIn(await shownText(page, { on: 'page' })), `${slide.alias}, page beside built`).toEqual(built)

      // In the handout the sources stand below the picture, not at its foot. Its second page is the contents.
      const sheet = wordsIn(await printedText(pdfs.handout, slide.no === 1 ? 1 : slide.no + 1))
      const picture = wordsIn(await shownText(hasStill ? paper : deck.page, { without: '[data-live], .foot' }))
      expect(missingFrom(sheet, [...picture, ...wordsIn(slide.frontmatter.read!)]), `${slide.alias}, missing from handout.pdf`).toEqual([])
    }
  }
  await page.close()
  await paper.close()
  await site.close()
  await server.close()
})
