import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Cut } from '../../scripts/pdf/cuts.ts'
import { addressOf, expect, settled, slides, test } from '../deck-page.ts'
import { moveTo } from '../settled.ts'
import { outputs } from '../outputs.ts'
import { serveDevelopment } from '../development-server.ts'

/** Words and numbers, sorted: what is said, not where. PDFs cut and join pieces of text as they like. */
function wordsIn(text: string): string[] {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}%’]+/gu) ?? []).sort()
}

/** All text of the slide that is shown, but for what only a hand can use. */
async function shownText(page: Page, without = '[data-live]'): Promise<string> {
  return page.evaluate((without) => {
    const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement!.closest(`[data-live], ${without}`) && parentElement!.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.push(textContent!)
    }
    return texts.join(' ')
  }, without)
}

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

test('the live deck, the built page and the three PDFs say the same, slide by slide and step by step', async ({ deck, browser }) => {
  test.setTimeout(240_000)
  const open = async (cut: Cut) => getDocument({ data: new Uint8Array(await readFile(outputs.pdf(cut))), verbosity: 0 }).promise
  const pdfs = { deck: await open('deck'), steps: await open('steps'), handout: await open('handout') }
  const live = await serveDevelopment()
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(live.url)
  await settled(page, slides[0]!, 0)
  let printedSteps = 0
  try {
    for (const slide of slides) {
      for (const clicks of slide.steps.keys()) {
        await deck.open(slide, clicks)
        const built = wordsIn(await shownText(deck.page))
        expect(built.length, slide.alias).toBeGreaterThan(2)
        printedSteps++
        expect(wordsIn(await printedText(pdfs.steps, printedSteps)), `${slide.alias}, step ${clicks + 1}, in steps.pdf beside built`).toEqual(built)

        if (clicks < slide.clicks)
          continue
        expect(wordsIn(await printedText(pdfs.deck, slide.no)), `${slide.alias}, in deck.pdf beside built`).toEqual(built)
        await moveTo(page, `/${addressOf(slide, clicks)}`)
        await settled(page, slide, clicks)
        expect(wordsIn(await shownText(page)), `${slide.alias}, live beside built`).toEqual(built)

        // In the handout the sources stand below the picture, not at its foot. Its second page is the contents.
        const sheet = wordsIn(await printedText(pdfs.handout, slide.no === 1 ? 1 : slide.no + 1))
        const picture = wordsIn(await shownText(deck.page, '.foot'))
        expect(missingFrom(sheet, [...picture, ...wordsIn(slide.frontmatter.read!)]), `${slide.alias}, missing from handout.pdf`).toEqual([])
      }
    }
  }
  finally {
    await page.close()
    await live.close()
  }
})
