import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright/test'
import { addressesHere } from '../../scripts/talk/network.ts'
import { readOutline } from '../../scripts/talk/read-outline.ts'
import type { Message } from '../../setup/together/keep-in-step.ts'
import { talkAt } from '../../setup/together/talk.ts'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { startTalk } from '../support/talk.ts'
import type { TalkServer } from '../support/talk.ts'

// One talk for the file, with a show and a speaker's view that stay open.
test.describe.configure({ mode: 'serial' })

let talk: TalkServer
let show: Page
let speaker: Page

test.beforeAll(async ({ browser }) => {
  talk = await startTalk({ args: ['--remote'] })
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  show = await context.newPage()
  speaker = await context.newPage()
  await show.goto(talk.url)
  await speaker.goto(`${talk.url}speaker/`)
  await speaker.locator('.notes h1').waitFor()
})

test.afterAll(async () => {
  await show.context().close()
  await talk.close()
})

const rivals = slideNamed('rivals')
const outline = await readOutline()
/** How what is said at a step of the cover begins. */
const said = (step: number) => outline.slides[0]!.passages[step]![0]!.slice(0, 30)
const cover = slides[0]!

/** The frame of a speaker's view that shows what the room sees. */
async function frameIn(view: Page): Promise<Frame> {
  await view.locator('iframe[name=now]').waitFor()
  return view.frame({ name: 'now' })!
}

async function bothAt(slide: typeof rivals, clicks: number): Promise<void> {
  await settled(show, slide, clicks)
  await settled(await frameIn(speaker), slide, clicks)
}

test('show and speaker keep in step, pressed in turn, opened late and loaded again, one or both', async () => {
  for (const key of [...String(rivals.no), 'Enter', 'PageDown'])
    await speaker.keyboard.press(key)
  await bothAt(rivals, 1)
  for (const [press, window] of [show, speaker, show].entries()) {
    await window.bringToFront()
    await window.keyboard.press('PageDown')
    await bothAt(rivals, 2 + press)
  }
  await speaker.bringToFront()
  await speaker.keyboard.press('PageUp')
  await bothAt(rivals, 3)
  await speaker.reload()
  await bothAt(rivals, 3)
  await Promise.all([show.reload(), speaker.reload()])
  await bothAt(rivals, 3)
})

/** Where a window is, by its address. */
function placeIn(window: Page | Frame): string {
  const { pathname, searchParams } = new URL(window.url())
  return `${pathname.split('/').at(-1)} ${searchParams.get('clicks') ?? 0}`
}

test('forty keys, pressed in both windows as fast as they go, leave both at one place', async () => {
  const keys = ['PageDown', 'ArrowRight', 'Space', 'PageUp', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Backspace', 'Shift+Backspace', 'b', '.', 'p']
  let seed = 20_250_108
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let i = 0; i < 40; i++)
    await [show, speaker][random(2)]!.keyboard.press(keys[random(keys.length)]!)
  const together = async () => expect.poll(async () => [placeIn(await frameIn(speaker)), placeIn(show)]).toEqual(Array.from({ length: 2 }).fill(placeIn(show)))
  await together()
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'PageDown'])
    await show.keyboard.press(key)
  await bothAt(slides[2]!, 1)
  if (!await show.locator('#slideshow').isVisible())
    await speaker.keyboard.press('b')
  await expect(show.locator('#slideshow')).toBeVisible()
  await Promise.all([show.reload(), speaker.reload()])
  await bothAt(slides[2]!, 1)
})

/** A page of another site, on another port of this machine or under another name. */
async function otherSite(): Promise<{ server: Server, url: (host: string) => string }> {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Another site</title><iframe></iframe>'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, url: host => `http://${host}:${(server.address() as AddressInfo).port}/` }
}

/** That somebody has made many changes, the last of them to the cover. */
const toCover: Message = { kind: 'here', account: { talk: talkAt({ slide: 'cover', clicks: 0 }), version: 9999, since: 1, window: 'evil' } }

/** Tries to move the talk from a page and to read it; says what came of it. */
const tryFrom = (page: Page) => page.evaluate(async ({ url, body }) => {
  const got = async (how: RequestInit, path: string) => fetch(url + path, how).then(async answer => `${answer.status} ${(await answer.text()).slice(0, 20)}`.trim(), () => 'nothing')
  const hears = new Promise<string>((resolve) => {
    const events = new EventSource(`${url}talk/hear?window=evil`)
    const end = (what: string) => {
      events.close()
      resolve(what)
    }
    events.onopen = () => end('hears')
    events.onerror = () => end('nothing')
  })
  return {
    notes: await got({}, 'talk/outline'),
    blindNotes: await got({ mode: 'no-cors' }, 'talk/outline'),
    said: await got({ method: 'POST', body, mode: 'no-cors' }, 'talk/say?window=evil'),
    hears: await hears,
  }
}, { url: talk.url, body: JSON.stringify(toCover) })

