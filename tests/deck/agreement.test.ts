import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, settled, slides, test } from '../deck-page.ts'
import { outputs } from '../outputs.ts'
import { serveDevelopment } from '../development-server.ts'

/** Words and numbers, sorted: what is said, not where. PDFs cut and join pieces of text as they like. */
function wordsIn(text: string): string[] {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}%’]+/gu) ?? []).sort()
}

/** All text of the slide that is shown, but for what only a hand can use. */
async function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement!.closest('[data-live]') && parentElement!.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.push(textContent!)
    }
    return texts.join(' ')
  })
}

test('the live deck, the built page and the PDF say the same, slide by slide', async ({ deck, browser }) => {
  test.setTimeout(180_000)
  const pdf = await getDocument({ data: new Uint8Array(await readFile(outputs.pdf)), verbosity: 0 }).promise
  const live = await serveDevelopment()
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  try {
    for (const slide of slides) {
      await deck.open(slide, slide.clicks)
      const built = wordsIn(await shownText(deck.page))
      expect(built.length, slide.alias).toBeGreaterThan(3)

      await page.goto(`${live.url}${slide.alias}${slide.clicks > 0 ? `?clicks=${slide.clicks}` : ''}`)
      await settled(page, slide, slide.clicks)
      expect(wordsIn(await shownText(page)), `${slide.alias}, live beside built`).toEqual(built)

      const { items } = await (await pdf.getPage(slide.no)).getTextContent()
      const printed = items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '').join('')
      expect(wordsIn(printed), `${slide.alias}, printed beside built`).toEqual(built)
    }
  }
  finally {
    await page.close()
    await live.close()
  }
})
