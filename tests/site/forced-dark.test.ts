import type { Page } from 'playwright/test'
import { canvas } from '../../components/frame/frame.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideNamed } from '../support/slides.ts'

/** Whether Chromium darkens light pages by itself, as a phone in its dark mode may be told to. */
async function setForcedDark(page: Page, enabled: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: enabled ? 'dark' : 'light' })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setAutoDarkModeOverride', { enabled })
}

/** The same place, as anybody sees it and in a browser that darkens pages. */
async function expectSame(page: Page, address: string, what: string, ready: () => Promise<unknown>): Promise<void> {
  const pictures: Buffer[] = []
  for (const dark of [false, true]) {
    await setForcedDark(page, dark)
    await page.goto(address)
    await ready()
    await page.evaluate(() => document.fonts.ready)
    pictures.push(await page.screenshot())
  }
  expect(pictures[1]!.equals(pictures[0]!), `${what} looks the same in a browser that darkens light pages; expected :root to be "color-scheme: only light"`).toBe(true)
}

test('a browser that darkens light pages darkens a bare one', async ({ page }) => {
  await page.setContent('<p>Light</p>')
  const light = await page.screenshot()
  await setForcedDark(page, true)
  expect((await page.screenshot()).equals(light)).toBe(false)
})

for (const alias of ['share', 'tool-platform', 'record']) {
  test(`forced dark changes nothing on ${alias}: on its page, in the live deck and in the article`, async ({ page, browser, siteUrl }) => {
    const slide = slideNamed(alias)
    await expectSame(page, `${siteUrl}${alias}/`, `${alias} in the live deck`, async () => {
      await page.locator('html[data-taken-over]').waitFor()
      await settled(page, slide, slide.clicks)
    })
    await expectSame(page, `${siteUrl}read/#${alias}`, `${alias} in the article`, () => page.locator(`#${alias}`).waitFor())
    const still = await browser.newPage({ javaScriptEnabled: false, viewport: canvas })
    await expectSame(still, `${siteUrl}${alias}/`, `the page of ${alias}`, () => still.locator('.stage, .flowing').first().waitFor())
    await still.close()
  })
}

test('forced dark changes nothing where there is no slide', async ({ page, siteUrl }) => {
  await expectSame(page, `${siteUrl}404.html`, 'the page not found', () => page.getByRole('heading', { level: 1 }).waitFor())
})
