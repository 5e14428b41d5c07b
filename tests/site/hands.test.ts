import type { CDPSession, Locator, Page } from 'playwright/test'
import { axeViolations } from '../support/axe-violations.ts'
import { problemsOf } from '../support/problems.ts'
import { moveTo, settled } from '../support/settled.ts'
import { slideNamed, slides } from '../support/slides.ts'
import type { DeckSlide } from '../support/slides.ts'
import { expect, test } from '../support/site-page.ts'

const WIDE = { width: 1366, height: 768 }
const [rivals, reaction, machine] = [slideNamed('rivals'), slideNamed('reaction'), slideNamed('tool-platform')]

async function openLive(page: Page, url: string, slide: DeckSlide, clicks = slide.clicks): Promise<void> {
  await page.goto(`${url}${slide.alias}/?clicks=${clicks}`)
  await page.locator('html[data-taken-over]').waitFor()
  await settled(page, slide, clicks)
}

/** The state that comes `by` steps after another in the talk. */
function after(slide: DeckSlide, clicks: number, by: number): { slide: DeckSlide, clicks: number } {
  const states = slides.flatMap(slide => slide.steps.map((_, clicks) => ({ slide, clicks })))
  return states[states.findIndex(state => state.slide === slide && state.clicks === clicks) + by]!
}

/** What the deck shows, by its address. */
function shown(page: Page): { slide: DeckSlide, clicks: number } {
  const { pathname, searchParams } = new URL(page.url())
  const slide = slideNamed(pathname.split('/').at(-1)!)
  return { slide, clicks: Number(searchParams.get('clicks') ?? 0) }
}

/** Everything on the live slide and beside it that a mouse can press, found by its role. */
function controlsOf(page: Page): Locator {
  const deck = page.locator('#app')
  return deck.getByRole('button').or(deck.getByRole('link')).or(deck.getByRole('slider'))
}

/** Keeps links from leading out of the deck; pressed they are all the same. */
function stayInDeck(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
    if (link && (link.download !== '' || link.target !== '' || link.origin !== location.origin || link.pathname.includes('/read/') || link.pathname.endsWith('.pdf')))
      event.preventDefault()
  }, { capture: true })
}

for (const start of [rivals, machine, slideNamed('coverage'), slideNamed('sources')]) {
  test(`whatever the mouse has pressed on ${start.alias}, keys move the slides`, async ({ page, siteUrl }) => {
    await page.setViewportSize(WIDE)
    await page.addInitScript(stayInDeck)
    await openLive(page, siteUrl, start)
    const controls = await controlsOf(page).evaluateAll(elements => elements.map((element, index) => ({
      index,
      name: element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '',
      // of many links of one list, the first stands for all
      kind: element.tagName === 'A' ? `link of ${element.closest('nav, ul, ol, footer, p, div')?.className}` : `control ${index}`,
      isDisabled: element.classList.contains('disabled'),
    })))
    const pressed = controls.filter(({ kind, isDisabled }, i) => !isDisabled && controls.findIndex(other => other.kind === kind) === i)
    expect(pressed.length, controls.map(({ name }) => name).join(', ')).toBeGreaterThan(4)
    for (const { index, name } of pressed) {
      await goTo(page, siteUrl, start)
      await controlsOf(page).nth(index).click()
      await expect(async () => { // the overview opens; nothing else has a dialog
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1000 })
      }).toPass()
      for (const key of ['PageUp', 'PageDown', 'Space']) {
        const from = shown(page)
        const to = after(from.slide, from.clicks, key === 'PageUp' ? -1 : 1) ?? from
        await page.keyboard.press(key)
        await expect.poll(() => shown(page), `${key} after a press on "${name}"`).toEqual(to)
      }
    }
  })
}

/** Goes to a slide's last step within the deck that is there. */
async function goTo(page: Page, siteUrl: string, slide: DeckSlide): Promise<void> {
  await moveTo(page, siteUrl, slide, slide.clicks)
  await settled(page, slide, slide.clicks)
}

