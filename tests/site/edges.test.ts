import type { Page } from 'playwright/test'
import { PNG } from 'pngjs'
import { canvas } from '../../components/frame/frame.ts'
import { openLive } from '../support/live-deck.ts'
import { expect, test } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

/** Windows nearly as wide as a slide for their height: what is left at the sides is less than a pixel. */
const windows = [{ width: 1366, height: 768 }, { width: 1093, height: 615 }, { width: 854, height: 480 }]

/** How far two colours may be apart, of 255 in each channel, and still be one ground. */
const ALIKE = 6
/** The share of an edge that may differ from what lies a little further in, where shapes run out of the slide; a seam differs all along. */
const SHAPES = 0.5

type Colour = readonly [number, number, number]

/** The ground of the slide that is shown, on which all lies. */
async function groundOf(page: Page): Promise<Colour> {
  const colour = await page.locator('.canvas:not(.for-paper) .slide, #slideshow .slide').filter({ visible: true }).first().evaluate(slide => getComputedStyle(slide).backgroundColor)
  return colour.match(/\d+/g)!.map(Number) as unknown as Colour
}

/** The share of each side's outermost pixels that are neither ground nor as what lies a little further in: a seam is, all along. */
function seams(picture: Buffer, ground: Colour): Record<string, number> {
  const { width, height, data } = PNG.sync.read(picture)
  const colourAt = (x: number, y: number): Colour => [0, 1, 2].map(channel => data[(y * width + x) * 4 + channel]!) as unknown as Colour
  const isAlike = (a: Colour, b: Colour) => a.every((value, channel) => Math.abs(value - b[channel]!) <= ALIKE)
  const share = (length: number, outer: (at: number) => Colour, inner: (at: number) => Colour) =>
    Array.from({ length }, (_, at) => at).filter(at => !isAlike(outer(at), ground) && !isAlike(outer(at), inner(at))).length / length
  return {
    left: share(height, y => colourAt(0, y), y => colourAt(3, y)),
    right: share(height, y => colourAt(width - 1, y), y => colourAt(width - 4, y)),
    top: share(width, x => colourAt(x, 0), x => colourAt(x, 3)),
    bottom: share(width, x => colourAt(x, height - 1), x => colourAt(x, height - 4)),
  }
}

async function expectNoSeam(page: Page, what: string): Promise<void> {
  const ground = await groundOf(page)
  const picture = await page.screenshot({ clip: { x: 0, y: 0, ...page.viewportSize()! } })
  for (const [side, share] of Object.entries(seams(picture, ground)))
    expect.soft(share, `${what}: share of the ${side} edge that is a seam`).toBeLessThanOrEqual(SHAPES)
}

test('the windows leave less than a pixel beside the slide', () => {
  for (const { width, height } of windows) {
    const scale = Math.min(width / canvas.width, height / canvas.height)
    expect(width - canvas.width * scale).toBeLessThan(2)
    expect(height - canvas.height * scale).toBeLessThan(2)
  }
})

for (const window of windows) {
  test(`no slide's page has a seam at its edge at ${window.width} x ${window.height}`, async ({ browser, siteUrl }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: window, deviceScaleFactor: 1 })
    for (const { alias } of slides) {
      await page.goto(`${siteUrl}${alias}/`)
      await expectNoSeam(page, alias)
    }
    await page.close()
  })
}

test('nor has the live deck', async ({ browser, siteUrl }) => {
  const [window] = windows
  const page = await browser.newPage({ viewport: window!, deviceScaleFactor: 1, reducedMotion: 'reduce' })
  for (const slide of [slides[0]!, slides[1]!, slides.find(({ frontmatter }) => frontmatter.layout === 'section')!]) {
    await openLive(page, siteUrl, slide)
    await expectNoSeam(page, slide.alias)
  }
  await page.close()
})
