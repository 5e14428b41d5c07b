/** What the room sees of a talk, and what it must not see. */
import type { Page } from 'playwright/test'
import type { Message } from '../../setup/together/keep-in-step.ts'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { begin, openShow, press } from '../support/show.ts'
import { joinTalk } from '../support/talk-client.ts'
import { startTalk } from '../support/talk.ts'
import type { TalkServer } from '../support/talk.ts'

// One server for the file: the built deck as `npm start` gives it.
test.describe.configure({ mode: 'default' })

let talk: TalkServer

test.beforeAll(async () => {
  talk = await startTalk()
})

test.afterAll(async () => {
  await talk.close()
})

const rivals = slideNamed('rivals')
const machine = slideNamed('tool-platform')

/** A frame of the show: of each slide in it, its headline and how opaque it is. */
type Seen = readonly { headline: string, opacity: number }[]
type Watching = Window & { seen: Seen[] }

/** Notes in each frame what is seen; for a page that is there, or from its beginning. */
function watchFrames(): void {
  const seen: Seen[] = (window as unknown as Watching).seen = []
  const look = () => {
    requestAnimationFrame(look)
    const shown = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility({ visibilityProperty: true }))
    if (shown.length > 0)
      seen.push(shown.map(slide => ({ headline: slide.querySelector('h1')?.textContent ?? '', opacity: Number(getComputedStyle(slide).opacity) })))
  }
  look()
}

const seenOn = (page: Page) => page.evaluate(() => (window as unknown as Watching).seen)

test('a window that opens shows no slide but that of the talk, and moves nobody', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference' })
  const first = await openShow(context, talk.url)
  await begin(first)
  await press(first, ...String(rivals.no), 'Enter', 'PageDown')
  await settled(first, rivals, 1)
  for (const path of ['', 'pluses?clicks=1']) {
    const late = await context.newPage()
    await late.addInitScript(watchFrames)
    await late.goto(talk.url + path)
    await settled(late, rivals, 1)
    expect(new Set((await seenOn(late)).flat().map(({ headline }) => headline)), `opened at "${path}"`).toEqual(new Set([rivals.headline]))
  }
  await settled(first, rivals, 1)
  await context.close()
})

test('the fade from one slide to the next lets nothing of the dark behind them through', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference' })
  const show = await openShow(context, talk.url)
  await begin(show)
  await press(show, ...String(rivals.no - 1), 'Enter')
  await settled(show, slides[rivals.no - 2]!, 0)
  await show.evaluate(watchFrames)
  await show.keyboard.press('ArrowDown')
  await settled(show, rivals, 0)
  const fading = (await seenOn(show)).filter(slides => slides.length === 2)
  expect(fading.length).toBeGreaterThan(3)
  expect(fading.filter(slides => slides.every(({ opacity }) => opacity < 1))).toEqual([])
  await context.close()
})

test('a pointer at rest is not seen, not even over a link, nor before it was moved', async ({ context }) => {
  const show = await openShow(context, talk.url)
  await begin(show)
  const cursors = () => show.evaluate(() => [...new Set([document.body, ...document.querySelectorAll('#app *')].map(element => getComputedStyle(element).cursor))])
  expect(await cursors()).toEqual(['none'])
  await show.evaluate(() => { // as a browser tells when what is under a mouse at rest changes
    for (let told = 0; told < 2; told++)
      document.body.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', screenX: 7, screenY: 7, bubbles: true }))
  })
  expect(await cursors()).toEqual(['none'])
  await show.mouse.move(300, 300, { steps: 2 })
  await expect.poll(cursors).not.toEqual(['none'])
  await expect.poll(cursors).toEqual(['none'])
})

test('the laser goes with its tool; a stroke that its slide has left goes no further', async ({ context }) => {
  const one = await openShow(context, talk.url)
  const other = await openShow(context, talk.url)
  const errors: Error[] = []
  one.on('pageerror', error => errors.push(error))
  await begin(one)
  await settled(other, slides[0]!, 0)
  await one.bringToFront()
  await one.keyboard.press('l')
  await one.mouse.move(300, 300)
  await expect(other.locator('.room-layer .spot')).toHaveAttribute('cx', '300')
  await one.keyboard.press('Escape')
  await expect(other.locator('.room-layer')).toHaveCount(0)

  await one.keyboard.press('d')
  await one.mouse.down()
  await one.mouse.move(340, 300, { steps: 3 })
  await expect(other.locator('.room-layer .stroke')).toHaveCount(1)
  await one.keyboard.press('ArrowDown')
  await settled(one, slides[1]!, 0)
  await one.mouse.move(380, 300, { steps: 3 })
  await one.mouse.up()
  await one.mouse.move(400, 300)
  await one.mouse.down()
  await one.mouse.move(440, 300, { steps: 3 })
  await one.mouse.up()
  await expect(other.locator('.room-layer .stroke')).toHaveAttribute('d', /^M400 300L.*440 300$/)
  expect(errors).toEqual([])
  await press(one, 'e', 'Escape')
})