test('a button that one has tabbed to is pressed by Space and Enter, and other keys move on', async ({ page, siteUrl }) => {
  await page.setViewportSize(WIDE)
  await openLive(page, siteUrl, rivals, 1)
  const button = page.getByRole('button', { name: 'Show slide overview' })
  for (const key of ['Space', 'Enter']) {
    while (!await button.evaluate(element => element === document.activeElement))
      await page.keyboard.press('Tab')
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: 'All slides' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
  }
  await page.keyboard.press('PageDown')
  await settled(page, rivals, 2)
})

test('a key that is held down moves one step', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 0)
  await page.keyboard.down('ArrowRight')
  for (let repeat = 0; repeat < 5; repeat++)
    await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await settled(page, rivals, 1)
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 2)
})

test('keys as fast as a machine presses them all count', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 0)
  await page.evaluate(() => {
    for (let i = 0; i < 7; i++)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown' }))
  })
  const { slide, clicks } = after(rivals, 0, 7)
  await settled(page, slide, clicks)
})

test('of slides that come and go faster than a frame one is left', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals)
  await page.evaluate(() => {
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp', 'ArrowDown'])
      dispatchEvent(new KeyboardEvent('keydown', { key, code: key }))
  })
  await settled(page, reaction, 0)
})

test('Home and End lead to the ends of the talk; shortcuts of the browser leave the slides alone', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 2)
  for (const key of ['Control+f', 'Control+g', 'Control+o', 'Alt+ArrowRight', 'Meta+g', 'Control+End'])
    await page.evaluate(key => dispatchEvent(new KeyboardEvent('keydown', { key: key.split('+')[1]!, ctrlKey: key.startsWith('Control'), altKey: key.startsWith('Alt'), metaKey: key.startsWith('Meta') })), key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await settled(page, rivals, 2)
  await page.keyboard.press('End')
  await settled(page, slides.at(-1)!, 0)
  await page.keyboard.press('Home')
  await settled(page, slides[0]!, 0)
})

test('a press into the bars beside the slide moves nothing', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 1600, height: 600 })
  await openLive(page, siteUrl, rivals, 1)
  for (const x of [1580, 1590]) // both at one side: a step on and one back would look like none
    await page.mouse.click(x, 300)
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 2)
})

test('goto finds a slide by number, name or words, and is right for a screen reader while it is open', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize(WIDE)
  await openLive(page, siteUrl, rivals)
  for (const [typed, alias] of [['20', slides[19]!.alias], ['ground', 'ground'], ['yesterday’s playbook', 'reaction']] as const) {
    await page.keyboard.press('g')
    const field = page.getByRole('combobox', { name: 'Go to slide' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await page.keyboard.type(typed)
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await settled(page, slideNamed(alias), 0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('g')
  await page.keyboard.type('re')
  await expect(page.getByRole('option').nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.type('xyz')
  await expect(page.getByRole('status').filter({ hasText: 'No slide' })).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await settled(page, reaction, 1)
  expect(problems).toEqual([])
})

test('in the overview keys choose and open, and nothing beneath it moves', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize(WIDE)
  await openLive(page, siteUrl, rivals, 2)
  const overview = page.getByRole('dialog', { name: 'All slides' })
  const choose = async (alias: string, ...keys: string[]) => {
    await page.keyboard.press('o')
    await expect(overview.getByRole('button', { name: /^\d+: / })).toHaveCount(slides.length)
    for (const key of keys)
      await page.keyboard.press(key)
    await settled(page, slideNamed(alias), 0)
    await expect(overview).toHaveCount(0)
  }
  await page.keyboard.press('o')
  await expect(overview.getByRole('button', { name: `6: ${rivals.headline}` })).toBeFocused()
  expect(await axeViolations(page)).toEqual([])
  for (const key of ['PageDown', 'Space', 'PageUp'])
    await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await settled(page, rivals, 2)
  await choose(slides[11]!.alias, '1', '2')
  await choose(slides[6]!.alias, '7')
  await choose(slides[7]!.alias, 'ArrowRight', 'Enter')
  await choose(slides[0]!.alias, '1', 'Enter')
  await page.keyboard.press('o')
  await overview.getByRole('button', { name: /^9: / }).click()
  await settled(page, slides[8]!, 0)
  await page.keyboard.press('PageDown')
  await settled(page, slides[8]!, 1)
  expect(problems).toEqual([])
})

test('what a hand has done to a picture is gone when one comes back to it', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, machine)
  await page.getByRole('slider').fill('1')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'tool')
  await page.keyboard.press('PageDown')
  await settled(page, after(machine, machine.clicks, 1).slide, 0)
  await page.keyboard.press('PageUp')
  await settled(page, machine, machine.clicks)
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'platform')
})

