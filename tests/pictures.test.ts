import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { isBaselineSystem } from '../scripts/browser.ts'
import { root } from '../scripts/read-deck.ts'
import { expect, test } from './deck-page.ts'
import { states } from './states.ts'

const baselines = `${root}tests/baselines/`

test.skip(!isBaselineSystem, 'pixels are compared on Linux x64 alone, where the baselines were made')

for (const { name, slide, clicks, act } of states) {
  test(`${name} looks as it did`, async ({ deck }, { config }) => {
    if (config.updateSnapshots === 'none' && !existsSync(`${baselines}${name}.png`))
      throw new Error(`${name} has no picture in tests/baselines yet; look at it in the deck, then run: npm run test:update -- ${slide.alias}`)
    await deck.open(slide, clicks)
    await act?.(deck.page)
    expect(await deck.page.screenshot()).toMatchSnapshot([`${name}.png`])
  })
}

test('every baseline belongs to a state of the deck', async () => {
  const known = new Set([...states.map(({ name }) => `${name}.png`), 'print.png', 'overview.png', 'presenter.png'])
  expect((await readdir(baselines)).filter(file => !known.has(file)), 'delete these, or bring back what they show').toEqual([])
})

test('the baselines are small, and no two are the same', async () => {
  const files = await readdir(baselines)
  const sizes = await Promise.all(files.map(async file => (await stat(baselines + file)).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000)
  const hashes = await Promise.all(files.map(async file => createHash('sha256').update(await readFile(baselines + file)).digest('hex')))
  expect(files.filter((_, i) => hashes.indexOf(hashes[i]!) !== i)).toEqual([])
})
