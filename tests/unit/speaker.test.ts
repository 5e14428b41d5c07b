import { expect, test } from 'playwright/test'
import { lastWords, notesAt } from '../../scripts/speaker/notes/passages.ts'
import { typeset } from '../../scripts/speaker/notes/typeset.ts'
import { showState } from '../../scripts/speaker/show/show-state.ts'
import type { Known } from '../../scripts/speaker/show/show-state.ts'
import { featuresOf } from '../../scripts/speaker/show/use-displays.ts'
import { wayOf } from '../../scripts/speaker/show/way.ts'
import { figures, readFigures } from '../../scripts/speaker/time/figures.ts'
import { endOf, paceOf, remarkOf } from '../../scripts/speaker/time/pace.ts'
import { rehearsedAt, stripOf } from '../../scripts/speaker/time/strip.ts'
import { sizeAway } from '../../scripts/speaker/use-desk.ts'
import { paused, resumed, setTo, started, unstarted, zeroed } from '../../setup/together/clock.ts'
import type { OutlineSlide } from '../../setup/together/outline.ts'

const MINUTE = 60_000

function slide(no: number, alias: string, part: string, clicks: number, minutes?: number): OutlineSlide {
  return {
    no, alias, headline: `Headline ${no}`, part, clicks, minutes, appendix: minutes === undefined, asked: no === 2 ? ['why?'] : [],
    passages: Array.from({ length: clicks + 1 }, (_, step) => [`Said on ${alias} at ${step}.`]),
  }
}

/** Two minutes in the first part, four in the second, and a slide of the appendix. */
const slides = [slide(1, 'cover', 'One', 0, 1), slide(2, 'why', 'One', 1, 1), slide(3, 'how', 'Two', 3, 4), slide(4, 'facts', 'Appendix', 0)]
const at = (slide: string, clicks = 0) => ({ slide, clicks })
const T = Date.UTC(2026, 10, 22, 14)
const clock = started(slides, at('why'), T)

test('a length is read as it is written, and written as a watch shows it', () => {
  expect([0, 999, 59_999, 60_000, 3_905_000].map(figures)).toEqual(['0:00', '0:00', '0:59', '1:00', '65:05'])
  expect(['7:12', ' 7.12', '7 5', '7', '7:60', 'x', '', '1:2:3'].map(readFigures)).toEqual([432_000, 432_000, 425_000, 420_000, undefined, undefined, undefined, undefined])
})

test('the pace is on time within 45 seconds of the plan, and in figures beyond', () => {
  const said = (place: Parameters<typeof at>, after: number) => paceOf(slides, { clock, place: at(...place) }, T + after)
  expect(paceOf(slides, { clock: unstarted, place: at('cover') }, T).words).toBe('not begun')
  expect(said(['why', 1], 15_000)).toEqual({ words: 'on time', isUrgent: false })
  expect(said(['why', 0], 30_000 + 45_000)).toEqual({ words: 'on time', isUrgent: false })
  expect(said(['why', 0], 30_000 + 46_000)).toEqual({ words: '0:46 behind', isUrgent: true })
  expect(said(['how', 1], 60_000 + 15_000)).toEqual({ words: 'on time', isUrgent: false })
  expect(said(['how', 1], 60_000 + 14_000)).toEqual({ words: '0:46 ahead', isUrgent: false })
})

test('past the end the pace is what has gone since, and the end is in the past', () => {
  const end = 5 * MINUTE
  expect(paceOf(slides, { clock, place: at('how', 3) }, T + end + 46_000)).toEqual({ words: '+0:46', isUrgent: true })
  expect(paceOf(slides, { clock, place: at('how', 3) }, T + end + 999).words).toBe('on time')
  expect(paceOf(slides, { clock, place: at('facts') }, T + end - 90_000).words).toBe('1:30 left')
  expect(endOf(slides, unstarted, T)).toBe('6:00 planned')
  expect(endOf(slides, clock, T + end)).toMatch(/^ends \d+:05$/)
  expect(endOf(slides, clock, T + end + 1)).toMatch(/^end was \d+:05$/)
})

test('what was done to the clock is said, with the key that does something about it', () => {
  const now = T + 2 * MINUTE
  const remark = (clock: Parameters<typeof remarkOf>[0], isZeroAsked = false) => remarkOf(clock, { isZeroAsked, now })?.words
  const stands = paused(clock, 'hand', T + MINUTE)
  expect(remark(clock)).toBeUndefined()
  expect(remark(clock, true)).toContain('Press z again')
  expect(remark(stands)).toBe('Paused for 1:00; p goes on.')
  expect(remark(paused(clock, 'curtain', T + MINUTE))).toBe('Paused for 1:00 while the room sees no slide.')
  expect(remark(resumed(slides, stands, at('why'), now))).toContain('spread anew')
  expect(remark(zeroed(clock))).toBe('Set by hand; u brings back 2:00.')
  expect(remark(setTo(slides, clock, at('why'), 3 * MINUTE, now))).toBe('Set by hand; u brings back 2:00.')
})

