import type { Page } from 'playwright/test'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { serveDevelopment } from '../support/development-server.ts'
import type { DevelopmentServer } from '../support/development-server.ts'
import { expectLook } from '../support/look.ts'
import { problemsOf } from '../support/problems.ts'
import { copyProject } from '../support/project-copy.ts'
import type { ProjectCopy } from '../support/project-copy.ts'
import { moveTo } from '../support/settled.ts'
import { shownText, wordsIn } from '../support/words.ts'

// One development server for the file, of a copy of the project: `npm start` as the presenter runs it.
test.describe.configure({ mode: 'serial' })

let copy: ProjectCopy
let server: DevelopmentServer
let address: string

test.beforeAll(async () => {
  copy = await copyProject()
  server = await serveDevelopment(copy.folder)
  address = server.url
})

test.afterAll(async () => {
  await server.close()
  await copy.remove()
})

/** The slide's own text in the presenter view. */
function currentSlide(page: Page) {
  return page.locator('#slideshow .slidev-page').filter({ visible: true })
}

/** There is no screen to keep awake here; Vite says when it connects, and when a new slide brings new utility classes. */
function isOurs(problem: string): boolean {
  return !/Wake Lock|\[vite\] (?:connect|hot updated: .*\/__uno\w*\.css)/.test(problem)
}

test('npm start says where the show and the presenter view are, and warns of nothing', () => {
  expect(server.printed()).toContain(address)
  expect(server.printed()).toContain(`${address}presenter/`)
  expect(server.printed()).not.toMatch(/warn|deprecat|error|EBADENGINE/i)
})

test('the live deck says the same as the built one, slide by slide, without a word in the console', async ({ deck, page }) => {
  const problems = problemsOf(page, address)
  await page.goto(`${address}${slides[0]!.alias}?clicks=0`)
  for (const slide of slides) {
    await moveTo(page, address, slide, slide.clicks)
    await settled(page, slide, slide.clicks)
    await deck.open(slide, slide.clicks)
    expect(wordsIn(await shownText(page)), slide.alias).toEqual(wordsIn(await shownText(deck.page)))
  }
  expect(problems.filter(isOurs)).toEqual([])
})

test('the presenter view has the notes, the next slide and a timer', async ({ page }) => {
  await page.goto(`${address}presenter/rivals`)
  await expect(page.getByText('This is Alipay as it would like to be')).toBeVisible()
  await expect(page.getByText('If asked:')).toBeVisible()
  await expect(page.getByText(/^15:00$|^14:5\d$/).first()).toBeVisible()
  await expect(currentSlide(page).first()).toContainText('Four rivals press in')
})

test('the presenter view looks as it did and loads without an error', async ({ page }) => {
  const problems = problemsOf(page, address)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`${address}presenter/rivals?clicks=2`)
  await expect(page.locator('.diagram[data-step=jd]').first()).toBeVisible()
  await expect(page.getByText('Then JD Pay, out of retail')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  // Where the notes have scrolled to depends on when the fonts came; the picture is taken from their start.
  await page.getByText('This is Alipay as it would like to be').evaluate((note) => {
    for (let ancestor: Element | null = note; ancestor; ancestor = ancestor.parentElement)
      ancestor.scrollTop = 0
  })
  const clock = page.locator('div', { hasText: /^\d\d:\d\d$/ })
  expectLook(await page.screenshot({ scale: 'css', mask: [clock, page.locator('[class*=timer], [class*=Timer]')] }), 'presenter')
  expect(problems.filter(isOurs)).toEqual([])
})

/** The step at which a window of the talk stands. */
const stepIn = (window: Page) => currentSlide(window).locator('.diagram').first()

test('windows of the talk keep in step, whichever opens late, loads again or is pressed in, and none moves the others by itself', async ({ context, page }) => {
  const rivals = slideNamed('rivals')
  const expectAll = async (windows: Page[], clicks: number) => {
    for (const window of windows)
      await expect(stepIn(window)).toHaveAttribute('data-step', rivals.steps[clicks]!)
  }
  await page.goto(`${address}rivals?clicks=1`) // the show
  await settled(page, rivals, 1)

  const presenter = await context.newPage() // opens late, at the cover
  await presenter.goto(`${address}presenter/`)
  await expectAll([page, presenter], 1)
  const second = await context.newPage()
  await second.goto(address)
  await expectAll([page, presenter, second], 1)

  // Presses in turn, each as soon as its own window shows the last.
  for (const [press, window] of [presenter, page, second].entries()) {
    await window.bringToFront()
    await window.keyboard.press('PageDown')
    await expectAll([page, presenter, second], 2 + press)
  }
  await presenter.bringToFront()
  await presenter.keyboard.press('PageUp')
  await presenter.keyboard.press('PageUp')
  await expectAll([page, presenter, second], 2)

  for (const window of [page, presenter, second]) {
    await window.reload()
    await expectAll([page, presenter, second], 2)
  }
  await Promise.all([page.reload(), second.reload()])
  await expectAll([page, presenter, second], 2)
  const updated = second.waitForEvent('console', message => message.text().includes('hot updated'))
  await copy.change('styles/tokens.css', '--tool: #1240d6', '--tool: #1240d4')
  await updated
  await copy.change('styles/tokens.css', '--tool: #1240d4', '--tool: #1240d6')
  await expectAll([page, presenter, second], 2)
})

