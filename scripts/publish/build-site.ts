/** Builds the hosted deck: the live deck, a page a slide, cards for sharing, and the PDFs. */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from '../deck/root.ts'
import type { Settings } from '../deck/settings.ts'
import { builtDeck } from './built-deck.ts'
import { assetsOf } from './guard/asked-by.ts'
import { checkSite } from './guard/check-site.ts'
import { writeCuts } from './pdf/print-cuts.ts'
import { captureDeck } from './site/capture.ts'
import { filesOf } from './site/folder-files.ts'
import { colourOf } from './site/icons.ts'
import { headersFile, withPolicy } from './site/policy.ts'
import { serviceWorker } from './site/service-worker.ts'
import { siteFiles } from './site/site-files.ts'
import type { Site, SiteFile } from './site/site.ts'
import { drawIcons, takeCards } from './site/still-pictures.ts'
import { withoutFonts } from './site/style-sheet.ts'
import { keepUsedFormulas } from './site/used-formulas.ts'
import { visitDeck } from './visit.ts'

/** Where a site is built to, and where it is to be. */
export interface BuildOptions extends Settings { target: string }

async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** Does `work` in a folder that takes the place of `target` once all has succeeded; `target` is left alone otherwise. */
async function replacing(target: string, work: (folder: string) => Promise<void>): Promise<void> {
  const partial = join(root, '.cache', `site-${process.pid}-${Date.now()}`)
  try {
    await work(partial)
    await rm(target, { recursive: true, force: true })
    await mkdir(dirname(target), { recursive: true })
    await rename(partial, target)
  }
  finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** In one visit of the built deck in `folder`: its slides taken by their parts, the PDFs, and the pages made of both. Returns the pages. */
async function makePages(folder: string, { base, origin }: Settings): Promise<SiteFile<string>[]> {
  const { script, stylesheet: built } = assetsOf(await readFile(join(folder, 'index.html'), 'utf8'), base)
  return visitDeck({ folder, base }, async (visit) => {
    const { stylesheet, rules } = await keepUsedFormulas(folder, visit.page, { stylesheet: built, rules: await readFile(join(folder, built), 'utf8') })
    const { slides, styles } = await captureDeck(visit.page, visit.slides, rules)
    const pdfs = await writeCuts(visit, { folder })
    const site: Site = {
      slides,
      base,
      origin,
      date: slides[0]!.slide.frontmatter.date!,
      colours: { night: await colourOf('night'), paper: await colourOf('paper') },
      pdfBytes: pdfs.reduce((sum, { bytes }) => sum + bytes, 0),
      script,
      stylesheet,
    }
    const files = (await siteFiles(site, styles)).map(file => file.path.endsWith('.html') ? { ...file, content: withPolicy(file.content) } : file)
    await writeFiles(folder, [...files, { path: stylesheet, content: withoutFonts(rules) }])
    if (stylesheet !== built)
      await rm(join(folder, built)) // the print view was open on it until now
    await writeFiles(folder, [...await drawIcons(visit, site), ...await takeCards(visit, site)])
    return files.filter(({ path }) => path.endsWith('.html'))
  })
}

/**
 * Builds into `target`, which is replaced whole once all has succeeded and left alone otherwise. `base` is the path
 * the site is served under, `origin` where that is, such as https://example.org.
 */
export async function buildSite({ target, base, origin }: BuildOptions): Promise<void> {
  await replacing(target, async (folder) => {
    await cp((await builtDeck({ base })).folder, folder, { recursive: true })
    await rm(join(folder, '_redirects'), { force: true }) // every address has its page
    const pages = await makePages(folder, { base, origin })
    await writeFiles(folder, [
      { path: '_headers', content: headersFile(pages.map(({ content }) => content), base) },
      { path: 'sw.js', content: serviceWorker(await filesOf(folder), base) },
    ])
    const problems = await checkSite(folder, { base, origin })
    if (problems.length > 0)
      throw new Error(`The site is not fit to be published:\n${problems.map(({ where, what }) => `  ${where}: ${what}`).join('\n')}`)
  })
}