test('the strip has the parts of the talk by their minutes, and who is where in it', () => {
  const before = stripOf(slides, { clock: unstarted, place: at('cover') }, T)
  expect(before.parts.map(({ title, from, to, when }) => ({ title, from, to, when }))).toEqual([
    { title: 'One', from: 0, to: 2 / 6, when: 'now' },
    { title: 'Two', from: 2 / 6, to: 1, when: 'ahead' },
  ])
  expect(before.parts.map(({ slides }) => slides)).toEqual([[0, 1 / 6], [2 / 6]])
  expect(before).toMatchObject({ here: 0 })
  expect(before.due).toBeUndefined()
  const behind = stripOf(slides, { clock, place: at('why') }, T + 2 * MINUTE)
  expect(behind.here).toBeCloseTo(1.5 / 6)
  expect(behind.due).toBeCloseTo(3 / 6)
  expect(stripOf(slides, { clock, place: at('how', 2) }, T + MINUTE).here).toBeCloseTo(4 / 6)
  const appendix = stripOf(slides, { clock, place: at('facts') }, T + 60 * MINUTE)
  expect(appendix.here).toBeUndefined()
  expect(appendix.due).toBe(1)
  expect(appendix.parts.map(({ when }) => when)).toEqual(['past', 'past'])
})

test('the last rehearsal runs along the strip by its own splits', () => {
  const splits = { why: 0, how: 2 * MINUTE }
  expect(rehearsedAt(slides, splits, MINUTE)).toBe(1.5 * MINUTE) // half of the way from one slide to the next
  expect(rehearsedAt(slides, splits, 3 * MINUTE)).toBe(3 * MINUTE)
  expect(rehearsedAt(slides, splits, 60 * MINUTE)).toBe(6 * MINUTE)
  expect(rehearsedAt(slides, { how: MINUTE }, 0)).toBe(0)
  expect(rehearsedAt(slides, { facts: 5, gone: 7 }, MINUTE)).toBeUndefined()
})

test('the notes are the passage of the step, between the last words before it and what comes', () => {
  expect(notesAt(slides, at('cover'))).toMatchObject({ step: 1, steps: 1, now: ['Said on cover at 0.'], next: { paragraphs: ['Said on why at 0.'], slide: slides[1] } })
  expect(notesAt(slides, at('cover'))).not.toHaveProperty('before')
  const middle = notesAt(slides, at('why'))!
  expect(middle).toMatchObject({ before: 'Said on cover at 0.', next: { paragraphs: ['Said on why at 1.'] }, asked: ['why?'] })
  expect(middle.next).not.toHaveProperty('slide')
  expect(notesAt(slides, at('how', 3))).not.toHaveProperty('next') // the appendix is entered on purpose
  expect(notesAt(slides, at('elsewhere'))).toBeUndefined()
  expect(lastWords('one two three four', 12)).toBe('… three four')
  expect(lastWords('one two', 12)).toBe('one two')
})

test('notes are set with the quotes of a book', () => {
  expect(typeset('Yu\'E Bao, "tap" and \'twas (\'so\') the people\'s')).toBe('Yu’E Bao, “tap” and ‘twas (‘so’) the people’s')
})

const well = { window: 'room', place: at('why'), settled: true, fullScreen: true, awake: true }
const known: Known = { isConnected: true, shows: [well], talk: { place: at('why') }, slides, since: T, now: T + MINUTE }

test('the show says nothing while all is well', () => {
  expect(showState(known)).toEqual({ faults: [], settled: true })
  expect(showState({ ...known, shows: [{ ...well, settled: false }] }).settled).toBe(false)
  expect(showState({ ...known, talk: { place: at('why'), curtain: 'black' } }).curtain).toBe('The room sees black.')
})

test('whatever is wrong with the show is said in words', () => {
  const faults = (change: Partial<Known>) => showState({ ...known, ...change }).faults
  expect(faults({ shows: [] })).toEqual(['No show is open.'])
  expect(faults({ isConnected: false })).toEqual(['The server is gone; the show goes on alone.'])
  expect(faults({ isConnected: false, shows: [] })).toEqual(['The server is gone.', 'No show is open.'])
  expect(faults({ talk: { place: at('why', 1) } })).toEqual(['The show is a step behind.'])
  expect(faults({ talk: { place: at('why', 1) }, now: T + 1000 })).toEqual([]) // on its way
  expect(faults({ talk: { place: at('how', 1) } })).toEqual(['The show is elsewhere, on slide 2.'])
  expect(faults({ shows: [{ ...well, place: at('elsewhere') }] })).toEqual(['The show is of another deck.'])
  expect(faults({ shows: [{ ...well, fullScreen: false, awake: false }] })).toEqual(['Not full screen: press f in the show.', 'Its screen may fall asleep.'])
  expect(faults({ shows: [{ ...well, window: 'own', fullScreen: false }, well] })).toEqual([]) // the one that fills a screen is the room's
})

test('the way back and on is named by slide and step', () => {
  expect(wayOf(slides, { back: [at('cover'), at('how', 2)], on: [at('cover')] })).toEqual({ back: 'back to 3, step 3: Headline 3', on: 'on to 1: Headline 1' })
  expect(wayOf(slides, { back: [], on: [at('elsewhere')] })).toEqual({})
})

test('letters have a largest and a smallest size', () => {
  expect([sizeAway(1, 1), sizeAway(1, -1), sizeAway(2, 1), sizeAway(0.8, -1)]).toEqual([1.15, 0.9, 2, 0.8])
})

test('a show is opened on the other display, or where the speaker can move it', () => {
  expect(featuresOf({ left: 1280, top: 0, width: 1920, height: 1080 })).toBe('popup,fullscreen,left=1280,top=0,width=1920,height=1080')
  expect(featuresOf(undefined)).toBe('popup,width=1280,height=720')
})
