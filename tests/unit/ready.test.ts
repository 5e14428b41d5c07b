import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { lineOf, right, unknown, wrong } from '../../scripts/talk/ready/check.ts'
import { judgeKeys } from '../../scripts/talk/ready/clicker.ts'
import { askGit, askPort, judgeTime } from '../../scripts/talk/ready/project.ts'
import { walkShow } from '../../scripts/talk/ready/show.ts'
import { displaysIn, judgeDisplays, judgePower, judgeSleep, powerIn } from '../../scripts/talk/ready/system.ts'

test('a verdict is told in words, with a colour where there are some', () => {
  expect([right('Yes.'), wrong('No.'), unknown('Who knows.')].map(verdict => lineOf(verdict, false))).toEqual(['  right  Yes.', '  WRONG  No.', '    -    Who knows.'])
  expect(lineOf(wrong('No.'), true)).toBe('  \x1B[31mWRONG  No.\x1B[0m')
})

test('displays are read from what each system prints, and one alone is wrong', () => {
  const xrandr = 'eDP-1 connected primary 1920x1200+0+0 (normal left inverted) 301mm x 188mm\nHDMI-1 connected 1024x768+1920+0 (normal) 0mm x 0mm'
  const displays = displaysIn(xrandr)
  expect(displays.slice(0, 2)).toEqual([[1920, 1200], [1024, 768]])
  expect(displays, 'millimetres are no displays').toHaveLength(2)
  expect(judgeDisplays(displays)).toEqual(right('Displays: 1920 x 1200 (bars above and below), 1024 x 768 (bars above and below).'))
  expect(judgeDisplays(displaysIn('Resolution: 2560 x 1600 Retina\nResolution: 1920 x 1080 (1080p FHD)'))).toEqual(right('Displays: 2560 x 1600 (bars above and below), 1920 x 1080 (the show fills it).'))
  expect(judgeDisplays(displaysIn('3440x1440'))).toEqual(wrong('One display alone: 3440 x 1440 (bars at the sides). Connect the projector, and let it extend this one.'))
  expect(judgeDisplays([]).is).toBe('unknown')
})

test('power and sleep are wrong where they would end the show', () => {
  expect(judgePower(powerIn('Now drawing from \'AC Power\'\n -InternalBattery-0 93%; charged;'))).toEqual(right('Plugged in, battery 93 %.'))
  expect(judgePower(powerIn('Now drawing from \'Battery Power\'\n -InternalBattery-0 41%; discharging;')).is).toBe('wrong')
  expect(judgePower(undefined).is).toBe('unknown')
  expect([0, 900, 300, undefined].map(seconds => judgeSleep(seconds, 900).is)).toEqual(['right', 'right', 'wrong', 'unknown'])
})

test('a clicker is heard by a key that means next', () => {
  expect(judgeKeys(['\x1B[5~', '\x1B[6~'])).toEqual(right('The clicker\'s keys arrive: PageUp, PageDown.'))
  expect(judgeKeys(['b']).says).toBe('From the clicker came b, and nothing that means next.')
  expect(judgeKeys(['q']).says).toContain('a key that the talk does not know')
  expect(judgeKeys([]).is).toBe('wrong')
})

test('words and the last rehearsal are held to the plan', () => {
  const slides = [{ alias: 'dots', clicks: 0, minutes: 1, appendix: false, no: 1, headline: '', part: '', asked: [], passages: [['word '.repeat(140)]] }]
  const rehearsal = (seconds: number) => ({ at: 0, steps: { dots: [seconds * 1000] }, reached: { dots: 0 } })
  expect(judgeTime(slides, undefined)).toEqual([right('The words take 1:00 of 1:00 planned, at 140 a minute.'), unknown('Nothing was rehearsed yet (npm run rehearse).')])
  expect(judgeTime([{ ...slides[0]!, passages: [['word '.repeat(150)]] }], rehearsal(100))[0]!.is).toBe('wrong')
  expect(judgeTime(slides, rehearsal(104))[1]).toEqual(right('The last rehearsal took 1:44 where 1:00 was planned.'))
  expect(judgeTime(slides, rehearsal(106))[1]!.is).toBe('wrong')
})

test('what is not committed is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-git-'))
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
  expect((await askGit(folder)).is).toBe('unknown')
  git('init', '-q')
  await writeFile(join(folder, 'slides.md'), '')
  git('add', '-A')
  git('commit', '-qm', 'The talk')
  expect(await askGit(folder)).toEqual(right(expect.stringMatching(/^What is shown is committed: [0-9a-f]+, .*: The talk$/) as unknown as string))
  await writeFile(join(folder, 'slides.md'), 'changed')
  expect(await askGit(folder)).toEqual(wrong('slides.md is not committed: what is shown was not tested.'))
  await rm(folder, { recursive: true, force: true })
})

test('a show that asks somebody else, lacks a font or a slide is not whole', async () => {
  const server = createServer((request, response) => {
    const isThere = request.url!.startsWith('/there')
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': 'text/html' })
    response.end('<!doctype html><link rel="icon" href="data:,"><div id="slideshow"><h1>There</h1></div><img src="https://example.org/a.png">')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await walkShow(`http://127.0.0.1:${port}/`, ['there', 'nowhere'])).toEqual([
    wrong(`The show has a fault: 404 for http://127.0.0.1:${port}/nowhere?clicks=99; build it anew with npm run build.`),
    wrong('The font Fraunces is not loaded; run npm run fonts.'),
    wrong('A slide asks https://example.org/a.png, which the network may not give.'),
  ])
  expect(await askPort(port)).toEqual(wrong(expect.stringContaining(`Port ${port} is taken`) as unknown as string))
  server.close()
  server.closeAllConnections()
})
