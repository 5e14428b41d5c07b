import type { BrowserContext, Page } from 'playwright/test'
import { expect, settled, slideAfter, slideNamed, slides, test } from '../support/deck-page.ts'
import { startTalk } from '../support/talk.ts'
import type { TalkServer } from '../support/talk.ts'

// One server for the file: the built deck as `npm start` gives it.
test.describe.configure({ mode: 'serial' })

let talk: TalkServer

test.beforeAll(async () => {
  talk = await startTalk()
})

test.afterAll(async () => {
  await talk.close()
})

const rivals = slideNamed('rivals')

/** A window of the talk. */
async function open(context: BrowserContext, path = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(talk.url + path)
  return page
}

/** Brings all windows to the cover. */
async function begin(page: Page): Promise<void> {
  await page.locator('#slideshow h1:visible').first().waitFor()
  await page.keyboard.press('Home')
  await settled(page, slides[0]!, 0)
}

test('a window that opens late, loads again or was frozen shows what the others show, and moves nobody', async ({ context }) => {
  const first = await open(context)
  await begin(first)
  for (const key of ['ArrowDown', 'PageDown', 'PageDown'])
    await first.keyboard.press(key)
  await settled(first, slideAfter(slides[0]!), 2)
  const late = await open(context)
  await settled(late, slideAfter(slides[0]!), 2)
  await Promise.all([first.reload(), late.reload()])
  for (const window of [first, late])
    await settled(window, slideAfter(slides[0]!), 2)

  const client = await context.newCDPSession(late)
  await client.send('Page.setWebLifecycleState', { state: 'frozen' })
  await first.keyboard.press('PageDown')
  await settled(first, slideAfter(slides[0]!), 3)
  await client.send('Page.setWebLifecycleState', { state: 'active' })
  await settled(late, slideAfter(slides[0]!), 3)
})

test('black, what is drawn, a rival brought forward and the switch of the machine are the same in all windows', async ({ context }) => {
  const one = await open(context)
  const other = await open(context)
  await begin(one)
  for (const key of [...String(rivals.no), 'Enter', 'PageDown'])
    await one.keyboard.press(key)
  for (const window of [one, other])
    await settled(window, rivals, 1)

  await one.bringToFront()
  await one.keyboard.press('.')
  await expect(other.locator('#slideshow')).toBeHidden()
  await other.keyboard.press('.')
  await expect(one.locator('#slideshow')).toBeVisible()

  await one.getByRole('button', { name: /^WeChat Pay/ }).hover()
  await expect(other.locator('.rival.forward')).toHaveCount(1)
  await one.mouse.move(5, 5)
  await expect(other.locator('.rival.forward')).toHaveCount(0)

  await one.keyboard.press('d')
  await one.mouse.move(200, 200)
  await one.mouse.down()
  await one.mouse.move(260, 240, { steps: 3 })
  await one.mouse.up()
  await expect(other.locator('.room-layer .stroke')).toHaveAttribute('d', /260 240$/)
  await one.keyboard.press('e')
  await expect(other.locator('.room-layer')).toHaveCount(0)
  await one.keyboard.press('Escape')

  const machine = slideNamed('tool-platform')
  await other.bringToFront()
  for (const key of [...String(machine.no), 'Enter', 'PageDown'])
    await other.keyboard.press(key)
  for (const window of [one, other])
    await settled(window, machine, 1)
  await other.getByRole('slider').fill('0.5')
  await expect(one.getByRole('slider')).toHaveValue('0.5')
})

test('F5 fills the screen and never loads again; what the room must not see is not there', async ({ context }) => {
  const show = await open(context)
  await begin(show)
  await show.evaluate(() => Object.assign(window, { wasHere: true }))
  await show.mouse.move(300, 300)
  await show.mouse.move(320, 300)
  await expect(show.locator('nav')).toBeHidden()
  await show.keyboard.press('F5')
  await expect.poll(() => show.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await show.keyboard.press('Shift+F5')
  await expect.poll(() => show.evaluate(() => document.fullscreenElement !== null)).toBe(false)
  expect(await show.evaluate(() => 'wasHere' in window)).toBe(true)
})

test('a covered window, which gets no frames, shows each state at once, and is right when it is uncovered', async ({ context }) => {
  const show = await open(context)
  await show.emulateMedia({ reducedMotion: 'no-preference' })
  await begin(show)
  await show.evaluate(() => {
    let isHidden = true
    const frame = window.requestAnimationFrame.bind(window)
    const waiting: FrameRequestCallback[] = []
    window.requestAnimationFrame = callback => isHidden ? waiting.push(callback) : frame(callback)
    const tell = () => document.dispatchEvent(new Event('visibilitychange'))
    Object.defineProperty(document, 'hidden', { get: () => isHidden })
    Object.assign(window, {
      uncover: () => {
        isHidden = false
        tell()
        waiting.splice(0).forEach(frame)
      },
    })
    tell()
  })
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'PageDown'])
    await show.keyboard.press(key)
  const state = () => show.evaluate(() => [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility())
    .map(slide => `${slide.querySelector('h1')!.textContent} ${slide.querySelector('.diagram')?.getAttribute('data-settled') ?? 'true'} ${document.querySelectorAll('.payment-traveller').length}`))
  await expect.poll(state).toEqual([`${slides[4]!.headline} true 0`])
  await show.evaluate(() => (window as unknown as { uncover: () => void }).uncover())
  expect(await state()).toEqual([`${slides[4]!.headline} true 0`])
  await settled(show, slides[4]!, 1)
})

test('while the server is gone the windows of a browser go on together, and fall in step with it when it is back', async ({ context }) => {
  const one = await open(context)
  const other = await open(context)
  await begin(one)
  await settled(other, slides[0]!, 0)
  await talk.close('SIGKILL')
  await one.bringToFront()
  await one.keyboard.press('ArrowDown')
  await one.keyboard.press('PageDown')
  for (const window of [one, other])
    await settled(window, slides[1]!, 1)
  talk = await startTalk({ port: talk.port })
  const late = await open(await context.browser()!.newContext())
  await settled(late, slides[1]!, 1)
  await late.keyboard.press('PageDown')
  for (const window of [one, other])
    await settled(window, slides[1]!, 2)
  await late.context().close()
})
