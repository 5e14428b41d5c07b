import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright/test'
import { readSlides } from '../../scripts/deck/read-deck.ts'
import { builtDeck } from '../../scripts/publish/built-deck.ts'
import { MOST, writeSingleFile } from '../../scripts/publish/single-file.ts'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { shownText, wordsIn } from '../support/words.ts'

// A file on a stick: opened as it lies there, with neither a server nor a network.
test.describe.configure({ mode: 'default' })

let file: string

test.beforeAll(async ({}, info) => {
  file = info.outputPath('out-of-rhythm.html')
  expect(await writeSingleFile(await builtDeck(), file)).toBeLessThan(MOST)
})

/** Opens the file; what goes wrong, and whatever it asks for, is noted. */
async function open(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', message => faults.push(message.text()))
  page.on('request', request => !request.url().startsWith('data:') && faults.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await settled(page, slides[0]!, 0)
  return faults
}

test('it steps through the whole talk, says what the built deck says, and asks for nothing', async ({ page, deck }) => {
  const faults = await open(page)
  for (const slide of slides.filter(({ appendix }) => !appendix)) {
    for (let click = 0; click < slide.clicks; click++)
      await page.keyboard.press('PageDown')
    await settled(page, slide, slide.clicks)
    await deck.open(slide, slide.clicks)
    expect(wordsIn(await shownText(page)), slide.alias).toEqual(wordsIn(await shownText(deck.page)))
    await page.keyboard.press('PageDown')
  }
  expect(faults).toEqual([pathToFileURL(file).href])
  expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error'))).toEqual([])
})

test('a reload, black, a number and the overview work in it as anywhere', async ({ page }) => {
  await open(page)
  const rivals = slideNamed('rivals')
  for (const key of [...String(rivals.no), 'Enter', 'PageDown'])
    await page.keyboard.press(key)
  await settled(page, rivals, 1)
  await page.reload()
  await settled(page, rivals, 1)
  await page.keyboard.press('b')
  await expect(page.locator('#slideshow')).toBeHidden()
  await page.keyboard.press('b')
  await settled(page, rivals, 1)
  await page.keyboard.press('o')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await settled(page, slides[rivals.no]!, 0)
})

test('it offers no other form of the talk, and holds none of its notes', async ({ page }) => {
  await open(page)
  await page.mouse.move(300, 300)
  await page.mouse.move(320, 300)
  await expect(page.getByRole('link', { name: 'Read it as an article' })).toHaveCount(0)
  const html = await readFile(file, 'utf8')
  const said = (await readSlides()).flatMap(({ note = '' }) => /[^.\n]{40,}(?=\.)/.exec(note)?.[0] ?? [])
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter(sentence => html.includes(sentence))).toEqual([])
})
