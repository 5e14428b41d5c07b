/**
 * How much faster moving inside the deck is than loading it for every state: `npm run bench:states`. Both ways go
 * through the same states in turns, each in a page of its own, and only their ratio counts.
 */
import { join } from 'node:path'
import { chromium } from 'playwright'
import { canvas } from '../../components/frame/frame.ts'
import { command } from '../../scripts/commands/options.ts'
import { root } from '../../scripts/deck/root.ts'
import { browserOptions } from '../../scripts/publish/browser.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { buildClient } from '../../scripts/slidev/build-client.ts'
import { addressOf, moveTo, settled } from '../support/settled.ts'
import { slides } from '../support/slides.ts'
import type { DeckSlide } from '../support/slides.ts'
import { steps } from '../support/states.ts'

const ROUNDS = 3
const LEAST = 3

/** Seconds to go through every state once. */
async function time(go: (slide: DeckSlide, clicks: number) => Promise<unknown>, page: Parameters<typeof settled>[0]): Promise<number> {
  const start = performance.now()
  for (const { slide, clicks } of steps) {
    await go(slide, clicks)
    await settled(page, slide, clicks)
  }
  return (performance.now() - start) / 1000
}

await command({
  name: 'npm run bench:states',
  does: 'How much faster moving inside the deck is than loading it for every state.',
  example: 'npm run bench:states',
}, async () => {
  const dist = join(root, '.cache/bench/dist')
  await buildClient({ target: dist, base: '/' })
  const server = await serve(dist)
  const browser = await chromium.launch(await browserOptions())
  const context = { viewport: canvas, deviceScaleFactor: 2, reducedMotion: 'reduce' } as const
  const seconds: Record<'moving' | 'loading', number[]> = { moving: [], loading: [] }

  const [moving, loading] = [await browser.newPage(context), await browser.newPage(context)]
  await moving.goto(server.url)
  await settled(moving, slides[0]!, slides[0]!.clicks)
  for (let round = 0; round < ROUNDS; round++) {
    seconds.moving.push(await time((slide, clicks) => moveTo(moving, server.url, slide, clicks), moving))
    seconds.loading.push(await time((slide, clicks) => loading.goto(server.url + addressOf(slide, clicks)), loading))
  }
  await browser.close()
  await server.close()

  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  for (const [way, values] of Object.entries(seconds))
    console.log(`${way.padEnd(8)} ${(steps.length / median(values)).toFixed(1)} states a second (median of ${ROUNDS} rounds of ${steps.length} states)`)
  const ratio = median(seconds.loading) / median(seconds.moving)
  console.log(`moving inside the deck is ${ratio.toFixed(1)} times as fast as loading it for each state; expected at least ${LEAST}`)
  return ratio >= LEAST ? 0 : 1
})
