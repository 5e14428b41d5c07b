import { expect, test } from 'playwright/test'
import { behind, dueOf, elapsedOf, leftOf, paused, plannedOf, resumed, setTo, spanOf, started, undone, unstarted, zeroed } from '../../setup/together/clock.ts'
import { arrived, curtained, pausedOrResumed, returned, returnedOn, talkAt } from '../../setup/together/talk.ts'
import type { Place, Talk } from '../../setup/together/talk.ts'
import { following, isJump, lastSlide, preceding, slideAway } from '../../setup/together/walk.ts'
import type { WalkedSlide } from '../../setup/together/walk.ts'

const slides: WalkedSlide[] = [
  { alias: 'cover', clicks: 1, appendix: false, minutes: 1 },
  { alias: 'middle', clicks: 2, appendix: false, minutes: 3 },
  { alias: 'later', clicks: 0, appendix: false, minutes: 2 },
  { alias: 'close', clicks: 1, appendix: false, minutes: 4 },
  { alias: 'record', clicks: 0, appendix: true },
  { alias: 'sources', clicks: 0, appendix: true },
]
const place = (slide: string, clicks = 0): Place => ({ slide, clicks })
const MINUTE = 60_000
const noon = Date.UTC(2026, 0, 8, 12)

test('steps lead through all that is told, and back the same way', () => {
  const way: Place[] = []
  for (let at: Place | undefined = place('cover'); at; at = following(slides, at))
    way.push(at)
  expect(way).toEqual([place('cover'), place('cover', 1), place('middle'), place('middle', 1), place('middle', 2), place('later'), place('close'), place('close', 1)])
  const back: Place[] = []
  for (let at: Place | undefined = way.at(-1); at; at = preceding(slides, at))
    back.push(at)
  expect(back).toEqual(way.toReversed())
})

test('nobody walks on into the appendix, but within it, and back out of it', () => {
  expect(following(slides, place('close', 1))).toBeUndefined()
  expect(following(slides, place('record'))).toEqual(place('sources'))
  expect(preceding(slides, place('record'))).toEqual(place('close', 1))
  expect(slideAway(slides, place('close', 1), 1)).toEqual(place('record'))
  expect(slideAway(slides, place('cover'), -1)).toBeUndefined()
})

test('the end is the close, and from there the last slide of all', () => {
  expect(lastSlide(slides, place('middle', 1))).toEqual(place('close'))
  expect(lastSlide(slides, place('close', 1))).toEqual(place('sources'))
})

test('a jump is further than to a neighbour, or into the appendix', () => {
  expect(isJump(slides, place('cover'), place('middle', 2))).toBe(false)
  expect(isJump(slides, place('later'), place('middle', 2))).toBe(false)
  expect(isJump(slides, place('cover'), place('later'))).toBe(true)
  expect(isJump(slides, place('close', 1), place('record'))).toBe(true)
})

/** A talk that goes to these places, a minute each. */
const walked = (...places: Place[]) => places.reduce<Talk>((talk, to, i) => arrived(talk, to, slides, noon + i * MINUTE), talkAt(place('cover')))

test('after a jump one returns to where one was, and on again, as in a browser', () => {
  const jumped = walked(place('middle'), place('middle', 1), place('sources'), place('record'))
  const back = returned(jumped, slides, noon)
  expect(back.place).toEqual(place('middle', 1))
  expect(returned(back, slides, noon)).toBe(back)
  expect(returnedOn(back, slides, noon).place).toEqual(place('record'))
  expect(returned(returnedOn(back, slides, noon), slides, noon).place).toEqual(place('middle', 1))
  expect(arrived(back, place('sources'), slides, noon).trail).toEqual({ back: [place('middle', 1)], on: [] })
})

test('marks go with another slide, what a hand has done with another step', () => {
  const marked = { ...walked(place('middle')), spot: { x: 1, y: 2 }, strokes: [[{ x: 1, y: 2 }]], hands: { '6 rival': 'jd' } }
  const stepped = arrived(marked, place('middle', 1), slides, noon)
  expect(stepped).toMatchObject({ strokes: marked.strokes, hands: {} })
  expect(stepped).not.toHaveProperty('spot')
  expect(arrived(stepped, place('later'), slides, noon)).toMatchObject({ strokes: [] })
})

