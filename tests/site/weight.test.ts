import type { Page } from 'playwright/test'
import { budgetAhead } from '../../scripts/publish/guard/check-weight.ts'
import { expect, kept } from '../support/changing-host.ts'
import { countingHost } from '../support/counting-host.ts'
import type { CountingHost } from '../support/counting-host.ts'
import { outputs } from '../support/outputs.ts'
import { test as site } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

const budget = budgetAhead(slides.length)

const test = site.extend<{ counting: CountingHost }>({
  counting: async ({ siteFolder }, use) => {
    const host = await countingHost(siteFolder, { base: outputs.base })
    await use(host)
    await host.close()
  },
})

const pdfs = ['deck.pdf', 'handout.pdf', 'steps.pdf']
const pathsOf = (host: CountingHost) => host.sent().map(({ path }) => path).sort()

/** The PDFs that are kept. */
const keptPdfs = (page: Page) => page.evaluate(async () => {
  const kept = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
  return kept.flat().map(({ url }) => url.split('/').at(-1)!).filter(name => name.endsWith('.pdf')).sort()
})

for (const path of ['', 'rivals/', 'read/']) {
  test(`a first visit of /${path} transfers at most ${budget / 1000} kB with all that is kept, no PDF and no card, and nothing twice`, async ({ page, counting }) => {
    await page.goto(`${counting.url}${path}`)
    await kept(page)
    await page.waitForLoadState('networkidle')
    const sent = pathsOf(counting)
    console.log(`/${path}: ${(counting.transferred() / 1000).toFixed(1)} kB in ${sent.length} files`)
    expect(counting.transferred(), sent.join(' ')).toBeLessThanOrEqual(budget)
    expect(sent.filter(name => /\.pdf$|^cards\//.test(name))).toEqual([])
    expect(sent.filter((name, i) => sent.indexOf(name) !== i), 'sent twice').toEqual([])
  })
}

test('with Save-Data nothing is kept, until the visitor says so', { tag: '@chromium' }, async ({ page, counting }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  await page.goto(`${counting.url}read/`)
  const control = page.locator('.keep-all')
  await expect(control).toContainText('Your browser asks to save data')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(pathsOf(counting).filter(path => !/^(?:read\/|assets\/|fonts\/|favicon)/.test(path)), 'what the article does not need').toEqual([])

  await control.getByRole('button').click()
  await expect(control.getByRole('status')).toHaveText(/^All of it is on this device/)
  expect(await keptPdfs(page)).toEqual(pdfs)
})

test('whoever needs all of it says so once, hears when it is done, and has it without a network', async ({ page, counting }) => {
  await page.goto(`${counting.url}read/`)
  const control = page.locator('.keep-all')
  await expect(control.getByRole('button')).toHaveText(/^Keep it all on this device \(up to \d\.\d MB\)$/)
  const promised = Number(/up to ([\d.]+) MB/.exec(await control.innerText())![1])
  await control.getByRole('button').click()
  await expect(control.getByRole('status')).toHaveText(/^All of it is on this device/)
  await expect(control.getByRole('button')).toBeHidden()
  expect(await keptPdfs(page)).toEqual(pdfs)
  expect(counting.transferred() / 1e6, 'MB transferred').toBeLessThanOrEqual(promised)

  await counting.close()
  await page.reload()
  await expect(control).toContainText('All of it is on this device')
  for (const name of pdfs)
    expect(await page.evaluate(async address => (await (await fetch(address)).text()).slice(0, 5), `${counting.url}${name}`), name).toBe('%PDF-')
})

test('what cannot be kept is said, and can be asked for again', async ({ page, counting }) => {
  await page.goto(`${counting.url}read/`)
  await kept(page)
  const control = page.locator('.keep-all')
  await counting.close()
  await control.getByRole('button').click()
  await expect(control.getByRole('status')).toContainText('Is the network there?')
  await expect(control.getByRole('button')).toBeEnabled()
})

for (const [name, ask] of [
  ['opened', (page: Page, address: string) => page.goto(address).catch(() => {})],
  ['downloaded', async (page: Page, address: string) => {
    const download = page.waitForEvent('download')
    await page.locator(`a[download][href="${new URL(address).pathname}"]`).first().evaluate((link: HTMLElement) => link.click())
    expect((await download).suggestedFilename()).toBe('deck.pdf')
  }],
] as const) {
  test(`a PDF that was ${name} is fetched once and kept: it answers without a network, whole or to a range`, async ({ page, counting }) => {
    await page.goto(`${counting.url}rivals/`)
    await kept(page)
    await page.goto(`${counting.url}rivals/`) // now the worker answers
    counting.start()
    const address = `${counting.url}deck.pdf`
    await ask(page, address)
    await page.goto(`${counting.url}rivals/`)
    await expect.poll(() => keptPdfs(page)).toEqual(['deck.pdf'])
    expect(counting.sent().filter(({ path }) => path === 'deck.pdf')).toHaveLength(1)
    await counting.close()
    for (const headers of [{}, { range: 'bytes=5-9' }] as Record<string, string>[]) {
      const text = await page.evaluate(async ({ address, headers }) => (await (await fetch(address, { headers })).text()).slice(0, 5), { address, headers })
      expect(text, JSON.stringify(headers)).toBe('%PDF-')
    }
    if (name === 'downloaded')
      await ask(page, address)
  })
}
