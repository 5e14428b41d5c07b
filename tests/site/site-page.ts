/** A stand-in for the site's fixture: today's build with the pages copied, and the scripts and policies put in. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { buildDeck } from '../../scripts/build-deck.ts'
import { root } from '../../scripts/read-deck.ts'
import { serve } from '../../scripts/serve.ts'
import { headersFile, withPolicy } from '../../scripts/site/policy.ts'
import { pageScriptSource, serviceWorker } from '../../scripts/site/service-worker.ts'
import { filesOf } from '../../scripts/site/site-files.ts'

export { expect } from 'playwright/test'

async function fakeSite(folder: string, siteBase: string): Promise<void> {
  await buildDeck({ target: folder, base: siteBase })
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  for (const name of ['read', '6'])
    await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, 'read/index.html'), html.replace(/<script[\s\S]*?<\/script>/g, '').replace('<div id="app">', '<h1>To read</h1><div>'))
  await writeFile(join(folder, '6/index.html'), '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=../rivals/"><title>Slide 6</title></head><body></body></html>')
  await writeFile(join(folder, 'deck.pdf'), '%PDF-1.7 pretended')
  const pages: string[] = []
  for (const path of (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.html'))) {
    const page = withPolicy((await readFile(join(folder, path), 'utf8')).replace('<head>', `<head><script>${pageScriptSource(siteBase)}</script>`))
    pages.push(page)
    await writeFile(join(folder, path), page)
  }
  await writeFile(join(folder, '_headers'), headersFile(pages, siteBase))
  await writeFile(join(folder, 'sw.js'), serviceWorker(await filesOf(folder), siteBase))
}

export const test = base.extend<object, { siteBase: string, siteFolder: string, siteUrl: string }>({
  siteBase: [async ({}, use) => use('/talks/rhythm/'), { scope: 'worker' }],
  siteFolder: [async ({ siteBase }, use) => {
    const folder = join(root, '.cache/try-site')
    if (!existsSync(folder))
      await fakeSite(folder, siteBase)
    await use(folder)
  }, { scope: 'worker', timeout: 120_000 }],
  siteUrl: [async ({ siteFolder, siteBase }, use) => {
    const server = await serve(siteFolder, { base: siteBase })
    await use(server.url)
    await server.close()
  }, { scope: 'worker' }],
})
