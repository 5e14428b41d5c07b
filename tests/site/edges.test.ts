import { PNG } from 'pngjs'
import { canvas } from '../../components/frame/frame.ts'
import { openLive } from '../support/live-deck.ts'
import { expect, test } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

/** Windows nearly as wide as a slide for their height: what is left at the sides is less than a pixel. */
const windows = [{ width: 1366, height: 768 }, { width: 1093, height: 615 }, { width: 854, height: 480 }]

/** How far two colours may be apart, of 255 in each channel, and still be one ground. */
const ALIKE = 6
/** The share of an edge that may differ from what lies two px further in: where a shape runs out of the slide at a slant. */
const SLANTED = 0.03

/** The share of each side's outermost pixels that differ from those a little further in: a seam differs all along. */
function seams(picture: Buffer): Record<string, number> {
  const { width, height, data } = PNG.sync.read(picture)
  const differ = (a: [number, number], b: [number, number]) => [0, 1, 2].some((channel) => {
    const [one, other] = [a, b].map(([x, y]) => data[(y * width + x) * 4 + channel]!)
    return Math.abs(one! - other!) > ALIKE
  })
  const share = (length: number, outer: (at: number) => [number, number], inner: (at: number) => [number, number]) =>
    Array.from({ length }, (_, at) => at).filter(at => differ(outer(at), inner(at))).length / length
  return {
    left: share(height, y => [0, y], y => [3, y]),
    right: share(height, y => [width - 1, y], y => [width - 4, y]),
    top: share(width, x => [x, 0], x => [x, 3]),
    bottom: share(width, x => [x, height - 1], x => [x, height - 4]),
  }
}

function expectNoSeam(picture: Buffer, what: string): void {
  for (const [side, share] of Object.entries(seams(picture)))
    expect.soft(share, `${what}: share of the ${side} edge that is a seam`).toBeLessThanOrEqual(SLANTED)
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
      expectNoSeam(await page.screenshot({ clip: { x: 0, y: 0, ...window } }), alias)
    }
    await page.close()
  })
}

test('nor has the live deck', async ({ browser, siteUrl }) => {
  const [window] = windows
  const page = await browser.newPage({ viewport: window!, deviceScaleFactor: 1, reducedMotion: 'reduce' })
  for (const slide of [slides[0]!, slides[1]!, slides.find(({ frontmatter }) => frontmatter.layout === 'section')!]) {
    await openLive(page, siteUrl, slide)
    expectNoSeam(await page.screenshot(), slide.alias)
  }
  await page.close()
})
