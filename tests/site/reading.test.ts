import { PDFDocument } from '@cantoo/pdf-lib'
import { axeViolations } from '../support/axe-violations.ts'
import { expect, test } from '../support/site-page.ts'
import { slideNamed, slides } from '../support/slides.ts'

for (const [name, viewport, deviceScaleFactor] of [
  ['on a phone of 320 px', { width: 320, height: 640 }, 2],
  ['on a phone of 360 px', { width: 360, height: 740 }, 3],
  ['on a tablet', { width: 768, height: 1024 }, 1],
  ['on a laptop', { width: 1366, height: 768 }, 1],
  ['on a screen of 1280 px at 200 %', { width: 640, height: 360 }, 2],
] as const) {
  test(`the article fits ${name}, without a violation and with text that can be read`, async ({ browser, siteUrl }) => {
    const page = await browser.newPage({ viewport, deviceScaleFactor })
    await page.goto(`${siteUrl}read/`)
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)

    expect(await page.evaluate(() => {
      const seen = (element: Element) => element.checkVisibility() && !element.closest('svg') && getComputedStyle(element).clipPath === 'none'
      const own = (element: Element) => [...element.childNodes].some(node => node instanceof Text && node.data.trim() !== '')
      return [...document.querySelectorAll('body *')].filter(element => own(element) && seen(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 11).map(element => element.outerHTML)
    }), 'text under 11 px').toEqual([])

    const cut = await page.evaluate(() => [...document.querySelectorAll('main *')]
      .filter(element => !element.closest('svg') && element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
      .map(element => element.outerHTML.slice(0, 200)))
    expect(cut, 'parts that reach out of the window').toEqual([])

    if (viewport.width === 320 || viewport.width === 1366) // the narrowest and the widest: it takes long on a page of this size
      expect(await axeViolations(page)).toEqual([])
    await page.close()
  })
}

test('without script everything is there: headlines, pictures, what was said, the pictures in words', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${siteUrl}read/`)
  await expect(page.locator('main > section')).toHaveCount(slides.length)
  for (const slide of slides) {
    const section = page.locator(`section#${slide.alias}`)
    await expect(section.locator('h1, h2')).toHaveText(slide.headline)
    await expect(section.locator('.read')).toHaveText(slide.frontmatter.read!)
    await expect(section.locator('figure > svg')).toHaveCount(slide.diagram ? 1 : 0)
    if (slide.clicks > 0) {
      await expect(section.locator('figure > svg')).toHaveAttribute('data-step', slide.steps.at(-1)!)
      await expect(section.locator('.in-words li')).toHaveText(slide.diagram!.steps.map(({ adds }) => adds))
    }
  }
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.close()
})

test('every link within the article leads somewhere in it', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}read/`)
  expect(await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')!).filter(href => !document.getElementById(href.slice(1))))).toEqual([])
})

test('the steps of a picture are walked by button, by keyboard and by their words', async ({ page, siteUrl, problems }) => {
  const { steps, diagram } = slideNamed('rivals')
  await page.goto(`${siteUrl}read/`)
  const section = page.locator('section#rivals')
  const picture = section.locator('figure > svg')
  const status = section.locator('[aria-live=polite]')
  const shows = async (step: number) => {
    await expect(picture).toHaveAttribute('data-step', steps[step]!)
    await expect(section.locator('li:has([aria-current=step])')).toContainText(diagram!.steps[step]!.adds)
    await expect(status).toContainText(`Step ${step + 1} of ${steps.length}`)
  }

  await shows(4)
  const size = (await picture.boundingBox())!.height
  await section.getByRole('button', { name: 'Previous step' }).click()
  await shows(3)
  await expect(status).toContainText(diagram!.steps[3]!.adds)
  expect((await picture.boundingBox())!.height, 'the picture keeps its size').toBe(size)

  const next = section.getByRole('button', { name: 'Next step' })
  await next.focus()
  await page.keyboard.press('Enter')
  await shows(4)
  await page.keyboard.press('Space')
  await shows(0)
  await page.keyboard.press('ArrowRight')
  await shows(1)
  await page.keyboard.press('ArrowLeft')
  await shows(0)
  await section.getByRole('button', { name: 'Show step 3' }).click()
  await shows(2)
  await section.getByText(diagram!.steps[1]!.adds).last().click()
  await shows(1)

  for (const button of await section.locator('.walk button').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  expect(problems).toEqual([])
})

test('the ids of the page are unique at every step', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}read/`)
  const ids = await page.evaluate(() => [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)].flatMap(root => [...root.querySelectorAll('[id]')].map(({ id }) => id)))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('on paper it is the reader\'s own, settled, without controls', { tag: '@chromium' }, async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}read/`)
  await page.locator('section#rivals').getByRole('button', { name: 'Previous step' }).click()
  for (const [format, width, height] of [['A4', 595, 842], ['Letter', 612, 792]] as const) {
    const pdf = await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: true }))
    for (const sheet of pdf.getPages()) {
      expect(Math.abs(sheet.getWidth() - width), format).toBeLessThan(1)
      expect(Math.abs(sheet.getHeight() - height), format).toBeLessThan(1)
    }
  }
  await expect(page.locator('section#rivals figure > svg')).toHaveAttribute('data-step', slideNamed('rivals').steps.at(-1)!)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('button:visible, .walk:visible, .ways:visible')).toHaveCount(0)
  expect(await page.evaluate(() => [...document.querySelectorAll('main a')].filter(link => link.checkVisibility() && getComputedStyle(link).textDecorationLine !== 'underline' && !link.matches('.covered')).length), 'links without a line').toBe(0)
})

test('in a dark browser the page stays light, and nothing glides for whoever wants less motion', async ({ page, siteUrl }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto(`${siteUrl}read/`)
  const root = page.locator('html')
  await expect(root).toHaveCSS('color-scheme', /^(?:only light|light only)$/)
  await expect(root).toHaveCSS('background-color', 'rgb(246, 243, 236)')
  await expect(root).toHaveCSS('scroll-behavior', 'auto')
})

test('with forced colours the pictures keep theirs on their own paper, and the current step stands out', async ({ page, siteUrl }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto(`${siteUrl}read/`)
  const figure = page.locator('section#rivals figure')
  await expect(figure).toHaveCSS('forced-color-adjust', 'none')
  await expect(figure).toHaveCSS('background-color', 'rgb(246, 243, 236)')
  await expect(page.locator('section#rivals li:has([aria-current])')).toHaveCSS('outline-style', 'solid')
})
