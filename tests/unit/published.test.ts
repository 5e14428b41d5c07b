import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test as base } from 'playwright/test'
import { serve } from '../../scripts/serve.ts'
import { withPolicy } from '../../scripts/site/policy.ts'
import { differences } from '../../scripts/site/published.ts'
import { serviceWorker } from '../../scripts/site/service-worker.ts'
import { slides } from '../slides.ts'

const deep = slides.find(({ clicks }) => clicks > 0)!
const page = (headline: string) => withPolicy(`<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>${headline}</h1></body></html>`)

const test = base.extend<{ site: { url: string, write: (path: string, content: string) => Promise<void>, remove: (path: string) => Promise<void> } }>({
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-site-'))
    const write = async (path: string, content: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    const files = [{ path: 'index.html', content: page(slides[0]!.headline) }, { path: `${deep.alias}/index.html`, content: page(deep.headline) }, { path: 'read/index.html', content: page('Read') }, { path: 'deck.pdf', content: '%PDF-1.7' }]
    for (const { path, content } of [...files, { path: 'sw.js', content: serviceWorker(files, '/talks/') }])
      await write(path, content)
    const server = await serve(folder, { base: '/talks/' })
    await use({ url: server.url, write, remove: path => rm(join(folder, path)) })
    await server.close()
    await rm(folder, { recursive: true })
  },
})

test('a site as it was built has no differences', async ({ site }) => {
  expect(await differences(site.url)).toEqual([])
})

for (const [name, path, content, says] of [
  ['another cover', 'index.html', page('Welcome to nginx'), `does not hold "${slides[0]!.headline}"`],
  ['a page without its policy', 'read/index.html', '<h1>Read</h1>', 'read/ does not hold "http-equiv="Content-Security-Policy""'],
  ['a PDF that is none', 'deck.pdf', 'Not found', 'deck.pdf does not hold "%PDF-"'],
  ['a page the host has changed', `${deep.alias}/index.html`, `${page(deep.headline)}<!-- injected -->`, `${deep.alias}/ is not as it was built; does the host change files`],
] as const) {
  test(`${name} is a difference`, async ({ site }) => {
    await site.write(path, content)
    expect(await differences(site.url)).toEqual([expect.stringContaining(says)])
  })
}

for (const path of ['deck.pdf', 'read/index.html', 'sw.js']) {
  test(`${path} that is not there is a difference`, async ({ site }) => {
    await site.remove(path)
    expect(await differences(site.url)).toContainEqual(expect.stringContaining('answers 404; expected 200'))
  })
}

test('a page for every address is a difference', async ({ site }) => {
  await site.write('nowhere-at-all/index.html', page('Not found'))
  expect(await differences(site.url)).toEqual([expect.stringContaining('nowhere-at-all/ answers 200; expected 404')])
})

test('another build is a difference', async ({ site }) => {
  expect(await differences(site.url, { worker: 'of another build' })).toEqual([expect.stringContaining('sw.js is of another build')])
})
