import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base, expect } from 'playwright/test'
import { differences } from '../../scripts/publish/guard/published.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { withPolicy } from '../../scripts/publish/site/policy.ts'
import { serviceWorker } from '../../scripts/publish/site/service-worker.ts'
import { slides } from '../support/slides.ts'

const deep = slides.find(({ clicks }) => clicks > 0)!
const page = (headline: string, path = '/talks/') => withPolicy(`<!DOCTYPE html><html lang="en"><head><title>${headline}</title><script type="module" src="${path}assets/deck.js"></script><link rel="stylesheet" href="${path}assets/deck.css"><link rel="icon" href="${path}icon.svg"><link rel="manifest" href="${path}site.webmanifest"></head><body><a href="${path}read/#top">Read</a> <a href="${path}steps.pdf">PDF</a></body></html>`)

/** A small site for a path, whole. */
const files = (path: string): Record<string, string> => ({
  'index.html': page(slides[0]!.headline, path),
  ...Object.fromEntries(slides.map(({ alias, headline }) => [`${alias}/index.html`, page(headline, path)])),
  'read/index.html': page('Read', path),
  'deck.pdf': '%PDF-1.7',
  'handout.pdf': '%PDF-1.7',
  'assets/deck.js': 'go()',
  'assets/deck.css': `@font-face{font-family:A;src:url(${path}fonts/a.woff2)}`,
  'fonts/a.woff2': 'font',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'site.webmanifest': `{"start_url":"${path}","icons":[{"src":"${path}icon.svg"}]}`,
})

type Files = Record<string, string>

interface Site {
  url: string
  write: (path: string, content: string) => Promise<void>
  remove: (path: string) => Promise<void>
}