test('the clock sets out when the cover is left, where the plan has the next slide', () => {
  expect(walked(place('cover', 1)).clock).toEqual(unstarted)
  const { clock } = walked(place('cover', 1), place('middle'))
  expect(elapsedOf(clock, noon + 2 * MINUTE)).toBe(MINUTE)
  expect(dueOf(slides, clock, noon + 2 * MINUTE)).toBe(2 * MINUTE)
  expect(leftOf(clock, noon + 2 * MINUTE)).toBe(8 * MINUTE)
  expect(walked(place('middle'), place('cover'), place('middle')).clock.began).toBe(noon)
})

test('a step has its part of the minutes of its slide', () => {
  expect(plannedOf(slides)).toBe(10 * MINUTE)
  expect(spanOf(slides, place('middle', 1))).toEqual({ from: 2 * MINUTE, to: 3 * MINUTE })
  expect(spanOf(slides, place('record'))).toBeUndefined()
})

test('one is behind past the time of a step, ahead before it, and on time within', () => {
  const clock = started(slides, place('middle'), noon)
  expect(behind(slides, clock, place('middle'), noon + MINUTE)).toBe(0)
  expect(behind(slides, clock, place('middle'), noon + 2 * MINUTE)).toBe(MINUTE)
  expect(behind(slides, clock, place('later'), noon + MINUTE)).toBe(-2 * MINUTE)
  expect(behind(slides, clock, place('record'), noon)).toBeUndefined()
  expect(behind(slides, unstarted, place('cover'), noon)).toBeUndefined()
})

test('past the end one is later by every minute', () => {
  const clock = started(slides, place('middle'), noon)
  expect(leftOf(clock, noon + 9.5 * MINUTE)).toBe(-0.5 * MINUTE)
  expect(behind(slides, clock, place('close', 1), noon + 9.5 * MINUTE)).toBe(0.5 * MINUTE)
})

test('after a pause the rest of the plan fills what is left of the time', () => {
  const clock = started(slides, place('middle'), noon)
  const stopped = paused(clock, 'hand', noon + MINUTE)
  expect(elapsedOf(stopped, noon + 5 * MINUTE)).toBe(MINUTE)
  expect(dueOf(slides, stopped, noon + 5 * MINUTE)).toBe(2 * MINUTE)
  const on = resumed(slides, stopped, place('middle', 1), noon + 5 * MINUTE)
  expect(elapsedOf(on, noon + 6 * MINUTE)).toBe(2 * MINUTE)
  expect(on.spread).toEqual({ at: noon + 5 * MINUTE, plan: 2 * MINUTE, isAnew: true })
  expect(dueOf(slides, on, noon + 7 * MINUTE)).toBe(6 * MINUTE) // 8 minutes of plan in 4
  expect(dueOf(slides, on, noon + 9 * MINUTE)).toBe(10 * MINUTE)
})

test('a curtain stops the clock and its opening lets it go on, but not one that a hand has stopped', () => {
  const talk = walked(place('middle'))
  const black = curtained(talk, 'black', slides, noon + MINUTE)
  expect(black).toMatchObject({ curtain: 'black', clock: { paused: { by: 'curtain' } } })
  expect(curtained(black, 'white', slides, noon + MINUTE).curtain).toBe('white')
  const open = curtained(black, 'black', slides, noon + 2 * MINUTE)
  expect(open).not.toHaveProperty('curtain')
  expect(open.clock).toMatchObject({ lost: MINUTE })
  expect(open.clock).not.toHaveProperty('paused')
  const asked = pausedOrResumed(talk, slides, noon + MINUTE)
  const opened = curtained(curtained(asked, 'black', slides, noon + 2 * MINUTE), 'black', slides, noon + 3 * MINUTE)
  expect(opened.clock.paused).toEqual({ at: noon + MINUTE, by: 'hand' })
  expect(pausedOrResumed(opened, slides, noon + 3 * MINUTE).clock.lost).toBe(2 * MINUTE)
})

test('the clock is set by hand, zeroed, and both are taken back', () => {
  const clock = started(slides, place('middle'), noon)
  const set = setTo(slides, clock, place('middle'), 3 * MINUTE, noon + MINUTE)
  expect(elapsedOf(set, noon + MINUTE)).toBe(3 * MINUTE)
  expect(leftOf(set, noon + MINUTE)).toBe(6 * MINUTE)
  expect(undone(set)).toEqual(clock)
  expect(elapsedOf(zeroed(clock), noon + MINUTE)).toBe(0)
  expect(undone(zeroed(clock))).toEqual(clock)
  expect(elapsedOf(setTo(slides, unstarted, place('cover'), 2 * MINUTE, noon), noon + MINUTE)).toBe(3 * MINUTE)
})
