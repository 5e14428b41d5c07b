import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectSame } from '../support/look.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { keyInto, slideNamed, slides } from '../support/slides.ts'

test('the deck runs under the policy of its pages and that of the host\'s headers, and nothing is refused', async ({ page, siteUrl, siteFolder }) => {
  const headers = await readFile(join(siteFolder, '_headers'), 'utf8')
  const policy = /Content-Security-Policy: (.+)/.exec(headers)![1]!
  await page.route(url => /\/$|\?/.test(url.pathname + url.search), async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const refused: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && refused.push(message.text()))
  page.on('pageerror', error => refused.push(error.message))
  const answer = await page.goto(`${siteUrl}rivals/?clicks=3`)
  expect(answer!.headers()['content-security-policy']).toContain('frame-ancestors')
  await settled(page, slideNamed('rivals'), 3)
  await page.keyboard.press('ArrowRight')
  await settled(page, slideNamed('rivals'), 4)
  await page.keyboard.press('o')
  await expect(page.locator('.slidev-page h1').filter({ visible: true })).toHaveCount(slides.length + 1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(`${slideNamed('tool-platform').no}`)
  await page.keyboard.press('Enter')
  await settled(page, slideNamed('tool-platform'), 0)
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active))).toBe(true)
  for (const address of ['read/', `${slideNamed('rivals').no}/`])
    await page.goto(`${siteUrl}${address}`)
  await expect(page).toHaveURL(/rivals(?:\/|\?clicks=4)$/)
  expect(refused).toEqual([])
})

test('the policy of a page lets the live deck draw every slide and step', async ({ page, siteUrl, problems }) => {
  test.setTimeout(120_000)
  await page.goto(`${siteUrl}?clicks=0`)
  for (const slide of slides) {
    for (const click of slide.steps.keys()) {
      if (slide.no > 1 || click > 0)
        await page.keyboard.press(click === 0 ? keyInto(slide) : 'ArrowRight')
      await settled(page, slide, click)
    }
  }
  expect(problems).toEqual([])
})

// What an older Safari makes of the policy: it knows style-src, and neither style-src-elem nor style-src-attr.
test('a browser that knows style-src alone shows every page as any other does', async ({ browser, siteUrl, siteFolder }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 })
  const look = async (path: string) => {
    await page.goto(siteUrl + path)
    await page.evaluate(() => document.fonts.ready)
    return page.screenshot()
  }
  for (const path of ['rivals/', 'tool-platform/', 'read/']) {
    const before = await look(path)
    const html = await readFile(join(siteFolder, path, 'index.html'), 'utf8')
    await page.route(siteUrl + path, route => route.fulfill({ contentType: 'text/html', body: html.replace(/style-src-(?:elem|attr) [^;"]*;? ?/g, '') }))
    await expectSame(await look(path), before, `${path} by style-src alone`)
  }
  await page.close()
})