test('a site open in another tab can neither read the notes nor move the show', async () => {
  const place = placeIn(show)
  expect(place).not.toMatch(/^cover/)
  const { server, url } = await otherSite()
  for (const host of ['localhost', '127.0.0.1']) { // another port is the same site for a browser, and another origin
    const page = await show.context().newPage()
    await page.goto(url(host))
    expect(await tryFrom(page), host).toEqual({ notes: 'nothing', blindNotes: 'nothing', said: 'nothing', hears: 'nothing' })

    // Nor can it show the talk in a frame, or hold a window of it in hand.
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, to) => new Promise((resolve) => {
      frame.onload = resolve
      frame.src = to
    }), `${talk.url}speaker/`)
    expect(page.frames()[1]!.url(), host).toMatch(/^chrome-error:/)
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.evaluate(to => void window.open(to), `${talk.url}cover`)])
    await expect(opened.locator('body')).toContainText('Another site has asked for this')
    await opened.close()
    await page.close()
  }
  server.close()
  expect(placeIn(show)).toBe(place)
  await show.reload()
  await bothAt(slides[2]!, 1)

  // The very same from a page of the talk is answered.
  const own = await show.evaluate(async ({ url }) => (await fetch(`${url}talk/outline`)).status, { url: talk.url })
  expect(own).toBe(200)
  expect(await tryFrom(show)).toMatchObject({ notes: '200 {"title":"Out of rhy', said: '204', hears: 'hears' })
  await bothAt(cover, 0)
})

test('a phone comes in by the address of this talk alone, and one that does not know it finds nothing', async ({ browser }) => {
  const [address] = addressesHere()
  test.skip(address === undefined, 'this machine is in no network')
  const [invited = ''] = /http:\/\/\S+\/[\w-]{22}$/m.exec(talk.printed()) ?? []
  expect(invited).toContain(`http://${address}:${talk.port}/`)
  expect(talk.printed(), 'the code to be photographed').toMatch(/[█▀▄ ]{25,}\n/)
  const away = talk.url.replace('localhost', address!)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const phone = await context.newPage()
  const statusOf = async (path: string) => (await phone.goto(path))!.status()

  for (const path of [away, `${away}speaker/`, `${away}talk/outline`, `http://${address}:${talk.port}/${'a'.repeat(22)}`, invited.slice(0, -1)])
    expect(await statusOf(path), path).toBe(404)
  await context.addCookies([{ name: 'talk', value: 'b'.repeat(22), url: away }])
  expect(await statusOf(`${away}speaker/`), 'with another talk\'s secret').toBe(404)

  await context.clearCookies()
  await phone.goto(invited)
  await phone.waitForURL(`${away}speaker/`)
  expect(await context.cookies()).toEqual([expect.objectContaining({ name: 'talk', httpOnly: true, sameSite: 'Strict' })])
  await expect(phone.locator('.notes .passage')).toContainText(said(0))
  await phone.keyboard.press('PageDown')
  await bothAt(cover, 1)
  await expect(phone.locator('.notes .passage')).toContainText(said(1))
  await show.keyboard.press('PageUp')
  await expect(phone.locator('.notes .passage')).toContainText(said(0))

  // What another site in that phone asks for brings no cookie along.
  const { server, url } = await otherSite()
  const evil = await context.newPage()
  await evil.goto(url('127.0.0.1'))
  expect(await evil.evaluate(to => fetch(to, { mode: 'no-cors', credentials: 'include' }).then(() => 'something', () => 'nothing'), `${away}talk/outline`)).toBe('nothing')
  server.close()

  // The talk that was begun anew has another address, and this phone's is an old one.
  await talk.close()
  talk = await startTalk({ port: talk.port, args: ['--remote', '--afresh'] })
  expect(talk.printed()).not.toContain(invited)
  expect(await statusOf(`${away}speaker/`)).toBe(404)
  expect(await statusOf(invited)).toBe(404)
  await context.close()
})

test('without --remote no other device finds the server', async () => {
  const [address] = addressesHere()
  test.skip(address === undefined, 'this machine is in no network')
  await talk.close()
  talk = await startTalk({ port: talk.port })
  await expect(fetch(talk.url.replace('localhost', address!))).rejects.toThrow('fetch failed')
  await settled(show, cover, 0) // it was there all the time
})