test('a finger draws with the pen, and turns no page', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, reducedMotion: 'reduce' })
  const show = await openShow(context, talk.url)
  await begin(show)
  await show.keyboard.press('d')
  const client = await context.newCDPSession(show)
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 600, y: 300 }] })
  for (const x of [500, 400, 300])
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: 300 }] })
  await expect(show.locator('.room-layer .stroke')).toHaveAttribute('d', /300 /)
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await settled(show, slides[0]!, 0)
  await expect(show.locator('.room-layer .stroke')).toHaveCount(1)
  await press(show, 'Escape', 'PageDown')
  await settled(show, slides[0]!, 1)
  await context.close()
})

test('a step and what a hand has done on it may come together, and nobody undoes it', async ({ context }) => {
  const windows = [await openShow(context, talk.url), await openShow(context, talk.url)]
  const client = await joinTalk(talk.url, 'client')
  const last = () => client.heard.findLast(message => 'account' in message)
  await begin(windows[0]!)
  await press(windows[0]!, ...String(machine.no), 'Enter', 'PageDown')
  await settled(windows[0]!, machine, 1)
  await windows[0]!.getByRole('slider').fill('0.5')
  await expect.poll(() => Object.values(last()!.account.talk.hands)).toContain(0.5)
  const { account } = last()!
  await windows[0]!.keyboard.press('PageUp')
  for (const window of windows)
    await settled(window, machine, 0)
  await client.say({ kind: 'here', account: { ...account, window: 'client', version: account.version + 10 } })
  for (const window of windows) {
    await settled(window, machine, 1)
    await expect(window.getByRole('slider')).toHaveValue('0.5')
  }
  await windows[1]!.keyboard.press('b') // tells what the window has by then
  await expect.poll(() => last()!.account.talk).toMatchObject({ curtain: 'black', hands: account.talk.hands })
  await windows[1]!.keyboard.press('b')
  client.leave()
})

test('a show says how it stands whenever it says hello, and that it is gone', async ({ context }) => {
  const show = await openShow(context, talk.url)
  await begin(show)
  const listener = await openShow(context, `${talk.url}nothing.txt`) // of the same origin, and says nothing itself
  await listener.evaluate((name) => {
    const heard: Message[] = (window as unknown as { heard: Message[] }).heard = []
    new BroadcastChannel(name).addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (!('account' in data))
        heard.push(data)
    })
  }, `out-of-rhythm${new URL(talk.url).pathname}`)
  const last = () => listener.evaluate(() => (window as unknown as { heard: Message[] }).heard.at(-1))
  await show.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(last).toMatchObject({ kind: 'show', show: { place: { slide: slides[0]!.alias, clicks: 0 }, settled: true, fullScreen: false } })
  await show.keyboard.press('ArrowDown')
  await expect.poll(last).toMatchObject({ kind: 'show', show: { place: { slide: slides[1]!.alias, clicks: 0 }, settled: true } })
  await show.goto('about:blank')
  await expect.poll(last).toEqual({ kind: 'gone', window: expect.any(String) as unknown })
})

test('forty keys, pressed in two windows in turn, leave both in the same state', async ({ context }) => {
  const windows = [await openShow(context, talk.url), await openShow(context, talk.url)]
  await begin(windows[0]!)
  const keys = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'Backspace', 'Shift+Backspace', 'b', 'w', '1', '4', 'Enter', 'p']
  let chance = 21 // the same keys each time
  for (let i = 0; i < 40; i++) {
    chance = (chance * 1103515245 + 12345) % 2 ** 31
    await windows[i % 2]!.keyboard.press(keys[Math.floor(chance / 65536) % keys.length]!)
  }
  const state = (page: Page) => page.evaluate(() => ({ path: location.pathname, clicks: new URLSearchParams(location.search).get('clicks'), curtain: document.documentElement.dataset.curtain }))
  await expect.poll(() => state(windows[0]!)).toEqual(await state(windows[1]!))
  await press(windows[1]!, 'w', 'b') // to black, whatever there was
  for (const window of windows)
    await expect(window.locator('#slideshow')).toBeHidden()
  await press(windows[0]!, 'b', 'Home')
  for (const window of windows)
    await settled(window, slides[0]!, 0)
})
