import type { Page } from 'playwright/test'
import { canvas } from '../../components/frame/frame.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideAfter, slideNamed, slides } from '../support/slides.ts'

/** The page before the live deck is there. */
async function openStill(page: Page, address: string) {
  await page.route('**/assets/index-*.js', route => route.fulfill({ body: '', contentType: 'text/javascript' }))
  await page.goto(address)
}

/** Upright, the page of a picture has one form, and each slide of text one of its own. */
const readOnPhone = new Set(['', 'rivals/', '404.html', ...slides.filter(({ diagram }) => !diagram).map(({ alias }) => `${alias}/`)])

for (const path of ['', ...slides.map(({ alias }) => `${alias}/`), '404.html']) {
  test(`/${path} is accessible and loses nothing sideways before the live deck is there, on a laptop and on a phone`, async ({ page, siteUrl }) => {
    await openStill(page, `${siteUrl}${path}`)
    for (const width of [980, 640, 360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width)
    }
    for (const width of readOnPhone.has(path) ? [360, 980] : [980]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await axeViolations(page), `${width} px`).toEqual([])
    }
  })
}

test('a screen reader hears each new slide by its headline, and each step by what it adds', async ({ page, siteUrl }) => {
  const rivals = slideNamed('rivals')
  await page.goto(`${siteUrl}rivals/?clicks=0`)
  await settled(page, rivals, 0)
  await page.locator('html[data-taken-over]').waitFor()
  const status = page.getByRole('status')
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(rivals.diagram!.steps[1]!.adds)
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(rivals.diagram!.steps[2]!.adds)
  for (let i = 0; i < 3; i++)
    await page.keyboard.press('ArrowRight')
  await expect(status).toContainText(slideAfter(rivals).headline.replace(/\s+/g, ' '))
})

test('with keys alone everything is reached, the focus is seen, and nothing traps it', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`${siteUrl}rivals/`)
  await settled(page, slideNamed('rivals'), 4)
  await page.locator('html[data-taken-over]').waitFor()
  const reached: string[] = []
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement!
      if (element === document.body)
        return 'body'
      const { outlineStyle, outlineWidth, strokeWidth, boxShadow } = getComputedStyle(element)
      const isSeen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || Number.parseFloat(strokeWidth) >= 2 || boxShadow !== 'none'
      return `${isSeen ? '' : 'UNSEEN '}${element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent}`
    })
    if (focus === 'body')
      break
    reached.push(focus.trim())
  }
  expect(reached.filter(name => name.startsWith('UNSEEN'))).toEqual([])
  for (const name of [/^WeChat Pay/, /^Douyin Pay/, /^Sources: slide/, /next slide/i, /overview/i, /PDF/])
    expect(reached.some(one => name.test(one)), `${name} among ${reached.join(' | ')}`).toBe(true)
})

test('no part of the deck claims to be an application', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}rivals/`)
  await page.locator('html[data-taken-over]').waitFor()
  await expect(page.locator('[role=application]')).toHaveCount(0)
  await expect(page.getByRole('main')).toHaveCount(1)
})

test('with forced colours and a dark browser the slide keeps its own colours', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ colorScheme: 'dark', forcedColors: 'active', viewport: canvas })
  await page.goto(`${siteUrl}rivals/`)
  await page.locator('html[data-taken-over]').waitFor()
  const slide = page.locator('.slidev-layout.slide').filter({ visible: true }).first()
  expect(await slide.evaluate(element => getComputedStyle(element).backgroundColor)).toBe('rgb(246, 243, 236)')
  expect(await slide.locator('h1').evaluate(element => getComputedStyle(element).color)).toBe('rgb(16, 24, 43)')
  await page.close()
})
