import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { canvas } from '../../components/frame/frame.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { baselineFolder, expectLook } from '../support/look.ts'
import { outputs } from '../support/outputs.ts'
import { problemsOf } from '../support/problems.ts'
import { baselines, states } from '../support/states.ts'
import { openStill, slidesWithStill } from '../support/still.ts'

for (const state of states) {
  test(`${state.name} looks as it did`, async ({ deck }) => {
    await deck.show(state)
    expectLook(await deck.page.screenshot(), state.name)
  })
}

for (const slide of slidesWithStill) {
  test(`${slide.alias} looks as it did on paper`, async ({ browser }) => {
    const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
    const page = await browser.newPage({ viewport: canvas, deviceScaleFactor: 2, reducedMotion: 'reduce' })
    await openStill(page, server.url, slide)
    expectLook(await page.screenshot(), `${slide.alias}.still`)
    await page.close()
    await server.close()
  })
}

test('the overview looks as it did, holds every slide and loads without an error', async ({ page, siteUrl }) => {
  const problems = problemsOf(page, siteUrl)
  await page.goto(`${siteUrl}rivals?clicks=0`)
  await settled(page, slideNamed('rivals'), 0)
  await page.keyboard.press('o')
  await expect(page.locator('.slide-overview h1')).toHaveCount(slides.length)
  await expect(page.locator('.diagram[data-settled=false]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== 'running'))
  // The browser scales the cards as it finds time, so edges of shapes differ from run to run (18 to 23 pixels seen);
  // what a slide looks like is compared to the pixel at its own size.
  expectLook(await page.screenshot({ scale: 'css' }), 'overview', { threshold: 0.15, maxDiffPixels: 100 })
  expect(problems).toEqual([])
})

test('the print view looks as it did and loads without an error', async ({ page }) => {
  const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
  const problems = problemsOf(page, server.url)
  await page.goto(`${server.url}print?print=true`)
  await expect(page.locator('.print-slide-container h1')).toHaveCount(slides.length)
  await page.evaluate(() => document.fonts.ready)
  expectLook(await page.locator('#print-content').screenshot({ scale: 'css' }), 'print')
  expect(problems).toEqual([])
  await server.close()
})

test('every baseline belongs to a state of the deck', async () => {
  expect((await readdir(baselineFolder)).filter(file => !baselines.includes(file)), 'npm run test:update deletes these; or bring back what they show').toEqual([])
})

test('the baselines are small, and no two are the same', async () => {
  const files = await readdir(baselineFolder)
  const sizes = await Promise.all(files.map(async file => (await stat(join(baselineFolder, file))).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14_000_000)
  const hashes = await Promise.all(files.map(async file => createHash('sha256').update(await readFile(join(baselineFolder, file))).digest('hex')))
  expect(files.filter((_, i) => hashes.indexOf(hashes[i]!) !== i)).toEqual([])
})
