import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Outline } from '../../setup/together/outline.ts'
import { arrived, talkAt } from '../../setup/together/talk.ts'
import type { Place, Talk } from '../../setup/together/talk.ts'
import { slides } from '../support/slides.ts'
import { joinTalk } from '../support/talk-client.ts'
import { startTalk } from '../support/talk.ts'

const walked = slides.map(({ alias, clicks, appendix, frontmatter: { minutes } }) => ({ alias, clicks, appendix, minutes }))

/** Says that the talk has come to these places, one after the other, as a window would. */
async function walk(url: string, places: readonly Place[]): Promise<void> {
  const window = await joinTalk(url, 'one')
  let talk: Talk = talkAt({ slide: slides[0]!.alias, clicks: 0 })
  for (const [i, place] of places.entries()) {
    talk = arrived(talk, place, walked, Date.now())
    expect((await window.say({ kind: 'here', account: { talk, version: i + 1, since: 1, window: 'one' } })).status).toBe(204)
  }
  window.leave()
}

const told = walked.filter(({ appendix }) => !appendix)
const outlineOf = async (url: string) => await (await fetch(`${url}talk/outline`, { headers: { 'Sec-Fetch-Site': 'same-origin' } })).json() as Outline

test('npm run rehearse prints a table when it is ended, and the next talk knows the rehearsal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-rehearsals-'))
  const env = { OUT_OF_RHYTHM_REHEARSALS: folder }
  const rehearsal = await startTalk({ command: 'rehearse', env })
  await walk(rehearsal.url, told.map(({ alias }) => ({ slide: alias, clicks: 0 })))
  expect(await rehearsal.close('SIGINT')).toBe(0)
  const table = rehearsal.printed().split('\n').slice(-told.length - 3)
  expect(table[0]).toMatch(/slide +words +planned +at 140 a minute +rehearsed/)
  expect(table.slice(1, -2).map(line => line.trim().split(' ')[0])).toEqual(told.map(({ alias }) => alias))
  expect(table.at(-2)).toMatch(/ all +\d+ +\d+:\d\d +\d+:\d\d +0:0\d +\d+:\d\d under/)
  const kept = JSON.parse(await readFile(join(folder, 'last.json'), 'utf8')) as { reached: object }[]
  expect(kept).toHaveLength(1)
  expect(Object.keys(kept.at(-1)!.reached)).toEqual(told.slice(1).map(({ alias }) => alias).toReversed())

  const talk = await startTalk({ env })
  expect((await outlineOf(talk.url)).rehearsed).toEqual(kept.at(-1)!.reached)
  await talk.close()
  await rm(folder, { recursive: true, force: true })
})

test('where there is a display both windows are opened, but those of an earlier run that are still there', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere the browser is opened by a program of the system')
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-opener-'))
  const opened = () => readFile(join(folder, 'opened'), 'utf8').catch(() => '')
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" >> "${folder}/opened"\n`)
  await chmod(join(folder, 'xdg-open'), 0o755)
  const env = { PATH: `${folder}:${process.env.PATH}`, DISPLAY: ':77' }
  const first = await startTalk({ env })
  await expect.poll(async () => (await opened()).trim().split('\n').sort()).toEqual([first.url, `${first.url}speaker/`])
  await walk(first.url, [{ slide: told[1]!.alias, clicks: 0 }])
  await first.close()

  await rm(join(folder, 'opened'))
  const second = await startTalk({ env, port: first.port })
  const window = await joinTalk(second.url, 'still-there')
  await expect.poll(() => second.printed()).toContain('The windows of before are back.')
  expect(await opened()).toBe('')
  window.leave()
  await second.close()
  await rm(folder, { recursive: true, force: true })
})
