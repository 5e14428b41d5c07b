/** Prints a built deck: one browser, up to three files. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { canvas } from '../../../components/frame/frame.ts'
import { browserOptions } from '../browser.ts'
import type { BuiltDeck } from '../built-deck.ts'
import { deckSlides } from '../../deck/slides.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import { openPrintView } from '../../slidev/print-view.ts'
import { serve } from '../serve.ts'
import { commitDate } from './commit-date.ts'
import { cuts, pagesOf, slidesOf } from './cuts.ts'
import type { Cut } from './cuts.ts'
import { finishPdf } from './finish-pdf.ts'
import { handoutPage } from './handout-page.ts'
import { printPage } from './print-page.ts'

export interface PrintOptions {
  dist: BuiltDeck
  /** where the files go; each is replaced only by a whole one, and only when all could be made */
  folder: string
  only?: readonly Cut[]
  /** aliases of the deck; all slides when not given */
  slides?: readonly string[]
  onProgress?: (done: number, of: number, what: string) => void
  signal?: AbortSignal
}

export interface PrintedFile { cut: Cut, file: string, pages: number, bytes: number }

const titles: Record<Cut, string> = {
  deck: 'Out of rhythm',
  steps: 'Out of rhythm, step by step',
  handout: 'Out of rhythm: handout',
}

const metadata = {
  author: 'after an essay of 8 January 2025',
  subject: 'An essay on Alipay, retold: how expectations became anxiety and anxiety broke its rhythm',
  keywords: ['Alipay', 'payment', 'platform', 'tool', 'AI', 'rhythm'],
}

/** Links to slides that are not shown are taken out for good, so the cut with the most slides comes first; the handout leaves the view. */
const inPrintingOrder: readonly Cut[] = ['steps', 'deck', 'handout']

/** In the page: a blank at either end of a picture makes the browser tag all of it as one figure. */
function tagPictures() {
  for (const picture of document.querySelectorAll('.diagram > [role=img]')) {
    for (const where of ['prepend', 'append'] as const) {
      const blank = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      blank.textContent = '\u00A0'
      picture[where](blank)
    }
  }
}

/** In the page: shows these steps alone. The first of a slide gets its alias, so that links find it; a link to a slide that is not shown is plain text. */
function showSteps(shown: { no: number, alias: string, steps: number[] }[]) {
  const containers = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  for (const container of containers) {
    container.dataset.step ??= container.id // the slide's number and the step's, from 1: 006-03
    container.style.display = 'none'
    container.style.breakAfter = 'page'
    container.removeAttribute('id')
  }
  for (const { no, alias, steps } of shown) {
    steps.forEach((step, i) => {
      const own = containers.find(({ dataset }) => dataset.step === `${String(no).padStart(3, '0')}-${String(step + 1).padStart(2, '0')}`)!
      own.style.display = ''
      if (i === 0)
        own.id = alias
    })
  }
  containers.findLast(({ style }) => style.display === '')!.style.breakAfter = 'auto' // or an empty page follows
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.print-slide-container a[href^="#"]')) {
    if (!shown.some(({ alias }) => link.getAttribute('href') === `#${alias}`))
      link.removeAttribute('href')
  }
}

async function printSlides(page: Page): Promise<Uint8Array> {
  return printPage(page, { width: `${canvas.width}px`, height: `${canvas.height}px` })
}

const settledState = ({ no, alias, clicks }: DeckSlide) => ({ no, alias, steps: [clicks] })
const everyStep = ({ no, alias, steps }: DeckSlide) => ({ no, alias, steps: [...steps.keys()] })

/** How each cut is printed from the print view. */
const printers: Record<Cut, (page: Page, slides: readonly DeckSlide[], url: string) => Promise<Uint8Array>> = {
  steps: async (page, slides) => {
    await page.evaluate(showSteps, slides.map(everyStep))
    return printSlides(page)
  },
  deck: async (page, slides) => {
    await page.evaluate(showSteps, slides.map(settledState))
    return printSlides(page)
  },
  handout: async (page, slides, url) => {
    await page.evaluate(showSteps, slides.map(settledState))
    const captured = await page.evaluate(() => ({
      pictures: [...document.querySelectorAll<HTMLElement>('.print-slide-container')].filter(({ style }) => style.display !== 'none').map(container => container.querySelector('.slidev-layout')!.outerHTML),
      stylesheets: [...document.styleSheets].flatMap(sheet => sheet.href ? [sheet.href] : []),
    }))
    const [cover, ...others] = slides.map((slide, i) => ({ slide, picture: captured.pictures[i]! }))
    const body = await handoutPage({ cover: cover!, others, stylesheets: captured.stylesheets })
    await page.route(`${url}handout`, route => route.fulfill({ body, contentType: 'text/html' }))
    await page.goto(`${url}handout`)
    await page.evaluate(() => document.fonts.ready)
    return printPage(page, { preferCSSPageSize: true })
  },
}

/** Prints what is asked for into `folder`. Throws when anything cannot be printed or written. */
export async function printCuts({ dist, folder, only = cuts, slides: aliases, onProgress = () => {}, signal }: PrintOptions): Promise<PrintedFile[]> {
  const all = await deckSlides()
  const slides = all.filter(({ alias }) => aliases?.includes(alias) ?? true)

  const browser = await chromium.launch({ ...await browserOptions(), handleSIGINT: false, handleSIGTERM: false })
  const server = await serve(dist.folder, { base: dist.base, fallback: true }) // the print view is a route of the deck, not a page
  signal?.addEventListener('abort', () => void browser.close())
  const partials: string[] = []
  try {
    const page = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })

    await openPrintView(page, server.url, all)
    await page.evaluate(tagPictures)

    await mkdir(folder, { recursive: true })
    const date = await commitDate()
    const files: PrintedFile[] = []
    for (const cut of inPrintingOrder.filter(cut => only.includes(cut))) {
      onProgress(files.length, only.length, `${cut}.pdf`)
      const own = slidesOf(cut, slides, all[0]!)
      const pages = pagesOf(cut, own)
      const bytes = await finishPdf(await printers[cut](page, own, server.url), pages, { ...metadata, title: titles[cut], date })
      const file = join(folder, `${cut}.pdf`)
      const partial = `${file}.${process.pid}.partial`
      partials.push(partial)
      await writeFile(partial, bytes)
      files.push({ cut, file, pages: pages.length, bytes: bytes.length })
    }
    signal?.throwIfAborted()
    for (const [i, { file }] of files.entries())
      await rename(partials[i]!, file)
    onProgress(files.length, only.length, 'done')
    return files
  }
  finally {
    await browser.close()
    await server.close()
    for (const partial of partials)
      await rm(partial, { force: true })
  }
}
