import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright/test'
import { expect, firstVisit, kept, test } from '../support/changing-host.ts'
import type { Host } from '../support/changing-host.ts'

/** Which versions the page and its script are of. */
function versionsOf(page: Page): Promise<string> {
  return page.evaluate(() => `page ${document.documentElement.dataset.page}, script ${document.documentElement.dataset.script}`)
}

/** How many versions are kept. */
const versionsKept = (page: Page) => page.evaluate(async () => (await caches.keys()).filter(name => !name.endsWith('pages')).length)

test('a new version answers the next visit whole, and an open page keeps its own', async ({ page, context, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await page.goto(`${host.url}rivals/`)
  const pdfOf = (page: Page) => page.evaluate(async address => (await fetch(address)).text(), `${host.url}deck.pdf`)
  expect(await pdfOf(page)).toBe('%PDF-1.7 of one')
  let loads = 0
  page.on('load', () => loads++)

  await host.deploy('two')
  const other = await context.newPage()
  await other.goto(`${host.url}read/`) // at the latest now the browser learns of it
  await kept(other, 2)

  expect(loads, 'the open page was not reloaded').toBe(0)
  expect(await versionsOf(page)).toBe('page one, script one')
  expect(await pdfOf(page)).toBe('%PDF-1.7 of one')
  expect(await page.evaluate(async address => (await fetch(address)).status, `${host.url}assets/deck-one.js`)).toBe(200)

  await other.goto(`${host.url}rivals/`)
  expect(await versionsOf(other)).toBe('page two, script two')
  expect(await pdfOf(other)).toBe('%PDF-1.7 of two')
  await host.goAway()
  await other.goto(`${host.url}thesis/`)
  expect(await versionsOf(other)).toBe('page two, script two')
  expect(await pdfOf(other)).toBe('%PDF-1.7 of two')

  // Nobody is on the old one any more: it goes.
  await page.goto(`${host.url}rivals/`)
  expect(await versionsOf(page)).toBe('page two, script two')
  await page.goto(`${host.url}thesis/`)
  await expect.poll(() => versionsKept(page)).toBe(1)
})

test('a new version fetches no PDF: one that is the same stays, an outdated one stands in only where there is no network', async ({ page, host }) => {
  const answers = (name: string) => page.evaluate(async address => (await fetch(address)).text().then(text => text.slice(0, 20)), `${host.url}${name}`)
  await host.deploy('one')
  await firstVisit(page, host)
  await page.goto(`${host.url}rivals/`)
  for (const name of ['deck.pdf', 'handout.pdf'])
    await answers(name)
  await host.deploy('two')
  await rm(join(host.folder, 'handout.pdf')) // whoever asked for it again would fail
  await takenUpdate(page)
  await page.goto(`${host.url}rivals/`)
  expect(await versionsOf(page)).toBe('page two, script two')
  expect(await answers('handout.pdf'), 'the same, kept').toContain('%PDF')
  await host.goAway()
  expect(await answers('deck.pdf'), 'the outdated one, for want of another').toBe('%PDF-1.7 of one')
})

test('with Save-Data a new version fetches nothing ahead and keeps what is the same', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await expectVersion(page, host, 'one')
  await host.deploy('two')
  const saving = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });'
  await writeFile(join(host.folder, 'sw.js'), `${saving}${await readFile(join(host.folder, 'sw.js'), 'utf8')}`)
  await takenUpdate(page)
  const keptIn = () => page.evaluate(async () => {
    const [name] = (await caches.keys()).filter(name => !name.endsWith('pages')).slice(-1)
    const cache = await caches.open(name!)
    const found = Object.fromEntries(await Promise.all((await cache.keys()).map(async key => [new URL(key.url).pathname.replace('/talks/rhythm/', ''), await (await cache.match(key))!.text()])))
    return { rivals: /data-page="(\w+)"/.exec(found['rivals/'] as string)?.[1], favicon: 'favicon.svg' in found, script: 'assets/deck-two.js' in found }
  })
  expect(await keptIn()).toEqual({ rivals: 'one', favicon: true, script: false })
  await expectVersion(page, host, 'two')
  await expect.poll(keptIn, 'what was visited is kept').toEqual({ rivals: 'two', favicon: true, script: true })
})

/** Visits a slide and expects this version, whole. */
async function expectVersion(page: Page, host: Host, version: string): Promise<void> {
  await page.goto(`${host.url}rivals/`)
  await expect(page.locator('h1:visible')).toBeVisible()
  expect(await versionsOf(page)).toBe(`page ${version}, script ${version}`)
}

/** Runs in the page: notes on `<html data-worker>` how far the worker came that the page asks for, or that it was refused. */
function noteWorker(): void {
  const register = navigator.serviceWorker.register.bind(navigator.serviceWorker)
  const note = (outcome: string) => {
    document.documentElement.dataset.worker = outcome
  }
  navigator.serviceWorker.register = (...asked) => {
    const registered = register(...asked)
    void registered.then((registration) => {
      const worker = registration.installing ?? registration.active
      worker?.addEventListener('statechange', () => note(worker.state === 'redundant' ? 'refused' : worker.state))
    }, () => note('refused'))
    return registered
  }
}

