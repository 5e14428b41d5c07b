import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright/test'
import { serve } from '../../scripts/serve.ts'
import { serviceWorker } from '../../scripts/site/service-worker.ts'
import { filesOf } from '../../scripts/site/folder-files.ts'
import { expect, test as base } from './site-page.ts'

/** A server of the site's own, whose files a test may break and which it can take away. */
interface Host {
  url: string
  folder: string
  /** puts up the site as a version of its own: page and script tell which, and no other version's script is there */
  deploy: (version: string) => Promise<void>
  goAway: () => Promise<void>
}

const test = base.extend<{ host: Host }>({
  host: async ({ siteFolder, siteBase }, use) => {
    const workshop = await mkdtemp(join(tmpdir(), 'out-of-rhythm-site-'))
    const folder = join(workshop, 'current')
    // A link that is swapped, so that the server never sees half a deploy.
    const show = async (version: string) => {
      await symlink(join(workshop, version), join(workshop, 'next'), 'dir')
      await rename(join(workshop, 'next'), folder)
    }
    await cp(siteFolder, join(workshop, 'plain'), { recursive: true })
    await show('plain')
    const server = await serve(folder, { base: siteBase })
    await use({
      url: server.url,
      folder,
      goAway: server.close,
      deploy: async (version) => {
        const made = join(workshop, version)
        await cp(siteFolder, made, { recursive: true })
        const files = await filesOf(made)
        const script = files.find(({ path }) => /^assets\/index-.*\.js$/.test(path))!
        const own = `assets/deck-${version}.js`
        await rm(join(made, script.path))
        await writeFile(join(made, own), `document.documentElement.dataset.script = "${version}";\n${script.content}`)
        for (const { path, content } of files.filter(({ path }) => path.endsWith('.html')))
          await writeFile(join(made, path), content.toString().replaceAll(script.path, own).replace('<html ', `<html data-page="${version}" `))
        await writeFile(join(made, 'deck.pdf'), `%PDF-1.7 of ${version}`)
        await writeFile(join(made, 'sw.js'), serviceWorker(await filesOf(made), siteBase))
        await show(version)
      },
    })
    await server.close()
    await rm(workshop, { recursive: true, force: true })
  },
})

/** Which versions the page and its script are of. */
function versionsOf(page: Page): Promise<string> {
  return page.evaluate(() => `page ${document.documentElement.dataset.page}, script ${document.documentElement.dataset.script}`)
}

/** Waits until the newest of so many versions is kept whole and answers the next visit. */
async function kept(page: Page, times = 1): Promise<void> {
  await expect.poll(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const versions = (await caches.keys()).filter(name => !name.endsWith('pages'))
    return registration?.active?.state === 'activated' && !registration.installing ? versions.length : 0
  })).toBe(times)
}

/** How many versions are kept. */
const versionsKept = (page: Page) => page.evaluate(async () => (await caches.keys()).filter(name => !name.endsWith('pages')).length)

async function firstVisit(page: Page, { url }: Host): Promise<void> {
  await page.goto(url)
  await kept(page)
}

test('after one visit every address answers without a network', async ({ page, host }) => {
  await firstVisit(page, host)
  await host.goAway()
  for (const address of ['', 'rivals/', 'rivals', 'cover/', 'read/', 'read']) {
    await page.goto(`${host.url}${address}`)
    await expect(page.locator('h1:visible'), address).toBeVisible()
  }
})

test('a deep link with a step, and a slide by number, answer without a network', async ({ page, host }) => {
  await firstVisit(page, host)
  await host.goAway()
  for (const address of ['rivals?clicks=3', 'rivals/?clicks=3']) {
    await page.goto(`${host.url}${address}`)
    await expect(page).toHaveURL(/rivals\/?\?clicks=3$/)
    await expect(page.locator('h1:visible'), address).toBeVisible()
  }
  await page.goto(`${host.url}6/`)
  await expect(page).toHaveURL(/rivals\/?(?:\?clicks=4)?$/)
})

test('the PDF answers without a network', async ({ page, host }) => {
  await firstVisit(page, host)
  await page.goto(`${host.url}read/`)
  await host.goAway()
  const pdf = await page.evaluate(async address => (await fetch(address)).arrayBuffer().then(content => [...new Uint8Array(content).slice(0, 4)]), `${host.url}deck.pdf`)
  expect(String.fromCharCode(...pdf)).toBe('%PDF')
})

test('an unknown address is not found, with a worker as without', async ({ page, host }) => {
  await firstVisit(page, host)
  expect((await page.goto(`${host.url}nowhere/`))!.status()).toBe(404)
})

test('the worker waits until the page stands still', async ({ page, host }) => {
  const order: string[] = []
  page.on('load', () => order.push('load'))
  page.context().on('request', request => request.url().endsWith('sw.js') && order.push('worker'))
  await firstVisit(page, host)
  expect(order.slice(0, 2)).toEqual(['load', 'worker'])
})

