import type { Browser, Page } from 'playwright/test'
import { problemsOf } from '../support/problems.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideAfter, slideNamed } from '../support/slides.ts'

const rivals = slideNamed('rivals')
const next = slideAfter(rivals)
const UPRIGHT = { width: 390, height: 844 }
const FLAT = { width: 844, height: 390 }
const WIDE = { width: 1366, height: 768 }

async function openPhone(browser: Browser, viewport = UPRIGHT): Promise<Page> {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 3, reducedMotion: 'reduce' })
  return context.newPage()
}

/** Waits until the page of a slide is what is seen, and the live deck is not. */
async function seesPage(page: Page, { headline }: { headline: string }): Promise<void> {
  await expect(page.locator('#page')).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('button', { name: 'Watch the slides' })).toBeVisible()
}

/** Waits until the live deck is what is seen, settled on a slide. */
async function seesDeck(page: Page, slide: typeof rivals, clicks = slide.clicks): Promise<void> {
  await expect(page.locator('#page')).toBeHidden()
  await expect(page.locator('#app')).toBeVisible()
  await settled(page, slide, clicks)
}

test('the form follows a phone that is turned, both ways, with the slide that one has walked to', async ({ browser, siteUrl }) => {
  const page = await openPhone(browser)
  const problems = problemsOf(page, siteUrl)
  await page.goto(`${siteUrl}rivals/`)
  await seesPage(page, rivals)
  await page.setViewportSize(FLAT)
  await seesDeck(page, rivals)
  await page.keyboard.press('ArrowRight')
  await seesDeck(page, next, 0)
  await page.setViewportSize(UPRIGHT)
  await seesPage(page, next)
  await expect(page.getByText(next.frontmatter.read!.slice(0, 40))).toBeVisible()
  await page.goBack()
  await seesPage(page, rivals)
  await page.setViewportSize(FLAT)
  await seesDeck(page, rivals)
  expect(problems).toEqual([])
  await page.context().close()
})

test('the form follows a window that is made narrow and wide again', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize({ width: 600, height: 900 })
  await page.goto(`${siteUrl}rivals/`)
  await seesPage(page, rivals)
  await page.setViewportSize(WIDE)
  await seesDeck(page, rivals)
  await page.setViewportSize({ width: 600, height: 900 })
  await seesPage(page, rivals)
  expect(problems).toEqual([])
})

test('keys act on what is seen: where the page is, the deck behind it stays', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 600, height: 900 })
  await page.goto(`${siteUrl}rivals/?clicks=1`)
  await seesPage(page, rivals)
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'End', 'o', 'g'])
    await page.keyboard.press(key)
  await page.setViewportSize(WIDE)
  await seesDeck(page, rivals, 1)
  await page.keyboard.press('ArrowRight')
  await seesDeck(page, rivals, 2)
})

test('a page whose deck has walked where no network reaches stays with the deck', async ({ page, siteUrl }) => {
  await page.setViewportSize(WIDE)
  await page.goto(`${siteUrl}rivals/`)
  await seesDeck(page, rivals)
  await page.keyboard.press('ArrowRight')
  await seesDeck(page, next, 0)
  await page.route(`**/${next.alias}/`, route => route.abort())
  const refused = page.waitForEvent('requestfailed')
  await page.setViewportSize({ width: 600, height: 900 })
  await refused
  await seesDeck(page, next, 0)
})

test('on a phone every form of the talk is one tap from every other', async ({ browser, siteUrl }) => {
  const page = await openPhone(browser)
  await page.goto(`${siteUrl}rivals/`)
  await seesPage(page, rivals)
  const article = page.getByRole('link', { name: 'Read it as an article' })
  const pdfs = async () => {
    for (const name of ['PDF of the slides', 'PDF to read'])
      await expect(page.getByRole('link', { name }).first()).toBeVisible()
  }
  await pdfs()

  // From the page to the article, from there to the slides: not back to where one came from.
  await article.tap()
  await page.waitForURL(/\/read\/#rivals$/)
  await pdfs()
  await page.locator('#rivals').getByRole('link', { name: 'This slide' }).tap()
  await seesPage(page, rivals)
  await article.tap()
  await page.getByRole('link', { name: 'Watch the slides' }).first().tap()
  await seesDeck(page, slideNamed('cover'))

  // From the slides to the article at the slide that is shown, to the page, and back.
  await page.goto(`${siteUrl}rivals/`)
  await seesDeck(page, rivals)
  await pdfs()
  await article.tap()
  await page.waitForURL(/\/read\/#rivals$/)
  await page.goBack()
  await seesDeck(page, rivals)
  await page.getByRole('button', { name: 'This slide with its words' }).tap()
  await seesPage(page, rivals)
  await page.getByRole('button', { name: 'Watch the slides' }).tap()
  await seesDeck(page, rivals)

  // Flat, the ways are there as well.
  await page.setViewportSize(FLAT)
  await pdfs()
  await article.tap()
  await page.waitForURL(/\/read\/#rivals$/)
  await page.context().close()
})

test('on a laptop the live deck leads to the article and both PDFs as soon as the mouse moves', async ({ page, siteUrl }) => {
  await page.setViewportSize(WIDE)
  await page.goto(`${siteUrl}rivals/`)
  await seesDeck(page, rivals)
  const controls = page.locator('#slide-container > div', { has: page.locator('nav') })
  await expect(controls).toHaveCSS('opacity', '0')
  await page.mouse.move(400, 300, { steps: 2 })
  await expect(controls).toHaveCSS('opacity', '1')
  for (const [name, address] of [['Read it as an article', /\/read\/#rivals$/], ['PDF of the slides', /\/deck\.pdf$/], ['PDF to read', /\/handout\.pdf$/]] as const)
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', address)
  await page.keyboard.press('ArrowLeft')
  await expect(controls).toHaveCSS('opacity', '0')
  await page.mouse.move(410, 300, { steps: 2 })
  await page.getByRole('link', { name: 'Read it as an article' }).click()
  await page.waitForURL(/\/read\/#rivals$/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Watch the slides' }).click()
  await seesDeck(page, slideNamed('cover'))
})

test('that the slides were asked for is remembered, and that they no longer are', async ({ browser, siteUrl }) => {
  const page = await openPhone(browser)
  await page.goto(`${siteUrl}rivals/`)
  await page.getByRole('button', { name: 'Watch the slides' }).tap()
  await seesDeck(page, rivals)
  await page.goto(`${siteUrl}${next.alias}/`)
  await seesDeck(page, next)
  await page.getByRole('button', { name: 'This slide with its words' }).tap()
  await page.goto(`${siteUrl}rivals/`)
  await seesPage(page, rivals)
  await page.context().close()
})

test('the page stays to be read when the deck does not come up, and the deck comes up where newer calls are missing', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ viewport: WIDE })
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'checkVisibility')
    Reflect.deleteProperty(Object, 'groupBy')
    Reflect.deleteProperty(Map, 'groupBy')
  })
  await page.goto(`${siteUrl}rivals/`)
  await page.locator('html[data-taken-over]').waitFor()
  await expect(page.locator('#slideshow h1:visible')).toHaveText(rivals.headline)

  for (const broken of ['throw new Error("too old")', 'let the browser be too old']) {
    await page.route('**/assets/index-*.js', route => route.fulfill({ body: broken, contentType: 'text/javascript' }))
    const failed = page.waitForEvent('pageerror')
    await page.goto(`${siteUrl}${next.alias}/`)
    await failed
    await expect(page.getByText(next.frontmatter.read!.slice(0, 40))).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-taken-over')
  }
  await page.close()
})