test('in the presenter view keys move the slides, whatever the mouse has pressed', async ({ page }) => {
  const rivals = slideNamed('rivals')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`${address}presenter/rivals?clicks=1`)
  await expect(stepIn(page)).toHaveAttribute('data-step', rivals.steps[1]!)
  const buttons = await page.locator('#app').getByRole('button').evaluateAll(elements => elements.map((element, index) => ({ index, name: element.getAttribute('title') ?? element.textContent!, isDisabled: element.classList.contains('disabled') || element.getClientRects().length === 0 })))
  const tried = buttons.filter(({ name, isDisabled }) => !isDisabled && !/Play Mode|Presenter Mode|Screen Mirror|drawing|Edit/i.test(name)) // these lead to another view, or to the pen
  expect(tried.length).toBeGreaterThan(6)
  for (const { index, name } of tried) {
    await page.locator('#app').getByRole('button').nth(index).click()
    await page.keyboard.press('Escape')
    await moveTo(page, `${address}presenter/`, rivals, 1)
    await expect(stepIn(page)).toHaveAttribute('data-step', rivals.steps[1]!)
    for (const [press, key] of ['PageDown', 'Space', 'PageUp'].entries()) {
      await page.keyboard.press(key)
      await expect(stepIn(page), `${key} after "${name}"`).toHaveAttribute('data-step', rivals.steps[[2, 3, 2][press]!]!)
    }
  }
})

test('the presenter view shows a picture at the same step as its address', async ({ page }) => {
  await page.goto(`${address}presenter/tool-platform?clicks=3`)
  await expect(currentSlide(page).locator('.diagram').first()).toHaveAttribute('data-step', slideNamed('tool-platform').steps[3]!)
})

test('the overview holds every slide, loads without an error and asks nobody else for anything', async ({ page }) => {
  const problems = problemsOf(page, address)
  await page.goto(`${address}overview`)
  await expect(page.locator('.slidev-page h1')).toHaveCount(slides.length)
  expect(problems.filter(isOurs)).toEqual([])
})

test('someone can draw on a slide', async ({ page }) => {
  await page.goto(`${address}rivals`)
  await settled(page, slideNamed('rivals'), 0)
  await page.locator('.slidev-nav, nav').first().hover()
  await page.getByTitle(/drawing/i).first().click()
  await page.locator('#slide-content svg.touch-none').waitFor() // the layer that is drawn on comes late
  await page.mouse.move(300, 300)
  await page.mouse.down()
  await page.mouse.move(420, 340, { steps: 5 })
  await page.mouse.up()
  await expect(page.locator('#slide-content > svg path, #slideshow ~ svg path').first()).toBeVisible()
})

test('a mistake made while the deck is shown is told at once over the slide, until it is mended', async ({ page }) => {
  await page.goto(`${address}rivals`)
  await settled(page, slideNamed('rivals'), 0)
  await copy.change('slides.md', 'paragraphs: [I.6, I.7]', 'paragraphs: [I.6, I.77]')
  const overlay = page.locator('vite-error-overlay')
  const told = 'names the paragraph "I.77", which the essay does not have; did you mean "I.7"?'
  await expect(overlay).toContainText(told)

  // Neither an update nor a reload mends it.
  await copy.change('styles/tokens.css', '--tool: #1240d6', '--tool: #1240d5')
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--tool') === '#1240d5')
  await expect(overlay).toContainText(told)
  await page.reload()
  await expect(overlay).toContainText(told)

  await copy.change('slides.md', 'paragraphs: [I.6, I.77]', 'paragraphs: [I.6, I.7]')
  await expect(page.locator('#slideshow .slide:visible .footnote')).toBeVisible()
  await expect(overlay).toHaveCount(0)
})
