import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settled } from '../settled.ts'
import { slideNamed, slides } from '../slides.ts'
import { expect, test } from './site-page.ts'

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
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await settled(page, slides[11]!, 0)
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active))).toBe(true)
  for (const address of ['read/', '6/'])
    await page.goto(`${siteUrl}${address}`)
  await expect(page).toHaveURL(/rivals(?:\/|\?clicks=4)$/)
  expect(refused).toEqual([])
})
