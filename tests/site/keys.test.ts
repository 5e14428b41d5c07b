import type { Locator, Page } from 'playwright/test'
import { axeViolations } from '../support/axe-violations.ts'
import { after, openLive, shown, WIDE } from '../support/live-deck.ts'
import { moveTo, settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideAfter, slideNamed, slides } from '../support/slides.ts'
import type { DeckSlide } from '../support/slides.ts'

const rivals = slideNamed('rivals')
const machine = slideNamed('tool-platform')
/** with which the talk ends */
const close = slides.findLast(({ appendix }) => !appendix)!

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
  await settled(page, slideAfter(rivals), 0)
})

test('Home and End lead to the ends of the talk; shortcuts of the browser leave the slides alone', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 2)
  for (const key of ['Control+f', 'Control+g', 'Control+o', 'Alt+ArrowRight', 'Meta+g', 'Control+End'])
    await page.evaluate(key => dispatchEvent(new KeyboardEvent('keydown', { key: key.split('+')[1]!, ctrlKey: key.startsWith('Control'), altKey: key.startsWith('Alt'), metaKey: key.startsWith('Meta') })), key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await settled(page, rivals, 2)
  await page.keyboard.press('End')
  await settled(page, close, 0)
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

test('walking on stops at the close; the appendix is entered on purpose, and one key leads back', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, close, close.clicks)
  for (const key of ['PageDown', 'Space', 'ArrowRight'])
    await page.keyboard.press(key)
  await settled(page, close, close.clicks)
  await page.keyboard.press('ArrowDown')
  await settled(page, slideAfter(close), 0)
  await page.keyboard.press('PageDown')
  await settled(page, slideAfter(slideAfter(close)), 0)
  await page.keyboard.press('Backspace')
  await settled(page, close, close.clicks)
  await page.keyboard.press('Shift+Backspace')
  await settled(page, slideAfter(slideAfter(close)), 0)
})

test('digits and Enter lead to a slide; any other key forgets them', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 1)
  for (const key of [...String(machine.no), 'Enter'])
    await page.keyboard.press(key)
  await settled(page, machine, 0)
  await page.keyboard.press('Backspace')
  await settled(page, rivals, 1)
  for (const key of ['1', '2', 'Escape', '3', 'PageDown', 'Enter', '9', '9', 'Enter'])
    await page.keyboard.press(key)
  await settled(page, rivals, 2)
})

test('black and white cover the whole window, and the same key opens them', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 800, height: 600 }) // with bars
  await openLive(page, siteUrl, rivals, 1)
  const colours = async () => new Set((await page.evaluate(() => [10, 300, 590].map(y => document.elementFromPoint(400, y)!)
    .map(element => `${getComputedStyle(element).visibility} ${element.tagName} ${getComputedStyle(element).backgroundColor}`))))
  for (const [key, colour] of [['b', 'rgb(0, 0, 0)'], ['w', 'rgb(255, 255, 255)']] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('#slideshow')).toBeHidden()
    expect(await colours()).toEqual(new Set([`visible BODY ${colour}`]))
  }
  await page.keyboard.press('PageDown') // moves on beneath
  await page.keyboard.press('w')
  await settled(page, rivals, 2)
})

test('the list of keys is a dialog that ? opens and Escape closes', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 1)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(list).toBeFocused()
  await expect(list).toContainText('the room sees black, white')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
})

test('laser and pen follow the pointer; a stroke goes with its slide', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 1)
  await page.keyboard.press('l')
  await page.mouse.move(200, 200)
  await expect(page.locator('.room-layer .spot')).toHaveAttribute('cx', '200')
  expect(await page.locator('.room-layer').evaluate(element => getComputedStyle(element).cursor)).toBe('none')
  await page.keyboard.press('d')
  await page.mouse.down()
  await page.mouse.move(260, 240, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('.room-layer .stroke')).toHaveAttribute('d', /^M200 200L.*260 240$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageDown')
  await settled(page, rivals, 2)
  await expect(page.locator('.room-layer .stroke')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await settled(page, slideAfter(rivals), 0)
  await expect(page.locator('.room-layer')).toHaveCount(0)
})

test('Back and Forward of the browser lead the talk, too: the next key counts from there', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals, 0)
  await page.keyboard.press('ArrowDown')
  await settled(page, slideAfter(rivals), 0)
  await page.goBack()
  await settled(page, rivals, 0)
  await page.goForward()
  await settled(page, slideAfter(rivals), 0)
  await page.keyboard.press('PageDown')
  await settled(page, slideAfter(rivals), 1)
})

test('digits and Enter lead to a slide from a button that the mouse has pressed, too', async ({ page, siteUrl }) => {
  await page.setViewportSize(WIDE)
  await openLive(page, siteUrl, machine)
  await page.getByRole('button', { name: 'Show slide overview' }).click()
  await page.keyboard.press('Escape')
  for (const key of [...String(rivals.no), 'Enter'])
    await page.keyboard.press(key)
  await settled(page, rivals, 0)
})
