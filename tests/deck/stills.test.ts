import { canvas } from '../../components/frame/frame.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { expect, test } from '../support/deck-page.ts'
import { designed, words } from '../support/gate/designed.ts'
import { judge } from '../support/gate/judge.ts'
import { measure } from '../support/gate/measure.ts'
import { outputs } from '../support/outputs.ts'
import { openStill, slidesWithStill } from '../support/still.ts'

test('what paper shows keeps to the design, is accessible, and is not what a step shows', async ({ browser, deck }) => {
  const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
  const page = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
  const labelOf = (of: typeof page) => of.locator('#slideshow .slide:visible .diagram > [role=img]').getAttribute('aria-label')
  expect(slidesWithStill.length).toBeGreaterThan(0)
  for (const slide of slidesWithStill) {
    await openStill(page, server.url, slide)
    expect.soft(judge(await measure(page), { ...designed, words: words.read }), `${slide.alias} on paper: as designed`).toEqual([])
    expect.soft(await axeViolations(page), `${slide.alias} on paper: accessible`).toEqual([])
    const label = await labelOf(page)
    expect.soft(label, `${slide.alias} on paper, in words`).toContain(slide.diagram!.still)
    await deck.open(slide, slide.clicks)
    expect.soft(await labelOf(deck.page), `${slide.alias} live, in words`).not.toBe(label)
  }
  await page.close()
  await server.close()
})
