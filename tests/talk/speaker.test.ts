import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { axeViolations } from '../support/axe-violations.ts'
import { problemsOf } from '../support/problems.ts'
import { settled } from '../support/settled.ts'
import { slideNamed } from '../support/slides.ts'
import { openSpeaker } from '../support/speaker.ts'
import type { SpeakerPage } from '../support/speaker.ts'
import { startTalk } from '../support/talk.ts'
import type { TalkServer } from '../support/talk.ts'

// One talk, with a show and a speaker's view that stay open: what each test leaves, the next begins with.
test.describe.configure({ mode: 'serial' })

const MINUTE = 60_000

let server: TalkServer
let show: Page
let page: Page
let speaker: SpeakerPage
let problems: readonly string[]

test.beforeAll(async ({ browser }) => {
  server = await startTalk({ args: ['--afresh'] })
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', timezoneId: 'UTC' })
  show = await context.newPage()
  await show.goto(server.url)
  page = await context.newPage()
  problems = problemsOf(page, server.url)
  speaker = await openSpeaker(page, server.url)
})

test.afterAll(async () => {
  await page.context().close()
  await server.close()
})

const showIsAt = (alias: string, clicks: number) => settled(show, slideNamed(alias), clicks)

/** Whether nothing in the view has the focus. */
const hasNoFocus = () => page.evaluate(() => document.activeElement === document.body)

test('a press in either window moves both, and the notes with them', async () => {
  await speaker.press('PageDown')
  await showIsAt('cover', 1)
  await expect(speaker.says('now')).toContainText('Let us play the line, two years a second.')
  await expect(speaker.says('before')).toContainText('attempts to be more than payment.')
  await show.keyboard.press('PageDown')
  await expect(speaker.says('now')).toContainText('In December 2024 Jack Ma')
  await speaker.framesAt(['thesis', 0], ['thesis', 1])
  expect(await hasNoFocus()).toBe(true)
})

test('keys work while the frame of the room has the focus, once a press', async () => {
  await page.locator('iframe[name=now]').click({ position: { x: 10, y: 10 } })
  expect(await hasNoFocus()).toBe(false)
  await speaker.press('PageDown')
  await showIsAt('thesis', 1)
  await speaker.framesAt(['thesis', 1], ['thesis', 2])
  await speaker.press('a')
  await expect(page.getByRole('region', { name: 'If asked' })).toContainText('was it his comeback?')
  await speaker.press('PageDown', 3)
  await expect(speaker.says('now')).toContainText('Here is the line again')
  await expect(page.getByRole('region', { name: 'If asked' })).toBeHidden()
  await page.locator('.notes h1').click() // the focus is the view's again
})

test('over the picture of the room the pointer is the laser in the show, until Escape lays it down', async () => {
  await speaker.press('l')
  await expect(page.locator('.show .says')).toContainText('the pointer is the laser')
  await page.locator('iframe[name=now]').hover({ position: { x: 200, y: 200 } })
  await page.mouse.move(1100, 200)
  await expect(show.locator('.room-layer .spot')).toHaveCount(1)
  await speaker.press('Escape')
  await expect(page.locator('.show .says')).toHaveCount(0)
  await page.mouse.move(300, 690)
  await speaker.press('Home')
  await speaker.press('ArrowDown', 2)
  await expect(show.locator('.room-layer .spot')).toHaveCount(0)
})

test('digits and Enter go to a slide, and Backspace leads back to where the view says', async () => {
  await speaker.press('1')
  await speaker.press('2')
  await expect(page.locator('.typed')).toContainText('12 Pull everything in')
  await speaker.press('Enter')
  await showIsAt('tool-platform', 0)
  await expect(speaker.says('back').first()).toHaveText('Backspace back to 3, step 1: Three inventions in five years, and no fourth since')
  await speaker.press('Backspace')
  await showIsAt('rhythm', 0)
  await expect(speaker.says('back').nth(1)).toContainText('on to 12, step 1')
  await speaker.press('Shift+Backspace')
  await showIsAt('tool-platform', 0)
})

test('the list of slides is seen by the speaker alone', async () => {
  await speaker.press('o')
  const list = page.getByRole('dialog', { name: 'Go to a slide' })
  await expect(list.locator('[aria-current]')).toHaveText('12Pull everything in, or run through everything')
  await expect(show.getByRole('dialog')).toHaveCount(0)
  expect(await axeViolations(page)).toEqual([])
  await speaker.press('End')
  await speaker.press('Escape')
  await expect(list).toBeHidden()
  await showIsAt('tool-platform', 0)
  await speaker.press('o')
  await speaker.press('Home')
  await speaker.press('Enter')
  await showIsAt('cover', 0)
})

