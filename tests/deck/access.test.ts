import { describe } from '../../components/frame/diagram.ts'
import { canvas } from '../../components/frame/frame.ts'
import { expect, settled, slideAfter, slideNamed, slides, test } from '../support/deck-page.ts'

// What a hand did to a picture goes when another slide has come from before it; the page is the next test's, too.
test.afterEach(async ({ deck }) => deck.open(slides[0]!))

test('every picture tells its current step, and only that, as its text alternative', async ({ deck }) => {
  test.setTimeout(120_000)
  for (const slide of slides.filter(({ diagram }) => diagram)) {
    for (const clicks of slide.steps.keys()) {
      await deck.open(slide, clicks)
      const picture = deck.page.locator('.diagram:visible > [role=img]')
      const where = `${slide.alias}, step ${clicks + 1}`
      await expect(picture, `${where}: pictures`).toHaveCount(1)
      await expect(picture, `${where}: text alternative`).toHaveAccessibleName(describe(slide.diagram!, clicks))
    }
  }
})

test('what is not revealed cannot be reached by Tab or by a screen reader', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('rivals'), 1)
  await expect(page.getByRole('button', { name: 'Pay' }), 'rivals that a screen reader finds').toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'WeChat Pay' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.handle:focus'), 'a rival that has not come yet, in focus').toHaveCount(0)
})

test('a rival comes forward by keyboard, by pointer and by a click, and Escape lets go', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('rivals'), 4)
  const labelOf = (name: string) => page.locator('.competitor-map:visible .label').filter({ hasText: name })
  const quiet = page.locator('.competitor-map:visible .label.quiet')
  const douyin = page.getByRole('button', { name: 'Douyin Pay' })

  await douyin.focus()
  await expect(labelOf('Douyin Pay')).toContainText('since January 2021')
  await expect(labelOf('Douyin Pay')).toContainText('Yicai Global 2021')
  await page.keyboard.press('Escape')
  await expect(quiet, 'after Escape').toHaveCount(0)

  await douyin.hover()
  await expect(labelOf('Douyin Pay')).toContainText('since January 2021')
  await page.mouse.move(10, 10)
  await expect(quiet).toHaveCount(0)

  await page.getByRole('button', { name: 'Meituan Pay' }).click()
  await expect(labelOf('Meituan Pay')).toContainText('licence bought in 2016')
  await page.keyboard.press('Escape')
  await expect(quiet).toHaveCount(0)
})

test('with a rival in focus the slides still advance', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('rivals'), 4)
  await page.getByRole('button', { name: 'JD Pay' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(new RegExp(`/${slideAfter(slideNamed('rivals')).alias}`))
})

test('the control re-wires the machine by arrow keys and by pointer, and lets the slides advance', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('tool-platform'), 2)
  const control = page.getByRole('slider')
  const ball = page.locator('.tool-versus-platform:visible .platform-ball .shape')
  await expect(control).toHaveAttribute('aria-valuetext', 'platform')
  const swollen = Number(await ball.getAttribute('r'))

  await control.focus()
  await page.keyboard.press('End')
  await expect(control).toHaveAttribute('aria-valuetext', 'tool')
  await expect(ball).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(control).toHaveAttribute('aria-valuetext', '95 % re-wired')
  await page.keyboard.press('Escape')
  await expect(ball).toHaveAttribute('r', String(swollen))

  const box = (await control.boundingBox())!
  await page.mouse.move(box.x + 13, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.up()
  await expect(control).toHaveAttribute('aria-valuetext', '50 % re-wired')
  expect(Number(await ball.getAttribute('r'))).toBeLessThan(swollen)

  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/clicks=3/)
})

test('however far the machine is re-wired, one verdict stands forward and the other back', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('tool-platform'), 4)
  const verdicts = page.locator('.tool-versus-platform:visible text.verdict')
  await expect(verdicts).toHaveText(['Platform keeps what comes in', 'Tool passes it on, and industry answers'])
  for (const [value, back] of [['0', 'Tool'], ['0.5', 'Tool'], ['0.75', 'Tool'], ['0.8', 'Platform'], ['1', 'Platform']] as const) {
    await page.getByRole('slider').fill(value)
    await expect(page.locator('.tool-versus-platform:visible text.stepped'), `at ${value}`).toHaveText(new RegExp(`^${back}`))
  }
})

test('a step back and forth wires the machine as its step says', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('tool-platform'), 4)
  await page.getByRole('slider').fill('0')
  await page.getByRole('slider').press('PageUp')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('slider')).toHaveValue('1')
})

test('each beat of the coverage map leads to its slide and shows its gist', async ({ deck }) => {
  const { page } = deck
  await deck.open(slideNamed('coverage'))
  await expect(page.locator('.covered:visible')).toHaveCount(57)
  const beat = page.getByRole('link', { name: `Slide ${slideNamed('rivals').no} I.7:` })
  await beat.focus()
  await expect(page.locator('.coverage-gist:visible')).toContainText('WeChat Pay, JD Pay')
  await beat.click()
  await expect(page).toHaveURL(/\/rivals/)
})

test('a tap brings a rival forward and sets the control, and neither turns the page', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: canvas, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${siteUrl}rivals?clicks=4`)
  await settled(page, slideNamed('rivals'), 4)
  await page.getByRole('button', { name: 'Douyin Pay' }).tap()
  await expect(page.locator('.competitor-map:visible .label').filter({ hasText: 'Douyin Pay' })).toContainText('since January 2021')
  await expect(page).toHaveURL(/\/rivals\?clicks=4/)

  await page.goto(`${siteUrl}tool-platform?clicks=4`)
  await settled(page, slideNamed('tool-platform'), 4)
  const control = page.getByRole('slider')
  const { x, y, width, height } = (await control.boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + height / 2)
  await expect(control).toHaveAttribute('aria-valuetext', '50 % re-wired')
  await expect(page).toHaveURL(/\/tool-platform\?clicks=4/)
  await context.close()
})
