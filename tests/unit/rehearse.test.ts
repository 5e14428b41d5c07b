import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { heard, upTo } from '../../scripts/talk/rehearse/recorder.ts'
import type { Recording, Rehearsal } from '../../scripts/talk/rehearse/recorder.ts'
import { keepRehearsals, readRehearsals, splitsOf } from '../../scripts/talk/rehearse/rehearsals.ts'
import { rowsOf, tableOf } from '../../scripts/talk/rehearse/table.ts'
import { undone, zeroed } from '../../setup/together/clock.ts'
import { arrived, curtained, talkAt } from '../../setup/together/talk.ts'
import type { Talk } from '../../setup/together/talk.ts'

const slide = (alias: string, clicks: number, minutes?: number) => ({ alias, clicks, appendix: minutes === undefined, minutes })
const slides = [slide('cover', 1, 1), slide('rivals', 1, 2), slide('close', 0, 1), slide('sources', 0)]

/** A talk whose recorder hears of each thing that is done to it, at its second. */
function rehearsing(brokeOff?: Rehearsal, from = talkAt({ slide: 'cover', clicks: 0 })) {
  let talk: Talk = from
  let recording: Recording | undefined
  const done: Rehearsal[] = []
  const at = (second: number, act: (talk: Talk, now: number) => Talk) => {
    talk = act(talk, second * 1000)
    recording = heard(recording, talk, second * 1000, { brokeOff, done: rehearsal => done.push(rehearsal) })
  }
  const to = (second: number, alias: string, clicks: number) => at(second, (talk, now) => arrived(talk, { slide: alias, clicks }, slides, now))
  return { at, to, done, rehearsal: (second: number) => recording && upTo(recording, second * 1000).rehearsal }
}

test('a rehearsal begins when the cover is left, and knows how long each step took and when each slide was come to', () => {
  const talk = rehearsing()
  talk.to(5, 'cover', 1)
  expect(talk.rehearsal(9)).toBeUndefined()
  talk.to(10, 'rivals', 0)
  talk.to(40, 'rivals', 1)
  talk.to(100, 'close', 0)
  talk.to(130, 'rivals', 1)
  talk.to(140, 'close', 0)
  expect(talk.rehearsal(150)).toEqual({ at: 10_000, steps: { rivals: [30_000, 70_000], close: [40_000] }, reached: { rivals: 0, close: 90_000 } })
})

test('a pause is not counted, whatever makes it, nor what is looked at meanwhile', () => {
  const talk = rehearsing()
  talk.to(10, 'rivals', 0)
  talk.at(20, (talk, now) => curtained(talk, 'black', slides, now))
  talk.to(50, 'rivals', 1)
  talk.at(70, (talk, now) => curtained(talk, 'black', slides, now))
  talk.to(75, 'close', 0)
  expect(talk.rehearsal(80)).toMatchObject({ steps: { rivals: [10_000, 5000], close: [5000] }, reached: { rivals: 0, close: 15_000 } })
})

test('a talk that is zeroed and begins again is another rehearsal; a zero that is taken back is none', () => {
  const talk = rehearsing()
  talk.to(10, 'rivals', 0)
  talk.at(20, talk => ({ ...talk, clock: zeroed(talk.clock) }))
  talk.at(25, talk => ({ ...talk, clock: undone(talk.clock) }))
  expect(talk.rehearsal(30)!.steps).toEqual({ rivals: [15_000] })
  talk.at(30, talk => ({ ...talk, clock: zeroed(talk.clock) }))
  talk.to(31, 'cover', 0)
  expect(talk.done).toEqual([])
  talk.to(40, 'rivals', 0)
  expect(talk.done).toEqual([{ at: 10_000, steps: { rivals: [15_000] }, reached: { rivals: 0 } }])
  expect(talk.rehearsal(42)).toEqual({ at: 40_000, steps: { rivals: [2000] }, reached: { rivals: 0 } })
})

test('a rehearsal that broke off with its server goes on', () => {
  const before = rehearsing()
  before.to(10, 'rivals', 0)
  const brokeOff = before.rehearsal(20)!
  const after = rehearsing(brokeOff, { ...talkAt({ slide: 'rivals', clicks: 0 }), clock: { began: 10_000, end: 190_000, lost: 0, spread: { at: 10_000, plan: 60_000, isAnew: false } } })
  after.at(30, talk => talk)
  after.to(40, 'close', 0)
  expect(after.rehearsal(40)).toEqual({ at: 10_000, steps: { rivals: [20_000], close: [0] }, reached: { rivals: 0, close: 30_000 } })
})

test('the table says of each slide that is told what was planned, what its words take and what was rehearsed', () => {
  const passages = [['word – '.repeat(70), 'of the second paragraph'], ['last words']]
  const unsaid = { headline: '', part: '', asked: [] }
  const outlined = slides.map((slide, i) => ({ ...slide, ...unsaid, no: i + 1, passages: passages.slice(0, slide.clicks + 1) }))
  const rows = rowsOf(outlined, { steps: { rivals: [90_000, 45_000], close: [59_900] } })
  expect(rows[1]).toEqual({ alias: 'rivals', words: 76, planned: 120_000, spoken: 76 * 60_000 / 140 + 1000, rehearsed: 135_000 })
  expect(tableOf(rows)).toBe([
    '  slide    words   planned   at 140 a minute   rehearsed',
    '  cover       76      1:00              0:34           -',
    '  rivals      76      2:00              0:34        2:15    0:15 over',
    '  close       74      1:00              0:32        1:00   as planned',
    '  all        226      4:00              1:39        3:15    0:15 over',
  ].join('\n'))
})

test('five rehearsals are kept, and the last that came to the end of what is told is the one to be compared with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-rehearsals-'))
  const said: string[] = []
  const rehearsal = (at: number, ...reached: string[]): Rehearsal =>
    ({ at, steps: { rivals: [1, 2] }, reached: Object.fromEntries(reached.map((alias, i) => [alias, at + i])) })
  const all = [1, 2, 3, 4, 5, 6].map(at => rehearsal(at, 'rivals', ...at === 4 || at === 1 ? ['close'] : []))
  keepRehearsals(all, folder)
  expect(readRehearsals(line => said.push(line), folder)).toEqual(all.slice(1))
  expect(splitsOf(all, slides)).toEqual({ rivals: 4, close: 5 })
  expect(splitsOf(all.slice(4), slides)).toEqual({ rivals: 6 })
  expect(splitsOf([], slides)).toBeUndefined()
  expect(said).toEqual([])

  await writeFile(join(folder, 'last.json'), '[{"at":')
  expect(readRehearsals(line => said.push(line), folder)).toEqual([])
  expect(said).toEqual([expect.stringMatching(/^\S*last\.json cannot be read \([^\n]*\); it lies in \S*broken-\S+\.json now, and a new one is begun\.$/)])
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^broken-/)])
  await rm(folder, { recursive: true, force: true })
})