const test = base.extend<{ path: string, built: Files, site: Site }>({
  /** the path that the site was built for; it is served at /talks/ */
  path: ['/talks/', { option: true }],
  /** what was built beside the small site, or instead of its files */
  built: [{}, { option: true }],
  site: async ({ path, built }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-site-'))
    const write = async (path: string, content: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    const all = Object.entries({ ...files(path), ...built }).map(([path, content]) => ({ path, content }))
    for (const { path: name, content } of [...all, { path: 'steps.pdf', content: '%PDF-1.7' }, { path: 'sw.js', content: serviceWorker(all, path) }])
      await write(name, content)
    const server = await serve(folder, { base: '/talks/' })
    await use({ url: server.url, write, remove: path => rm(join(folder, path)) })
    await server.close()
    await rm(folder, { recursive: true })
  },
})

test('a site as it was built has no differences', async ({ site }) => {
  expect(await differences(site.url)).toEqual([])
})

test.describe('a site that was not told its address', () => {
  test.use({ built: { '6/index.html': withPolicy('<html><head><link rel="canonical" href="/talks/read/"></head></html>') } })
  test('may stand anywhere', async ({ site }) => {
    expect(await differences(site.url)).toEqual([])
  })
})

test.describe('a site that was built for the root of its domain', () => {
  test.use({ path: '/' })
  test('is different at a path below it, and says what to build', async ({ site }) => {
    expect(await differences(site.url)).toEqual([`${site.url}sw.js: is of a build for /; expected one for /talks/, so build with SITE_URL=${site.url} and publish that`])
  })
})

for (const [name, built, says] of [
  ['a page of another base', { 'read/index.html': page('Read', '/') }, 'read/: asks for /assets/deck.js; expected addresses below /talks/, so build with SITE_URL=http://127.0.0.1'],
  ['fonts of another base', { 'assets/deck.css': '@font-face{font-family:A;src:url(/fonts/a.woff2)}' }, 'assets/deck.css: asks for /fonts/a.woff2; expected addresses below /talks/'],
  ['an icon of another base', { 'site.webmanifest': '{"icons":[{"src":"/icon.svg"}]}' }, 'site.webmanifest: asks for /icon.svg; expected addresses below /talks/'],
  ['a page that says it is elsewhere', { 'read/index.html': withPolicy('<html><head><link rel="canonical" href="https://other.example/read/"></head></html>') }, 'read/: says that it is at https://other.example; expected an address below http://127.0.0.1'],
  ['a script that no page may run', { 'read/index.html': page('Read').replace('deck.js', 'walk.js') }, 'assets/walk.js: answers 404; expected 200, so publish all of dist/'],
  ['a redirect to nowhere', { '7/index.html': withPolicy('<html><head><meta http-equiv="refresh" content="0; url=/talks/gone/"></head></html>') }, 'gone/: answers 404; expected 200'],
] as const) {
  test.describe(name, () => {
    test.use({ built: built as Files })
    test('is a difference', async ({ site }) => {
      expect(await differences(site.url)).toContainEqual(expect.stringContaining(says))
    })
  })
}

for (const [name, path, content, says] of [
  ['another cover', 'index.html', page('Welcome to nginx'), `talks/: does not hold "${slides[0]!.headline}"`],
  ['a page without its policy', 'read/index.html', '<h1>Read</h1>', 'read/: does not hold "http-equiv="Content-Security-Policy""'],
  ['a page the host has changed', 'read/index.html', `${page('Read')}<!-- injected -->`, 'read/: is not as it was built; does the host change files'],
  ['a script the host has changed', 'assets/deck.js', 'go( )', 'assets/deck.js: is not as it was built'],
  ['a page for every address', 'nowhere-at-all/index.html', page('Not found'), 'nowhere-at-all/: answers 200; expected 404'],
] as const) {
  test(`${name} is a difference`, async ({ site }) => {
    await site.write(path, content)
    expect(await differences(site.url)).toEqual([expect.stringContaining(says)])
  })
}

for (const path of ['deck.pdf', 'steps.pdf', 'read/index.html', 'sw.js', 'assets/deck.js', 'assets/deck.css', 'fonts/a.woff2', 'icon.svg', 'site.webmanifest']) {
  test(`${path} that is not there is a difference`, async ({ site }) => {
    await site.remove(path)
    expect(await differences(site.url)).toEqual([expect.stringContaining(`${path.replace('index.html', '')}: answers 404; expected 200`)])
  })
}

test('another build is a difference', async ({ site }) => {
  expect(await differences(site.url, { worker: 'of another build' })).toEqual([expect.stringContaining('sw.js: is of another build')])
})

test('what is missing in many places is said once', async ({ site }) => {
  for (const { alias } of slides.slice(0, 3))
    await site.remove(`${alias}/index.html`)
  expect(await differences(site.url)).toContainEqual(expect.stringMatching(/ and [2-5] more: answers 404; expected 200/))
})

/** What a host may do to the answers of a good site. */
const hosts: readonly [name: string, change: (path: string, headers: Headers) => string | void, says: RegExp][] = [
  ['sends scripts as text', (path, headers) => path.endsWith('.js') && !path.endsWith('sw.js') ? headers.set('content-type', 'text/plain') : undefined, /deck\.js: is of the type "text\/plain"; expected text\/javascript/],
  ['sends styles as anything', (path, headers) => path.endsWith('.css') ? headers.set('content-type', 'application/octet-stream') : undefined, /deck\.css: is of the type "application\/octet-stream"; expected text\/css/],
  ['says that pages are in another encoding', (path, headers) => path.endsWith('/') ? headers.set('content-type', 'text/html; charset=ISO-8859-1') : undefined, /is said to be in ISO-8859-1; expected utf-8/],
  ['forgets the step of a link', path => path === `/talks/${deep.alias}` ? `/talks/${deep.alias}/` : undefined, /\?clicks=1: leads to .*, without "\?clicks=1"/],
  ['leads away', path => path === '/talks/read/' ? '/login' : undefined, /read\/: leads to .*\/login; expected an address below/],
]

for (const [name, change, says] of hosts) {
  test(`a host that ${name} is a difference`, async ({ site }) => {
    const host = createServer((request, response) => void (async () => {
      const { pathname, search } = new URL(request.url!, site.url)
      const answer = pathname === '/login' ? new Response('Who are you?', { headers: { 'content-type': 'text/html' } }) : await fetch(new URL(pathname + search, site.url))
      const headers = new Headers({ 'content-type': answer.headers.get('content-type') ?? '' })
      const to = change(pathname, headers)
      response.writeHead(to ? 302 : answer.status, { 'content-type': headers.get('content-type')!, ...to && { location: to } })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })())
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve))
    try {
      expect(await differences(`http://127.0.0.1:${(host.address() as AddressInfo).port}/talks/`)).toContainEqual(expect.stringMatching(says))
    }
    finally {
      host.close()
    }
  })
}
