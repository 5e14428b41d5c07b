import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readSlides } from '../../scripts/deck/read-deck.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { expect, slideNamed, slides, test } from '../support/deck-page.ts'
import { outputs } from '../support/outputs.ts'

async function filesOf(folder: string): Promise<{ path: string, text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(entries.filter(entry => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return { path, text: await readFile(path, 'latin1') }
  }))
}

test('the build holds no speaker notes', async () => {
  const files = await filesOf(outputs.site)
  expect(files.length).toBeGreaterThan(20)
  let looked = 0
  for (const { frontmatter, note } of await readSlides()) {
    for (const sentence of note?.match(/[A-Z][\w ,]{30,60}/g)?.slice(0, 4) ?? []) {
      looked++
      expect(files.filter(({ text }) => text.includes(sentence)).map(({ path }) => path), `a sentence of the notes of ${frontmatter.routeAlias}`).toEqual([])
    }
  }
  expect(looked, 'sentences looked for').toBeGreaterThan(40)
})

test('the build has no presenter route', async ({ page, siteUrl }) => {
  const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
  await page.goto(`${server.url}presenter/2`)
  await expect(page.getByText('404')).toBeVisible()
  await server.close()
  expect((await page.request.get(`${siteUrl}presenter/2`)).status()).toBe(404)
})

test('every address answers by itself, and an unknown one does not', async ({ request, siteUrl }) => {
  for (const { alias } of slides)
    expect((await request.get(`${siteUrl}${alias}`)).status(), alias).toBe(200)
  expect((await request.get(`${siteUrl}nowhere`)).status()).toBe(404)
})

test('the deck names itself, with a local icon', async ({ deck, siteUrl }) => {
  await deck.open(slides[0]!)
  await expect(deck.page).toHaveTitle('Out of rhythm')
  await expect(deck.page.locator('html')).toHaveAttribute('lang', 'en')
  const icon = await deck.page.locator('link[rel=icon]').first().getAttribute('href')
  expect((await deck.page.request.get(new URL(icon!, siteUrl).href)).status()).toBe(200)
})

test('slides are found by alias, wherever they stand', async ({ deck }) => {
  for (const alias of ['coverage', 'rivals', 'thesis']) {
    await deck.open(slideNamed(alias))
    await expect(deck.page.locator('h1:visible')).toHaveText(slideNamed(alias).headline)
  }
})

test('the live deck is one script, small enough and without eval, and one style sheet', async () => {
  const files = await filesOf(outputs.deck.folder)
  const scripts = files.filter(({ path }) => path.endsWith('.js'))
  expect(scripts).toHaveLength(1)
  expect(files.filter(({ path }) => path.endsWith('.css'))).toHaveLength(1)
  expect(gzipSync(Buffer.from(scripts[0]!.text, 'latin1')).length).toBeLessThan(127_000)
  expect(scripts[0]!.text).not.toMatch(/\bnew Function\b|\beval\(/)
})
