/** Builds the hosted deck: the live deck, a page a slide, cards for sharing, and the PDFs. */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { canvas } from '../../components/frame/frame.ts'
import { browserOptions } from './browser.ts'
import { builtDeck } from './built-deck.ts'
import { deckSlides } from '../deck/slides.ts'
import { printCuts } from './pdf/print-cuts.ts'
import { openPrintView } from '../slidev/print-view.ts'
import { root } from '../deck/root.ts'
import { serve } from './serve.ts'
import { captureSlides } from './site/capture.ts'
import { checkSite } from './guard/check-site.ts'
import { criticalStyles } from './site/critical-styles.ts'
import { filesOf } from './site/folder-files.ts'
import { colourOf, drawIcons } from './site/icons.ts'
import { headersFile, withPolicy } from './site/policy.ts'
import { serviceWorker } from './site/service-worker.ts'
import { cardsOf, siteFiles } from './site/site-files.ts'
import type { Site, SiteFile } from './site/site.ts'
import { withoutStyleAttributes } from './site/still-styles.ts'

/** What services show of a link, px. */
const CARD = { width: 1200, height: 630 }

/** The address of the first file that `pattern` finds in the built page, as a path below the base. */
function named(page: string, pattern: RegExp, base: string): string {
  const address = pattern.exec(page)?.[1]
  if (!address?.startsWith(base))
    throw new Error(`the built index.html names no file like ${pattern}; expected one below ${base}`)
  return address.slice(base.length)
}

/** Takes the slides from the live deck's print view, and for each the styles it is painted with. */
async function readBuilt(browser: Browser, folder: string, { base, origin, pdfBytes }: Pick<Site, 'base' | 'origin' | 'pdfBytes'>) {
  const server = await serve(folder, { base, fallback: true })
  try {
    const page = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
    const slides = await deckSlides()
    await openPrintView(page, server.url, slides)
    await withoutStyleAttributes(page)
    const captured = await captureSlides(page, slides)
    const index = await readFile(join(folder, 'index.html'), 'utf8')
    const stylesheet = named(index, /<link rel="stylesheet"[^>]* href="([^"]+)"/, base)
    const styles = await readFile(join(folder, stylesheet), 'utf8')
    const critical = new Map<string, string>()
    for (const { slide } of captured) {
      const step = `${String(slide.no).padStart(3, '0')}-${String(slide.clicks + 1).padStart(2, '0')}`
      critical.set(slide.alias, await criticalStyles(page, styles, [`.print-slide-container[id^="${step}"]`]))
    }
    const article = await criticalStyles(page, styles, ['.print-slide-container'])
    await page.close()
    const site: Site = {
      slides: captured,
      base,
      origin,
      date: slides[0]!.frontmatter.date!,
      colours: { night: await colourOf('night'), paper: await colourOf('paper') },
      pdfBytes,
      script: named(index, /<script type="module"[^>]* src="([^"]+)"/, base),
      stylesheet,
    }
    return { site, styles: { critical, article } }
  }
  finally {
    await server.close()
  }
}

/** Every page declares the fonts itself, to paint with at once; declared again by the style sheet they would be fetched again. */
async function dropFonts(stylesheet: string): Promise<void> {
  await writeFile(stylesheet, (await readFile(stylesheet, 'utf8')).replace(/@font-face\{[^}]*\}/g, ''))
}

/** A picture of each page, for the services that show links. */
async function takeCards(browser: Browser, folder: string, site: Site): Promise<void> {
  const server = await serve(folder, { base: site.base })
  try {
    // Without script, so that the page stays as it is.
    const page = await browser.newPage({ viewport: CARD, deviceScaleFactor: 1, javaScriptEnabled: false })
    await mkdir(join(folder, 'cards'), { recursive: true })
    for (const { page: path, card } of cardsOf(site)) {
      await page.goto(server.url + path, { waitUntil: 'networkidle' })
      await page.screenshot({ path: join(folder, card) })
    }
    await page.close()
  }
  finally {
    await server.close()
  }
}

async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/**
 * Builds into `target`, which is replaced whole once all has succeeded and left alone otherwise. `base` is the path
 * the site is served under, `origin` where that is, such as https://example.org.
 */
export async function buildSite({ target, base, origin }: { target: string, base: string, origin: string | undefined }): Promise<void> {
  const partial = join(root, '.cache', `site-${process.pid}-${Date.now()}`)
  try {
    await cp((await builtDeck({ base })).folder, partial, { recursive: true })
    const browser = await chromium.launch(await browserOptions())
    try {
      const pdfs = await printCuts({ dist: { folder: partial, base }, folder: partial })
      const { site, styles } = await readBuilt(browser, partial, { base, origin, pdfBytes: pdfs.reduce((sum, { bytes }) => sum + bytes, 0) })
      const files = (await siteFiles(site, styles)).map(file => file.path.endsWith('.html') ? { ...file, content: withPolicy(file.content) } : file)
      await writeFiles(partial, [...files, ...await drawIcons(browser, site)])
      await dropFonts(join(partial, site.stylesheet))
      await rm(join(partial, '_redirects'), { force: true }) // every address has its page
      await takeCards(browser, partial, site)
      await writeFiles(partial, [
        { path: '_headers', content: headersFile(files.filter(({ path }) => path.endsWith('.html')).map(({ content }) => content), base) },
        { path: 'sw.js', content: serviceWorker(await filesOf(partial), base) },
      ])
    }
    finally {
      await browser.close()
    }
    const problems = await checkSite(partial, { base, origin })
    if (problems.length > 0)
      throw new Error(`The site is not fit to be published:\n${problems.map(({ where, what }) => `  ${where}: ${what}`).join('\n')}`)
    await rm(target, { recursive: true, force: true })
    await mkdir(dirname(target), { recursive: true })
    await rename(partial, target)
  }
  finally {
    await rm(partial, { recursive: true, force: true })
  }
}