/** Fingers on the glass, moved in steps: where each comes down, and by how much it moves. */
async function fingers(touch: CDPSession, ...moves: { x: number, y: number, by: { x: number, y: number } }[]): Promise<void> {
  const at = (part: number) => moves.map(({ x, y, by }, id) => ({ id, x: x + by.x * part, y: y + by.y * part }))
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, 1) })
  if (moves.length > 1)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('one finger turns the page; two never do, pinching zooms, and a zoomed page can be moved', { tag: '@chromium' }, async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await openLive(page, siteUrl, rivals, 1)
  const touch = await context.newCDPSession(page)
  await fingers(touch, { x: 600, y: 200, by: { x: -250, y: 5 } })
  await settled(page, rivals, 2)
  await fingers(touch, { x: 600, y: 150, by: { x: -250, y: 0 } }, { x: 600, y: 250, by: { x: -250, y: 0 } })
  await fingers(touch, { x: 400, y: 200, by: { x: -150, y: 0 } }, { x: 450, y: 200, by: { x: 150, y: 0 } })
  await expect.poll(() => page.evaluate(() => visualViewport!.scale)).toBeGreaterThan(1.2)
  const left = await page.evaluate(() => visualViewport!.pageLeft)
  await fingers(touch, { x: 600, y: 200, by: { x: -250, y: 5 } })
  await expect.poll(() => page.evaluate(() => visualViewport!.pageLeft)).toBeGreaterThan(left)
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 3)
  await context.close()
})

test('a pull downwards loads nothing again over the live deck, and does as ever over a page to read', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals)
  await expect(page.locator('html')).toHaveCSS('overscroll-behavior-y', 'none')
  await page.goto(`${siteUrl}read/`)
  await expect(page.locator('html')).toHaveCSS('overscroll-behavior-y', 'auto')
})

test('settings of another deck on the same host do not reach this one', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize(WIDE)
  await page.addInitScript(() => {
    localStorage.setItem('slidev-scale', '1.6')
    localStorage.setItem('slidev-viewer-css-filter', JSON.stringify({ invert: true, contrast: 2, brightness: 0.4, hueRotate: 90, saturate: 1, sepia: 1 }))
  })
  await openLive(page, siteUrl, rivals)
  await expect(page.locator('#slide-content')).toHaveCSS('filter', 'none')
  expect((await page.locator('#slide-content').boundingBox())!.height).toBeCloseTo(768, 0)
  expect(problems).toEqual([])
})

test('with storage forbidden the live deck comes up and walks', async ({ page, siteUrl, problems }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: () => { throw new DOMException('forbidden', 'SecurityError') } })
  })
  await openLive(page, siteUrl, rivals, 0)
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 1)
  expect(problems).toEqual([])
})

test('two visitors\' windows of the hosted deck never move each other', async ({ page, context, siteUrl }) => {
  const other = await context.newPage()
  const problems = problemsOf(other, siteUrl)
  await openLive(page, siteUrl, rivals, 1)
  await openLive(other, siteUrl, slideNamed('mains'), 0)
  for (const key of ['ArrowRight', 'End', 'ArrowLeft'])
    await other.keyboard.press(key)
  await settled(other, after(slides.at(-1)!, 0, -1).slide, after(slides.at(-1)!, 0, -1).clicks)
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 2)
  expect(problems).toEqual([])
})