/** Looks for a new worker, and waits until it has been refused. */
const refusedUpdate = (page: Page) => page.evaluate(async () => {
  const registration = (await navigator.serviceWorker.getRegistration())!
  await new Promise<void>((resolve) => {
    const follow = (worker: ServiceWorker) => worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve())
    registration.addEventListener('updatefound', () => follow(registration.installing!))
    if (registration.installing) // the browser has looked by itself
      follow(registration.installing)
    void registration.update()
  })
})

/** Looks for a new worker until one has taken over. No visit meanwhile: one that begins just then the browser may leave unanswered. */
const takenUpdate = (page: Page) => page.evaluate(async () => {
  const registration = (await navigator.serviceWorker.getRegistration())!
  const { controller } = navigator.serviceWorker
  while (navigator.serviceWorker.controller === controller || registration.active?.state !== 'activated')
    await registration.update()
})

const broken: [name: string, breakIt: (host: Host) => Promise<void>][] = [
  ['a file it names is not there', host => rm(join(host.folder, 'thesis/index.html'))],
  ['a file is of another version', host => writeFile(join(host.folder, 'thesis/index.html'), '<!DOCTYPE html><title>Of another version</title>')],
  ['it is no script', host => writeFile(join(host.folder, 'sw.js'), '<!DOCTYPE html>')],
  ['it throws', host => writeFile(join(host.folder, 'sw.js'), 'throw new Error("broken")')],
]

for (const [name, breakIt] of broken) {
  test(`the site works online when the worker cannot be set up because ${name}`, async ({ page, host }) => {
    await host.deploy('one')
    await breakIt(host)
    await page.addInitScript(noteWorker)
    await page.goto(host.url)
    await expect(page.locator('html')).toHaveAttribute('data-worker', 'refused')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull()
    await expectVersion(page, host, 'one')
  })
}

test('the site works online when there is no worker', async ({ page, host }) => {
  await host.deploy('one', 'sw.js')
  const asked = page.waitForResponse(/sw\.js$/)
  await page.goto(host.url)
  expect((await asked).status()).toBe(404)
  expect(await page.evaluate(async () => await navigator.serviceWorker.getRegistration() ?? null)).toBeNull()
  await expectVersion(page, host, 'one')
})

test('an update that cannot be kept leaves the earlier version whole, and the next one is taken', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await host.deploy('two', 'thesis/index.html')
  await refusedUpdate(page)
  await expectVersion(page, host, 'one')
  await host.deploy('three')
  await takenUpdate(page)
  await expectVersion(page, host, 'three')
})

test('a site that no longer has a worker is seen as it is', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await page.goto(host.url)
  await host.deploy('two', 'sw.js')
  await page.goto(`${host.url}read/`)
  await expect.poll(() => page.evaluate(async () => await navigator.serviceWorker.getRegistration() === undefined)).toBe(true)
  await expectVersion(page, host, 'two')
})

/** The page of version one out of the browser's cache, once, when the host has version two. */
async function overtaken(context: BrowserContext, host: Host): Promise<void> {
  await host.deploy('one')
  const old = await readFile(join(host.folder, 'rivals/index.html'), 'utf8')
  await host.deploy('two')
  let first = true
  await context.route(/\/rivals\/$/, async (route) => { // and stays: a request on its way when the last route goes may never be answered
    if (first) {
      first = false
      return route.fulfill({ contentType: 'text/html', body: old })
    }
    return route.continue()
  })
}

test('a page that a deploy has overtaken recovers by itself', async ({ page, context, host }) => {
  await overtaken(context, host)
  await page.goto(`${host.url}rivals/`)
  await expect.poll(() => versionsOf(page).catch(() => '')).toBe('page two, script two')
  await expect(page.locator('h1:visible')).toBeVisible()
})

test('a script that stays away makes the page reload once and no more', async ({ page, host }) => {
  await host.deploy('one', 'assets/deck-one.js')
  let visits = 0 // not loads: a page may go before it has loaded
  page.on('request', request => request.isNavigationRequest() && visits++)
  await page.goto(`${host.url}rivals/`)
  await expect.poll(() => visits).toBe(2)
  await page.waitForLoadState('networkidle')
  expect(visits).toBe(2)
})

test('a page whose script the worker has lost recovers by itself', async ({ page, host }) => {
  await host.deploy('one')
  await firstVisit(page, host)
  await host.deploy('two', 'sw.js') // so that no new version mends it
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(new URL('assets/deck-one.js', location.href))
  })
  await page.goto(`${host.url}rivals/`)
  await expect.poll(() => versionsOf(page).catch(() => '')).toBe('page two, script two')
})