test('a new version answers the next visit whole, and an open page keeps its own', async ({ page, context, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await page.goto(`${host.url}rivals/`)
  let loads = 0
  page.on('load', () => loads++)

  await host.deploy('two')
  const other = await context.newPage()
  await other.goto(`${host.url}read/`) // at the latest now the browser learns of it
  await kept(other, 2)

  expect(loads, 'the open page was not reloaded').toBe(0)
  expect(await versionsOf(page)).toBe('page one, script one')
  expect(await page.evaluate(async address => (await fetch(address)).text(), `${host.url}deck.pdf`)).toBe('%PDF-1.7 of one')
  expect(await page.evaluate(async address => (await fetch(address)).status, `${host.url}assets/deck-one.js`)).toBe(200)

  await other.goto(`${host.url}rivals/`)
  expect(await versionsOf(other)).toBe('page two, script two')
  await host.goAway()
  await other.goto(`${host.url}thesis/`)
  expect(await versionsOf(other)).toBe('page two, script two')
  expect(await other.evaluate(async address => (await fetch(address)).text(), `${host.url}deck.pdf`)).toBe('%PDF-1.7 of two')

  // Nobody is on the old one any more: it goes.
  await page.goto(`${host.url}rivals/`)
  expect(await versionsOf(page)).toBe('page two, script two')
  await page.goto(`${host.url}thesis/`)
  await expect.poll(() => versionsKept(page)).toBe(1)
})

/** Visits until the worker has had its chance, and expects the newest version to be seen. */
async function expectOnline(page: Page, host: Host, version: string): Promise<void> {
  await page.goto(`${host.url}rivals/`)
  await expect(page.locator('h1:visible')).toBeVisible()
  expect(await versionsOf(page)).toBe(`page ${version}, script ${version}`)
}

const broken: [name: string, breakIt: (host: Host) => Promise<void>][] = [
  ['a file it names is not there', host => rm(join(host.folder, 'thesis/index.html'))],
  ['a file is of another version', host => writeFile(join(host.folder, 'thesis/index.html'), '<!DOCTYPE html><title>Of another version</title>')],
  ['it is no script', host => writeFile(join(host.folder, 'sw.js'), '<!DOCTYPE html>')],
  ['it throws', host => writeFile(join(host.folder, 'sw.js'), 'throw new Error("broken")')],
  ['it is not there', host => rm(join(host.folder, 'sw.js'))],
]

for (const [name, breakIt] of broken) {
  test(`the site works online when the worker cannot be set up because ${name}`, async ({ page, host }) => {
    await host.deploy('one')
    await breakIt(host)
    await page.goto(host.url)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull()
    await expectOnline(page, host, 'one')
  })
}

test('an update that cannot be kept leaves the earlier version whole, and the next one is taken', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await host.deploy('two')
  await rm(join(host.folder, 'thesis/index.html'))
  await page.goto(`${host.url}read/`)
  await page.waitForTimeout(1500)
  await expectOnline(page, host, 'one')
  await host.deploy('three')
  // Chromium looks for a new worker a second after the last visit.
  await expect.poll(async () => {
    await page.goto(`${host.url}read/`)
    return page.locator('html').getAttribute('data-page')
  }, { intervals: [0, 3000] }).toBe('three')
  await expectOnline(page, host, 'three')
})

test('a site that no longer has a worker is seen as it is', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await page.goto(host.url)
  await host.deploy('two')
  await rm(join(host.folder, 'sw.js'))
  await page.goto(`${host.url}read/`)
  await expect.poll(() => page.evaluate(async () => await navigator.serviceWorker.getRegistration() === undefined)).toBe(true)
  await expectOnline(page, host, 'two')
})

/** The page of version one out of the browser's cache, once, when the host has version two. */
async function overtaken(context: BrowserContext, host: Host): Promise<void> {
  await host.deploy('one')
  const old = await readFile(join(host.folder, 'rivals/index.html'), 'utf8')
  await host.deploy('two')
  await context.route(/\/rivals\/$/, route => route.fulfill({ contentType: 'text/html', body: old }), { times: 1 })
}

test('a page that a deploy has overtaken recovers by itself', async ({ page, context, host }) => {
  await overtaken(context, host)
  await page.goto(`${host.url}rivals/`)
  await expect.poll(() => versionsOf(page).catch(() => '')).toBe('page two, script two')
  await expect(page.locator('h1:visible')).toBeVisible()
})

test('a script that stays away makes the page reload once and no more', async ({ page, host }) => {
  await host.deploy('one')
  await rm(join(host.folder, 'assets/deck-one.js'))
  let loads = 0
  page.on('load', () => loads++)
  await page.goto(`${host.url}rivals/`)
  await expect.poll(() => loads).toBe(2)
  await page.waitForLoadState('networkidle')
  expect(loads).toBe(2)
})

test('a page whose script the worker has lost recovers by itself', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await host.deploy('two')
  await rm(join(host.folder, 'sw.js')) // so that no new version mends it
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(new URL('assets/deck-one.js', location.href))
  })
  await page.goto(`${host.url}rivals/`)
  await expect.poll(() => versionsOf(page).catch(() => '')).toBe('page two, script two')
})
