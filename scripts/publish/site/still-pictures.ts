/** Pictures of what stands still: a card of each page, for the services that show links, and the icons. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { root } from '../../deck/root.ts'
import type { Visit } from '../visit.ts'
import { icons } from './icons.ts'
import { cardsOf } from './site-files.ts'
import type { Site, SiteFile } from './site.ts'

/** What services show of a link, px. */
const CARD = { width: 1200, height: 630 }

async function onPage({ browser }: Pick<Visit, 'browser'>, work: (page: Page) => Promise<SiteFile<Buffer>[]>): Promise<SiteFile<Buffer>[]> {
  // Without script, so that the page stays as it is.
  const page = await browser.newPage({ viewport: CARD, deviceScaleFactor: 1, javaScriptEnabled: false })
  const taken = await work(page)
  await page.close()
  return taken
}

/** In the page: a card stands alone, so it shows what paper shows. */
function showStill(): void {
  const still = document.querySelector('.stage .for-paper')
  still?.previousElementSibling?.remove()
  still?.classList.remove('for-paper')
}

/** A picture of each page of the site, which must be there to be opened. */
export async function takeCards(visit: Visit, site: Site): Promise<SiteFile<Buffer>[]> {
  return onPage(visit, async (page) => {
    const cards: SiteFile<Buffer>[] = []
    for (const { page: path, card } of cardsOf(site)) {
      await page.goto(visit.url + path, { waitUntil: 'networkidle' })
      await page.evaluate(showStill)
      cards.push({ path: card, content: await page.screenshot() })
    }
    return cards
  })
}

/** Draws public/favicon.svg in every size. */
export async function drawIcons(visit: Visit, { colours }: Pick<Site, 'colours'>): Promise<SiteFile<Buffer>[]> {
  const drawing = await readFile(`${root}public/favicon.svg`, 'utf8')
  return onPage(visit, async (page) => {
    const drawn: SiteFile<Buffer>[] = []
    for (const { path, size, whole } of icons) {
      await page.setViewportSize({ width: size, height: size })
      const styles = `html { background: ${whole ? colours.night : 'transparent'}; } body { margin: 0; } svg { display: block; width: 100vw; height: 100vh; }`
      await page.setContent(`<style>${styles}</style>${drawing}`)
      drawn.push({ path, content: await page.screenshot({ omitBackground: true }) })
    }
    return drawn
  })
}
