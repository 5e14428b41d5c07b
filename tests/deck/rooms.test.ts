import { canvas } from '../../components/frame/frame.ts'
import { expect, settled, slideNamed, test } from '../support/deck-page.ts'
import { moveTo } from '../support/settled.ts'
import type { DeckSlide } from '../support/slides.ts'

/** The shapes of screen a talk meets, in CSS px. */
const rooms = [
  { name: 'a 4:3 projector', width: 1024, height: 768 },
  { name: 'a 16:10 projector', width: 1280, height: 800 },
  { name: 'a small laptop', width: 1366, height: 768 },
  { name: 'a 4K screen', width: 3840, height: 2160 },
  { name: 'a phone held sideways', width: 780, height: 360 },
]

/** The busiest and the barest. */
const sample: [slide: DeckSlide, clicks: number][] = [
  [slideNamed('cover'), 0],
  [slideNamed('rhythm'), 3],
  [slideNamed('rivals'), 4],
  [slideNamed('tool-platform'), 4],
  [slideNamed('sources'), 0],
]

for (const { name, width, height } of rooms) {
  test(`on ${name} the slide is whole, in the middle and as large as can be`, async ({ browser, siteUrl }) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    await page.goto(siteUrl)
    for (const [slide, clicks] of sample) {
      await moveTo(page, siteUrl, slide, clicks)
      await settled(page, slide, clicks)
      const { x, y, width: wide, height: high } = (await page.locator('#slide-content').boundingBox())!
      expect(Math.abs(wide / high - canvas.width / canvas.height), slide.alias).toBeLessThan(0.01)
      expect(Math.min(Math.abs(wide - width), Math.abs(high - height)), `${slide.alias} fills the screen one way`).toBeLessThan(2)
      expect(wide, slide.alias).toBeLessThanOrEqual(width + 1)
      expect(high, slide.alias).toBeLessThanOrEqual(height + 1)
      expect(Math.abs(x + wide / 2 - width / 2), `${slide.alias} is in the middle across`).toBeLessThan(1.5)
      expect(Math.abs(y + high / 2 - height / 2), `${slide.alias} is in the middle down`).toBeLessThan(1.5)
    }
    await page.close()
  })
}

/** Runs in the page: whoever asks for the size of something learns of it two seconds' worth of frames later. */
function lateSizes(): void {
  globalThis.ResizeObserver = class extends ResizeObserver {
    constructor(tell: ResizeObserverCallback) {
      super((...sizes) => {
        let frames = 120
        const count = () => void (frames-- > 0 ? requestAnimationFrame(count) : tell(...sizes))
        count()
      })
    }
  }
}

test('a slide that has not taken its size yet has not settled', async ({ page, siteUrl }) => {
  await page.addInitScript(lateSizes)
  await page.goto(siteUrl)
  await settled(page, slideNamed('cover'), slideNamed('cover').clicks)
  expect((await page.locator('#slide-content').boundingBox())!.width).toBeGreaterThan(0)
})
