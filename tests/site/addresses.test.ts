import type { Page } from 'playwright/test'
import { outputs } from '../support/outputs.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideAfter, slideNamed, slides } from '../support/slides.ts'

const rivals = slideNamed('rivals')

/** Opens an address of the site and waits until its slide is seen live, settled at a step. */
async function openLive(page: Page, address: string, slide = rivals, clicks = slide.clicks): Promise<void> {
  await page.goto(address)
  await page.locator('html[data-taken-over]').waitFor()
  await settled(page, slide, clicks)
}

test('every state that is walked to is there again after a reload', async ({ page, siteUrl, problems }) => {
  const [first, second] = [slideNamed('thesis'), slideNamed('rhythm')]
  await openLive(page, `${siteUrl}thesis/`, first)
  for (const clicks of second.steps.keys()) {
    await page.keyboard.press('ArrowRight')
    await settled(page, second, clicks)
    await page.reload()
    await page.locator('html[data-taken-over]').waitFor()
    await settled(page, second, clicks)
  }
  await openLive(page, `${siteUrl}rivals/?clicks=1`, rivals, 1)
  await page.keyboard.press('ArrowLeft')
  await settled(page, rivals, 0)
  await page.reload()
  await page.locator('html[data-taken-over]').waitFor()
  await settled(page, rivals, 0)
  expect(problems).toEqual([])
})

test('what is no step is as if it were not there, and a step past the end is the end', async ({ page, siteUrl, problems }) => {
  for (const query of ['clicks=1.5', 'clicks=two', 'clicks=2)', 'clicks=1&clicks=2', 'clicks=-1', 'clicks=', 'clicks', 'clicks=99']) {
    await openLive(page, `${siteUrl}rivals/?${query}`)
    expect(new URL(page.url()).search, query).toBe('?clicks=4')
  }
  await openLive(page, `${siteUrl}rivals/?source=mail&clicks=2`, rivals, 2)
  expect(new URL(page.url()).search, 'what else the address says').toBe('?source=mail&clicks=2')
  expect(problems).toEqual([])
})

test('whatever way a host serves a page, its slide is shown', async ({ page, siteUrl, problems }) => {
  for (const path of ['rivals/index.html', 'rivals', '/rivals/', 'rivals//', `${rivals.no}`, `${rivals.no}/`])
    await openLive(page, `${siteUrl}${path}`)
  for (const address of ['rivals/index.html?clicks=3', `${rivals.no}/?clicks=3`, `${rivals.no}?clicks=3`])
    await openLive(page, `${siteUrl}${address}`, rivals, 3)
  await openLive(page, `${siteUrl}index.html`, slides[0])
  expect(problems).toEqual([])
})

test('title and canonical address are those of the slide that is shown, walking and going back', async ({ page, siteUrl }) => {
  const named = async (title: string, path: string) => {
    await expect(page).toHaveTitle(title)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${outputs.origin}${outputs.base}${path}`)
  }
  await openLive(page, `${siteUrl}rivals/`)
  await named(`${rivals.headline} · Out of rhythm`, 'rivals/')
  await page.keyboard.press('ArrowDown')
  await settled(page, slideAfter(rivals), 0)
  await named(`${slideAfter(rivals).headline} · Out of rhythm`, `${slideAfter(rivals).alias}/`)
  await page.goBack()
  await settled(page, rivals, 4)
  await named(`${rivals.headline} · Out of rhythm`, 'rivals/')
  await openLive(page, siteUrl, slides[0])
  await named('Out of rhythm', '')
})
