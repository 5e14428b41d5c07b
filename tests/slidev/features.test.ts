import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'playwright/test'
import type { Browser, Page } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { serveDevelopment } from '../support/development-server.ts'
import type { DevelopmentServer } from '../support/development-server.ts'
import { copyProject } from '../support/project-copy.ts'
import type { ProjectCopy } from '../support/project-copy.ts'
import { shownText, wordsIn } from '../support/words.ts'

// What Slidev is known for, on a deck of its own: shown with npm start, live on the site, on its page before script, and in the PDFs.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

let copy: ProjectCopy
let development: DevelopmentServer
let site: Awaited<ReturnType<typeof serve>>
let steps: PDFDocumentProxy
let live: Page
let started: Page
let page: Page

/** A few slides of the talk make room for those with the features: a site has its weight (scripts/publish/guard/check-weight.ts). */
async function writeDeck({ folder }: ProjectCopy): Promise<void> {
  const slides = (await readFile(join(root, 'slides.md'), 'utf8')).split(/^---\n(?=(?:#.*\n)?routeAlias: )/m)
  const kept = slides.filter(slide => !/^(?:#.*\n)?routeAlias: (?:record|share|coverage)$/m.test(slide))
  await writeFile(join(folder, 'slides.md'), kept.join('---\n') + await readFile(join(root, 'tests/slidev/feature-slides.md'), 'utf8'))
  await writeFile(join(folder, 'other-file.md'), `---
routeAlias: other-file
appendix: true
claim: 'A slide for the test of Slidev’s features, which is written in a file of its own.'
read: Another file.
---

# A slide of another file

Words of that file.
`)
  await writeFile(join(folder, 'public/square.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="80" height="80"><rect width="40" height="40" fill="#1463ff"/></svg>\n')
}

async function opened(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  return browser.newPage({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', javaScriptEnabled })
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  copy = await copyProject()
  await writeDeck(copy)
  const built = await copy.run('build')
  expect(built.output).toContain('dist/ is ready')
  expect(built.output, 'says what formulas and drawings weigh').toMatch(/^formulas: \d+\.\d kB in 4 files\nmermaid: \d+\.\d kB in 3 drawings$/m)
  development = await serveDevelopment(copy.folder)
  site = await serve(join(copy.folder, 'dist'))
  steps = await getDocument({ data: new Uint8Array(await readFile(join(copy.folder, 'dist/steps.pdf'))), verbosity: 0 }).promise;
  [live, started, page] = [await opened(browser, true), await opened(browser, true), await opened(browser, false)]
})

test.afterAll(async () => {
  await development.close()
  await site.close()
  await copy.remove()
})

async function printedPage(alias: string, click: number) {
  const target = await steps.getDestination(click === 0 ? alias : `${alias}.${click + 1}`)
  return steps.getPage(await steps.getPageIndex(target![0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]) + 1)
}

async function printedText(alias: string, click: number): Promise<string> {
  const { items } = await (await printedPage(alias, click)).getTextContent()
  return items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '').join('')
}

/** Moves a window of the live deck to a step. */
async function show(window: Page, url: string, alias: string, click: number): Promise<void> {
  await window.goto(`${url}${alias}?clicks=${click}`)
  await window.waitForFunction(name => location.pathname.endsWith(name) && document.querySelector('#slideshow h1') !== null && (!document.querySelector('#page') || 'takenOver' in document.documentElement.dataset), alias)
}

/** Words as letters: a PDF joins what stands side by side, as formulas and the names in a drawing do. */
const lettersIn = (text: string) => [...wordsIn(text).join('')].sort()

/** What Slidev draws in a root of its own with npm start, once it has. */
async function drawnWords(window: Page): Promise<string> {
  const drawings = window.locator('.slidev-layout:visible div.mermaid')
  for (const drawing of await drawings.all())
    await expect(drawing.locator('svg text').first()).toBeVisible({ timeout: 30_000 })
  return (await drawings.locator('svg text').allTextContents()).join(' ')
}

/** What each step gains and loses, in words. */
const told: { alias: string, shown: string[][], read?: typeof wordsIn }[] = [
  { alias: 'clicks', shown: [[], ['first', 'alpha'], ['first', 'second', 'beta'], ['first', 'second', 'third', 'with', 'beta'], ['first', 'second', 'third', 'with', 'fourth', 'beta']] },
  { alias: 'code', shown: [['comment', 'beat', 'rhythm'], ['comment', 'beat', 'rhythm'], ['comment', 'beat', 'rhythm']] },
  { alias: 'columns', shown: [['left', 'Right', 'name', 'path', 'number', 'tag']] },
  { alias: 'image', shown: [['Words', 'beside', 'Note', 'callout']] },
  { alias: 'written', shown: [['year', '2015', '71', 'tag', 'class']] },
  { alias: 'formulas', shown: [[...'meanwhereσ'], [...'meanwhereσThenlim']], read: lettersIn },
  { alias: 'drawing', shown: [['Buyer', 'pays', 'Alipay', 'delivered', 'Seller', 'lost']] },
  { alias: 'drawings', shown: [[...'BuyerpayswaitsHoundsKittens82%']], read: lettersIn },
  { alias: 'other-file', shown: [['Words', 'file']] },
]
const ofClicks = [...new Set(told[0]!.shown.flat())]

for (const { alias, shown, read = wordsIn } of told) {
  test(`${alias}: every step shows the same with npm start, on the site and on paper, and the page the last`, async () => {
    for (const [click, words] of shown.entries()) {
      await show(started, development.url, alias, click)
      await show(live, site.url, alias, click)
      const seen = { started: read(`${await shownText(started)} ${await drawnWords(started)}`), live: read(await shownText(live)), printed: read(await printedText(alias, click)) }
      expect(seen.started, `step ${click + 1}`).toEqual(expect.arrayContaining(words))
      if (alias === 'clicks')
        expect(seen.started.filter(word => ofClicks.includes(word) && !words.includes(word)), `not yet at step ${click + 1}`).toEqual([])
      expect(seen.live, `live, step ${click + 1}`).toEqual(seen.started)
      expect(seen.printed, `on paper, step ${click + 1}`).toEqual(seen.started)
    }
    await page.goto(`${site.url}${alias}/`)
    expect(read(await shownText(page, { on: 'page' })), 'on its page').toEqual(read(await shownText(live)))
    expect(await steps.getDestination(`${alias}.${shown.length + 1}`), 'no step more').toBeNull()
  })
}

test('lines of code light up step by step', async () => {
  const lit = () => live.locator('.slidev-layout .line.slidev-code-highlighted:visible').allTextContents()
  await show(live, site.url, 'code', 0)
  await expect.poll(lit).toEqual(['// a comment'])
  await show(live, site.url, 'code', 1)
  await expect.poll(lit).toHaveLength(2)
  await expect(live.locator('.code-comment:visible').first()).toHaveCSS('color', 'rgb(134, 140, 155)')
})

test('formulas and drawings are pictures with words, in the fonts they are made for, and bring nothing along', async () => {
  const errors: string[] = []
  live.on('console', message => message.type() === 'error' && errors.push(message.text()))
  for (const { alias, words } of [{ alias: 'formulas', words: '\\bar{x} = \\frac{1}{n}\\sum_{i=1}^{n} x_i' }, { alias: 'drawing', words: 'A payment goes from buyer to seller, or back' }]) {
    await show(live, site.url, alias, alias === 'formulas' ? 1 : 0)
    await page.goto(`${site.url}${alias}/`)
    for (const window of [live, page]) {
      const picture = window.locator('.slidev-layout:visible').first().getByRole('img', { name: words })
      await expect(picture, alias).toBeVisible()
      expect(await picture.evaluate(element => element.getBoundingClientRect().height), alias).toBeGreaterThan(20)
    }
    expect(JSON.stringify(await (await printedPage(alias, 0)).getStructTree()), `${alias}, on paper`).toContain(JSON.stringify(words))
  }
  await show(live, site.url, 'formulas', 1)
  const fonts = await live.evaluate(() => [...document.fonts].filter(({ family }) => /KaTeX/.test(family)).map(({ status }) => status))
  expect(fonts, 'each of the fonts is used').toEqual(['loaded', 'loaded', 'loaded', 'loaded'])
  expect(await live.locator('.katex .vlist:visible').evaluateAll(lists => lists.every(list => list.getBoundingClientRect().height > 0)), 'a fraction has its height').toBe(true)
  const assets = await readdir(join(copy.folder, 'dist/assets'))
  expect(assets.filter(name => /mermaid|\.(?:woff|ttf)$/.test(name))).toEqual([])
  expect(errors).toEqual([])
})

test('every layout is paper with the foot, and its images and icons are there', async () => {
  for (const [what, open] of [
    ['started', async (alias: string) => show(started, development.url, alias, 0).then(() => started)],
    ['live', async (alias: string) => show(live, site.url, alias, 0).then(() => live)],
    ['page', async (alias: string) => page.goto(`${site.url}${alias}/`).then(() => page)],
  ] as const) {
    for (const alias of ['columns', 'image', 'written']) {
      const window = await open(alias)
      const slide = window.locator('.slidev-layout:visible').first()
      await expect(slide, `${alias}, ${what}`).toHaveCSS('background-color', 'rgb(246, 243, 236)')
      await expect(slide.locator('.foot .beats'), `${alias}, ${what}`).toBeVisible()
      for (const image of await slide.locator('img').all())
        await expect.poll(() => image.evaluate(element => (element as HTMLImageElement).naturalWidth), `${alias}, ${what}`).toBe(80)
      if (alias !== 'written')
        continue
      await expect(slide.locator('.slidev-icon'), what).toBeVisible()
      expect(await slide.locator('.i-ph-bell').evaluate(icon => [getComputedStyle(icon).maskImage.slice(0, 10), icon.getBoundingClientRect().width > 10]), what).toEqual(['url("data:', true])
    }
  }
})

test('a link to a slide leads there, however it is written, on screen and on paper', async () => {
  const targets = ['rivals', 'mains', 'rhythm', 'thesis']
  for (const [i, target] of targets.entries()) {
    for (const [window, url] of [[started, development.url], [live, site.url]] as const) {
      await show(window, url, 'columns', 0)
      await window.locator('.column a:visible').nth(i).click()
      await window.waitForURL(address => address.pathname.endsWith(`/${target}`))
    }
  }
  await page.goto(`${site.url}columns/`)
  expect(await page.locator('.canvas .column a').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual(targets.map(target => `/${target}/`))
  const links = (await (await printedPage('columns', 0)).getAnnotations()).map(({ dest }: { dest?: unknown }) => dest)
  expect([...new Set(links)].filter(dest => targets.includes(String(dest)))).toEqual(targets)
})

test('a hidden slide is nowhere', async () => {
  const { numPages } = await getDocument({ data: new Uint8Array(await readFile(join(copy.folder, 'dist/deck.pdf'))), verbosity: 0 }).promise
  expect(numPages).toBe(26)
  expect(await readFile(join(copy.folder, 'dist/read/index.html'), 'utf8')).not.toContain('Not shown')
  await show(started, development.url, 'other-file', 0)
  await expect(started.locator('.foot .page:visible')).toHaveText('26')
})
