import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { browserOptions } from '../../scripts/publish/browser.ts'
import { settled } from '../support/settled.ts'
import { expect, test as site } from '../support/site-page.ts'
import { slideNamed, slides } from '../support/slides.ts'

/** Browsers whose reader has set a least size of letters, px; by a switch that is Chromium's. */
const test = site.extend<object, { browserWith: (leastSize: number) => Promise<Browser> }>({
  browserWith: [async ({}, use) => {
    const browsers: Browser[] = []
    const options = await browserOptions()
    await use(async (leastSize) => {
      browsers.push(await chromium.launch({ ...options, args: [...options.args!, `--blink-settings=minimumFontSize=${leastSize}`] }))
      return browsers.at(-1)!
    })
    await Promise.all(browsers.map(browser => browser.close()))
  }, { scope: 'worker' }],
})

/** The lines of text of the slide that is seen, but for its picture: what they say, and where. */
const linesOf = (page: Page) => page.evaluate(() => {
  const slide = [...document.querySelectorAll('.slidev-layout.slide')].find(element => element.checkVisibility())!
  const lines: { text: string, left: number, top: number, right: number, bottom: number }[] = []
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (text.data.trim() === '' || text.parentElement!.closest('svg'))
      continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const { left, top, right, bottom } of range.getClientRects())
      lines.push({ text: text.data.trim(), left, top, right, bottom })
  }
  return lines
})

/** px; more would be no setting of a reader who looks at slides */
const LARGEST = 20

for (const leastSize of [LARGEST]) {
  test(`with letters of at least ${leastSize} px no slide loses a word: every line is where it was, on the page and in the live deck`, async ({ browser, browserWith, siteUrl }) => {
    test.slow()
    const window = { viewport: { width: 1366, height: 768 } }
    const other = await browserWith(leastSize)
    for (const form of ['page', 'live'] as const) {
      // Those that are text lose most; of pictures, whose own words are spared, one of each kind: night, section, claim, with a control.
      const shown = slides.filter(({ alias, diagram }) => !diagram || ['cover', 'pressure', 'rivals', 'tool-platform'].includes(alias))
      const [usual, least] = [await browser.newPage({ ...window, reducedMotion: 'reduce' }), await other.newPage({ ...window, reducedMotion: 'reduce' })]
      for (const { alias, clicks } of shown) {
        const found = []
        for (const page of [usual, least]) {
          if (form === 'page')
            await page.route('**/assets/index-*.js', route => route.fulfill({ body: '', contentType: 'text/javascript' }))
          await page.goto(`${siteUrl}${alias}/`)
          if (form === 'live') {
            await page.locator('html[data-taken-over]').waitFor()
            await settled(page, slideNamed(alias), clicks)
          }
          await page.evaluate(() => document.fonts.ready)
          await expect(page.locator('html')).not.toHaveAttribute('data-waiting')
          found.push(await linesOf(page))
        }
        const [before, after] = found as [Awaited<ReturnType<typeof linesOf>>, Awaited<ReturnType<typeof linesOf>>]
        expect(after.map(({ text }) => text), `${alias}, ${form}: its lines`).toEqual(before.map(({ text }) => text))
        before.forEach((line, i) => {
          for (const side of ['left', 'right', 'top', 'bottom'] as const)
            expect(Math.abs(after[i]![side] - line[side]), `${alias}, ${form}: "${line.text}" is off at its ${side}, px`).toBeLessThan(1.5)
        })
      }
      await usual.close()
      await least.close()
    }
  })

  for (const width of [390, 1366]) {
    test(`the article follows letters of at least ${leastSize} px, ${width} px wide: they grow, and nothing is cut`, async ({ browserWith, siteUrl }) => {
      const page = await (await browserWith(leastSize)).newPage({ viewport: { width, height: 800 } })
      await page.goto(`${siteUrl}read/`)
      await page.evaluate(() => document.fonts.ready)
      const { small, cut, scroll } = await page.evaluate(() => {
        const seen = [...document.querySelectorAll('main *, footer *')].filter(element => element.checkVisibility() && !element.closest('svg') && getComputedStyle(element).clipPath === 'none')
        return {
          small: Math.min(...seen.map(element => Number.parseFloat(getComputedStyle(element).fontSize))),
          cut: seen.filter(element => element.getBoundingClientRect().right > innerWidth + 1 || (getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)).map(element => element.outerHTML.slice(0, 120)),
          scroll: document.documentElement.scrollWidth,
        }
      })
      expect(small).toBeGreaterThanOrEqual(leastSize)
      expect(cut).toEqual([])
      expect(scroll).toBeLessThanOrEqual(width)
      await page.close()
    })
  }
}
