import type { Page } from 'playwright/test'
import { countingHost } from '../support/counting-host.ts'
import { outputs } from '../support/outputs.ts'
import { expect, test } from '../support/site-page.ts'

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

/** Notes every shift of the page from its beginning. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = Object.assign(window, { shifts: [] as string[] }).shifts
    type Shift = PerformanceEntry & { value: number, sources: { node: Node | null }[] }
    const note = ({ value, startTime, sources }: Shift) => shifts.push(`${value} at ${Math.round(startTime)} ms: ${sources.map(({ node }) => node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent).join(', ')}`)
    new PerformanceObserver(list => (list.getEntries() as Shift[]).forEach(note)).observe({ type: 'layout-shift', buffered: true })
  })
  // Two frames, so that what moved in the last one has been noted.
  return () => page.evaluate(() => new Promise<string[]>((resolve) => {
    const tell = () => setTimeout(() => resolve((window as unknown as { shifts: string[] }).shifts))
    requestAnimationFrame(() => requestAnimationFrame(tell))
  }))
}

// Layout shifts and slow networks are Chromium's to tell and to make.
for (const width of [320, 390, 1366]) {
  test(`the article does not shift while it loads for the first time over a slow network, ${width} px wide`, { tag: '@chromium' }, async ({ browser, siteFolder }) => {
    const host = await countingHost(siteFolder, { base: outputs.base })
    const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 768 } })
    try {
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      const shifts = await watchShifts(page)
      await page.goto(`${host.url}read/`, { waitUntil: 'load' })
      await page.locator('section.walked').first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      await expect(page.locator('html')).not.toHaveAttribute('data-waiting')
      expect(await shifts()).toEqual([])
    }
    finally {
      await context.close()
      await host.close()
    }
  })
}

test('the words of the article wait for their fonts, and come without them when these stay away', async ({ page, siteUrl }) => {
  let release = () => {}
  const released = new Promise<void>(resolve => release = resolve)
  await page.route('**/fonts/*', async (route) => {
    await released
    await route.abort()
  })
  await page.goto(`${siteUrl}read/`, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-waiting')
  await expect(page.locator('h1')).toBeHidden()
  release()
  await expect(page.locator('h1')).toBeVisible()
})

test('nothing moves when the steps of a picture wake up', async ({ page, siteUrl }) => {
  let wake = () => {}
  const awake = new Promise<void>(resolve => wake = resolve)
  await page.route('**/assets/read-*.js', async (route) => {
    await awake
    await route.continue()
  })
  const shifts = await watchShifts(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${siteUrl}read/`, { waitUntil: 'commit' })
  const words = page.locator('section#rivals .in-words')
  await words.scrollIntoViewIfNeeded()
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting')
  const { y } = (await words.boundingBox())!
  await shifts()
  wake()
  await page.locator('section#rivals.walked').waitFor()
  expect((await words.boundingBox())!.y).toBeCloseTo(y, 1)
  expect(await shifts()).toEqual([])
})
