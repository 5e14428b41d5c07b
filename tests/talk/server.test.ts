import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'
import { readOutline } from '../../scripts/talk/read-outline.ts'
import type { Message } from '../../setup/together/keep-in-step.ts'
import { talkAt } from '../../setup/together/talk.ts'
import { joinTalk } from '../support/talk-client.ts'
import { freePort, startTalk } from '../support/talk.ts'
import type { TalkServer } from '../support/talk.ts'

// One talk for the file, without a browser: what the server says, refuses and remembers.
test.describe.configure({ mode: 'serial' })

let talk: TalkServer

test.beforeAll(async () => {
  talk = await startTalk()
})

test.afterAll(async () => {
  await talk.close()
})

const ask = async (path: string, headers: Record<string, string> = {}) => fetch(talk.url + path, { headers, redirect: 'manual' })

/** That somebody has made so many changes, the last of them to this place. */
const here = (version: number, slide: string, clicks = 0): Message =>
  ({ kind: 'here', account: { talk: talkAt({ slide, clicks }), version, since: 1, window: 'one' } })

test('npm start says where the two windows are and what matters, and nothing else', () => {
  expect(talk.printed()).toContain(`show      ${talk.url}`)
  expect(talk.printed()).toContain(`speaker   ${talk.url}speaker/`)
  expect(talk.printed()).toMatch(/keys {6}\? in either window/)
  expect(talk.printed()).not.toMatch(/warn|deprecat|error|taken/i)
})

test('the show is the built deck, marked as a talk, and nobody keeps a copy', async () => {
  for (const path of ['', 'rivals', 'rivals?clicks=2', 'rivals/']) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(200)
    expect(await answer.text(), path).toContain('<html data-talk')
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'SAMEORIGIN', 'cross-origin-resource-policy': 'same-origin' })
  }
  const [, script = ''] = /src="[^"]*\/(assets\/[^"]+\.js)"/.exec(await (await ask('')).text()) ?? []
  expect((await ask(script)).headers.get('content-type')).toContain('javascript')
  for (const path of ['sw.js', 'nowhere.js', '../slides.md', '%2e%2e/deck.json', 'talk/', 'talk/constructor', 'speaker/nowhere.js'])
    expect((await ask(path)).status, path).toBeGreaterThanOrEqual(path.startsWith('talk/') ? 403 : 404)
})

test('every way to the talk leads there', async () => {
  const { origin, pathname } = new URL(talk.url)
  for (const [from, to] of [['/', pathname], [pathname.replace(/\/$/, ''), pathname], [`${pathname}speaker`, `${pathname}speaker/`]] as const) {
    const answer = await fetch(origin + from, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')], from).toEqual([302, to])
  }
})

test('notes are in the outline alone, and that is for pages of the talk alone', async () => {
  const outline = await (await ask('talk/outline', { 'Sec-Fetch-Site': 'same-origin' })).text()
  const said = (await readOutline()).slides[0]!.passages[0]![0]!
  expect(outline).toContain(said)
  for (const site of ['none', 'same-site', 'cross-site']) {
    const answer = await ask('talk/outline', { 'Sec-Fetch-Site': site })
    expect(answer.status, site).toBe(403)
    expect(await answer.text(), site).not.toContain(said)
  }
})

test('what one window says all others hear, and whoever opens late what holds; a window that goes is told of', async () => {
  const one = await joinTalk(talk.url, 'one')
  const other = await joinTalk(talk.url, 'other')
  expect(await one.say(here(5, 'rivals', 2))).toEqual({ status: 204, text: '' })
  await expect.poll(() => other.heard).toEqual([here(5, 'rivals', 2)])
  expect(one.heard, 'nobody hears himself').toEqual([])

  const late = await joinTalk(talk.url, 'late')
  await late.say({ ...here(0, 'cover'), kind: 'hello' })
  await expect.poll(() => late.heard).toEqual([here(5, 'rivals', 2)])

  const before = other.heard.length
  one.leave()
  await expect.poll(() => other.heard.slice(before)).toContainEqual({ kind: 'gone', window: 'one' })
  other.leave()
  late.leave()
})

test('what is no message is refused in one line, and changes nothing', async () => {
  const one = await joinTalk(talk.url, 'one')
  const other = await joinTalk(talk.url, 'other')
  for (const [message, status, says] of [
    [here(99, 'nowhere'), 400, 'expected one of cover, '],
    [here(99, 'rivals', 99), 400, 'as many as rivals has'],
    [{ ...here(99, 'rivals'), notes: 'mine' }, 400, '"notes", which is not known'],
    ['{"kind":', 400, 'not JSON'],
    [JSON.stringify(here(99, 'cover')).padEnd(300_000), 413, 'at most'],
  ] as const) {
    const answer = await one.say(message)
    expect(answer.status, says).toBe(status)
    expect(answer.text).toContain(says)
    expect(answer.text.trim().split('\n')).toHaveLength(1)
  }
  expect(other.heard).toEqual([])
  await one.say({ ...here(0, 'cover'), kind: 'hello' })
  await expect.poll(() => one.heard, 'the state as it was').toEqual([here(5, 'rivals', 2)])
  one.leave()
  other.leave()
})

test('a server that was killed takes its talk up again at the same port, one that is asked for anew does not', async () => {
  const { port } = talk
  const memory = join(root, `.cache/talk/${port}.json`)
  const one = await joinTalk(talk.url, 'one')
  await one.say(here(6, 'mains', 1))
  one.leave()
  await expect.poll(() => readFile(memory, 'utf8')).toContain('"mains"')
  await talk.close('SIGKILL')
  talk = await startTalk({ port })
  expect(talk.printed()).toMatch(/Taken up where it was: mains, 0:00 spoken/)
  const late = await joinTalk(talk.url, 'late')
  await late.say({ ...here(0, 'cover'), kind: 'hello' })
  await expect.poll(() => late.heard).toEqual([here(6, 'mains', 1)])
  late.leave()

  await talk.close('SIGINT')
  await writeFile(memory, '{"account":')
  talk = await startTalk({ port })
  expect(talk.printed()).toMatch(/What .*\.json remembers of a talk cannot be read \([^\n]+\); the talk begins anew\./)
  expect(talk.printed()).not.toContain('Taken up')
})

test('a port that is taken is said to be, and the next is used; a TERM frees it', async () => {
  const holder = createServer().listen(await freePort(), '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const second = await startTalk({ port })
  expect(second.port).toBeGreaterThan(port)
  expect(second.printed()).toContain(`Port ${port} is taken by another program; this is ${second.port}.`)
  expect(await second.close(), 'the exit code').toBe(0)
  const next = createServer().listen(second.port, '127.0.0.1')
  await once(next, 'listening')
  next.close()
  holder.close()
})

for (const [args, says] of [
  [['--colour'], 'Unknown option \'--colour\'; see npm start -- --help'],
  [['--port', 'home'], '--port is "home"; expected a number from 1 to 65535'],
  [['--port', '70000'], '--port is "70000"; expected a number from 1 to 65535'],
] as const) {
  test(`npm start refuses ${args.join(' ')} in one line`, async () => {
    const child = spawn(process.execPath, [`${root}scripts/run.mjs`, 'scripts/commands/start', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => printed += chunk.toString())
    expect(await once(child, 'close')).toEqual([1, null])
    expect(printed.trim()).toBe(says)
  })
}
