import type { Frame, Page } from 'playwright'
import type * as InPage from './in-page/settled.ts'
import type { DeckSlide } from './slides.ts'
import { standsAlone } from './stands-alone.ts'

/** For a wait, in milliseconds: long, because a machine may be busy with other things, too. */
export const PATIENCE = 45_000

/** What is asked in the page; made when it is first needed, because Playwright's settings come from here, too. */
let inPage: Promise<Pick<typeof InPage, 'lacks' | 'lacksNothing'>> | undefined

/**
 * Waits until a slide is shown at a click and nothing is on its way any more: the slide has its size, the transition
 * is over, the picture is at its step and has settled, the fonts are there. Throws what is missing if that does not come.
 */
export async function settled(page: Page | Frame, { no, alias, steps }: Pick<DeckSlide, 'no' | 'alias' | 'steps'>, clicks: number): Promise<void> {
  const step = steps[clicks]!
  inPage ??= standsAlone('tests/support/in-page/settled.ts')
  const { lacks, lacksNothing } = await inPage
  await page.waitForFunction(lacksNothing, { no, step }, { timeout: PATIENCE }).catch(async (error: unknown) => {
    const reason = await page.evaluate(lacks, { no, step }).catch(() => undefined)
    throw new Error(`${alias}${step && ` at "${step}"`} does not settle: ${reason || error}`)
  })
}

/** Goes to a slide of the deck at `url` that is already there, as the back button would: without loading it again. */
export async function moveTo(page: Page, url: string, slide: Pick<DeckSlide, 'alias'>, clicks: number): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, url + addressOf(slide, clicks))
}

/** The path of a slide at a click, under the deck's own. */
export function addressOf({ alias }: Pick<DeckSlide, 'alias'>, clicks: number): string {
  return `${alias}${clicks > 0 ? `?clicks=${clicks}` : ''}`
}