test('the time is zeroed by a second press alone, taken back, and set by hand', async () => {
  await speaker.at(5 * MINUTE, '5:00')
  await speaker.press('z')
  await expect(speaker.says('remark')).toContainText('Press z again')
  await speaker.press('s')
  await speaker.press('z')
  await expect(speaker.says('elapsed')).toHaveText('5:00')
  await speaker.press('z')
  await expect(speaker.says('elapsed')).toHaveText('0:00')
  await expect(speaker.says('pace')).toHaveText('not begun')
  await speaker.press('u')
  await expect(speaker.says('elapsed')).toHaveText('5:00')
  await page.getByRole('button', { name: 'Set the time' }).click()
  await page.getByRole('textbox').fill('0:20')
  await speaker.press('Enter')
  await expect(speaker.says('elapsed')).toHaveText('0:20')
  await expect(speaker.says('pace')).toHaveText('on time')
  await expect(speaker.says('remark')).toContainText('u brings back 5:00')
})

test('a pause is said, and what is left of the plan is spread anew after it', async () => {
  await speaker.press('p')
  await speaker.at(7 * MINUTE, '0:20')
  await expect(speaker.says('remark')).toContainText('Paused for 2:00')
  await speaker.press('p')
  await speaker.at(7 * MINUTE + 5000, '0:25')
  await expect(speaker.says('pace')).toHaveText('on time')
  await speaker.press('u')
  await expect(speaker.says('elapsed')).toHaveText('7:05')
})

test('past the end the time says by how much', async () => {
  await speaker.at(15 * MINUTE + 31_000, '15:31')
  await expect(speaker.says('pace')).toHaveText('+1:16')
  await expect(page.locator('.time .clock .under')).toHaveText('end was 14:14')
})

test('a passage too long for its room says so, and scrolls by key', async () => {
  await speaker.press('+', 5)
  await expect(page.locator('.notes .more')).toHaveText('s The passage goes on below')
  const top = () => speaker.says('now').evaluate(passage => passage.scrollTop)
  await speaker.press('s', 5)
  await expect(page.locator('.notes .more')).toHaveText('')
  expect(await top()).toBeGreaterThan(0)
  await speaker.press('Shift+S', 5)
  expect(await top()).toBe(0)
  await speaker.press('-', 5)
  await expect(page.locator('.notes .more')).toHaveText('')
})

test('nobody is shut out of the view or its list of keys', async () => {
  expect(await axeViolations(page)).toEqual([])
  await speaker.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('open the show')
  expect(await axeViolations(page)).toEqual([])
  await speaker.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the show is opened, opened again when it was closed, and trades places with the view', async () => {
  await show.close()
  await expect(speaker.says('state')).toHaveText('No show is open.')
  const open = async () => (await Promise.all([page.context().waitForEvent('page'), speaker.press('n')]))[0]
  show = await open()
  await expect(speaker.says('state')).toContainText('Not full screen: press f in the show.')
  await show.close()
  await expect(speaker.says('state')).toHaveText('No show is open.')
  show = await open()
  await expect(speaker.says('state')).toContainText('Not full screen')
  await speaker.press('n') // once more: the press is handed on, and the show fills its screen
  await expect(speaker.says('state')).not.toContainText('full screen')
  expect(await show.evaluate(() => document.fullscreenElement !== null)).toBe(true)

  await page.bringToFront()
  await speaker.press('x')
  await expect(show.locator('.notes h1')).toHaveText('1Out of rhythm')
  await expect(page.frameLocator('iframe:fullscreen').locator('#slideshow h1:visible')).toHaveText('Out of rhythm')
  await expect(show.locator('.show .state')).not.toContainText('full screen') // for the one that was hers does
  await show.bringToFront()
  await show.keyboard.press('x')
  await expect(page.locator('iframe:fullscreen')).toHaveCount(0)
  await expect(show.frameLocator('iframe:fullscreen').locator('#slideshow h1:visible')).toHaveText('Out of rhythm')
  await show.close()
})

test('a phone is a clicker with notes and time', async () => {
  const phone = await page.context().newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(`${server.url}speaker/`)
  await phone.getByRole('button', { name: 'Next' }).click()
  await expect(speaker.says('now')).toContainText('Let us play the line')
  await expect(phone.locator('.notes .passage')).toContainText('Let us play the line')
  expect(await phone.locator('iframe').count()).toBe(0)
  expect(await axeViolations(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Back' }).click()
  await expect(speaker.says('now')).toContainText('Alipay is a Chinese app')
  await phone.close()
})

test('without the server the windows of this browser go on, and all is in step when it is back', async () => {
  show = await page.context().newPage()
  await show.goto(server.url)
  await showIsAt('cover', 0)
  expect(problems).toEqual([])
  const { port } = server
  await server.close('SIGKILL')
  await expect(speaker.says('state')).toContainText('The server is gone')
  await page.bringToFront()
  await speaker.press('PageDown', 3)
  await showIsAt('thesis', 1)
  await expect(speaker.says('now')).toContainText('But high hopes ask to be earned.')
  server = await startTalk({ port })
  await expect(speaker.says('state')).not.toContainText('server')
  await showIsAt('thesis', 1)
  const late = await page.context().newPage()
  await late.goto(`${server.url}speaker/`)
  await expect(late.locator('.notes .passage')).toContainText('But high hopes ask to be earned.')
})
