/** Whether the show is whole: every slide in a real browser that reaches nothing but this machine. */
import { chromium } from 'playwright'
import { browserOptions } from '../../publish/browser.ts'
import { right, unknown, wrong } from './check.ts'
import type { Verdict } from './check.ts'

/** The fonts of the deck, as its styles name them. */
const FONTS = ['Fraunces', 'Instrument Sans']

const gist = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!

/** Walks through the slides of the show at `url`, without a network. */
export async function walkShow(url: string, aliases: readonly string[]): Promise<Verdict[]> {
  const options = await browserOptions()
  const browser = await chromium.launch(options).catch(() => undefined)
  if (!browser)
    return [unknown('There is no browser of the tests here to try the show in (npx playwright install chromium).')]
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    const { origin } = new URL(url)
    const problems: string[] = []
    const foreign: string[] = []
    await page.route(asked => asked.origin !== origin, async (route) => {
      foreign.push(route.request().url())
      await route.abort()
    })
    page.on('pageerror', error => problems.push(gist(error)))
    page.on('response', answer => answer.status() >= 400 && problems.push(`${answer.status()} for ${answer.url()}`))
    for (const alias of aliases) {
      await page.goto(`${url}${alias}?clicks=99`)
      await page.locator(`#slideshow h1:visible`).first().waitFor({ timeout: 10_000 }).catch(() => problems.push(`${alias} does not appear`))
    }
    const missing = await page.evaluate(async (fonts) => {
      await document.fonts.ready
      return fonts.filter(family => ![...document.fonts].some(font => font.family.replaceAll('"', '') === family && font.status === 'loaded'))
    }, FONTS)
    return [
      problems.length === 0 ? right(`All ${aliases.length} slides open as they were built.`) : wrong(`The show has a fault: ${problems[0]}; build it anew with npm run build.`),
      missing.length === 0 ? right('The fonts are in.') : wrong(`The font ${missing[0]} is not loaded; run npm run fonts.`),
      foreign.length === 0 ? right('No network is needed: nothing was asked of anybody else.') : wrong(`A slide asks ${foreign[0]}, which the network may not give.`),
    ]
  }
  finally {
    await browser.close()
  }
}
