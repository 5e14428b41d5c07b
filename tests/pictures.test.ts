import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { isBaselineSystem } from '../scripts/browser.ts'
import { root } from '../scripts/read-deck.ts'
import { serve } from '../scripts/serve.ts'
import { expect, settled, slides, test } from './deck-page.ts'
import { outputs } from './outputs.ts'
import { problemsOf } from './problems.ts'
import { baselines, states } from './states.ts'

const folder = `${root}tests/baselines/`

test.skip(!isBaselineSystem, 'pixels are compared on Linux x64 alone, where the baselines were made')

for (const { name, slide, clicks, act } of states) {
  test(`${name} looks as it did`, async ({ deck }, { config }) => {
    if (config.updateSnapshots === 'none' && !existsSync(`${folder}${name}.png`))
      throw new Error(`${name} has no picture in tests/baselines yet; look at it in the deck, then run: npm run test:update -- ${slide.alias}`)
    await deck.open(slide, clicks)
    await act?.(deck.page)
    expect(await deck.page.screenshot()).toMatchSnapshot([`${name}.png`])
  })
}

test('the overview looks as it did, holds every slide and loads without an error', async ({ page, deckUrl }) => {
  const problems = problemsOf(page, deckUrl)
  await page.goto(`${deckUrl}rivals`)
  await settled(page, slides[5]!, 0)
  await page.keyboard.press('o')
  await expect(page.locator('.slidev-page h1').filter({ visible: true })).toHaveCount(slides.length + 1)
  await expect(page.locator('.diagram[data-settled=false]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== 'running'))
  // The browser scales the cards as it finds time, so edges of shapes differ from run to run (18 to 23 pixels seen);
  // what a slide looks like is compared to the pixel at its own size.
  expect(await page.screenshot({ scale: 'css' })).toMatchSnapshot(['overview.png'], { threshold: 0.15, maxDiffPixels: 100 })
  expect(problems).toEqual([])
})

test('the print view looks as it did and loads without an error', async ({ page }) => {
  const server = await serve(outputs.dist, { fallback: true })
  const problems = problemsOf(page, server.url)
  await page.goto(`${server.url}print?print=true`)
  await expect(page.locator('.print-slide-container h1')).toHaveCount(slides.length)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.locator('#print-content').screenshot({ scale: 'css' })).toMatchSnapshot(['print.png'])
  expect(problems).toEqual([])
  await server.close()
})

test('every baseline belongs to a state of the deck', async () => {
  expect((await readdir(folder)).filter(file => !baselines.includes(file)), 'npm run test:update deletes these; or bring back what they show').toEqual([])
})

test('the baselines are small, and no two are the same', async () => {
  const files = await readdir(folder)
  const sizes = await Promise.all(files.map(async file => (await stat(folder + file)).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000)
  const hashes = await Promise.all(files.map(async file => createHash('sha256').update(await readFile(folder + file)).digest('hex')))
  expect(files.filter((_, i) => hashes.indexOf(hashes[i]!) !== i)).toEqual([])
})
