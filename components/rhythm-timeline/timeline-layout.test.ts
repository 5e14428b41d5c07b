import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { essayDate } from '../essay/essay.ts'
import { facts } from '../essay/facts.ts'
import type { Fact, FactId } from '../essay/facts.ts'
import { factOf } from '../essay/footnote.ts'
import { canvas, frame, inside, overlap } from '../frame/frame.ts'
import { attempts, inventions } from './events.ts'
import type { TimelineEvent } from './events.ts'
import { layoutTimeline, radius, view } from './timeline-layout.ts'
import type { TimelineLayout } from './timeline-layout.ts'

/** as the slide draws it */
const real = layoutTimeline({ inventions, attempts, essayDate }, view)

const layout = (attempts: readonly TimelineEvent[], inventions: readonly TimelineEvent[] = []) =>
  layoutTimeline({ inventions, attempts, essayDate }, view)
const event = (fact: FactId, name = 'Video and live'): TimelineEvent => ({ fact, name, group: 'content' })

const datable = facts.filter((fact: Fact) => /^\d{4}-\d{2}/.test(fact.date ?? '') && fact.date! >= '2011' && fact.date! <= essayDate)
const anyAttempts = fc.shuffledSubarray(datable.map(fact => fact.id), { maxLength: 10 })
  .chain(ids => fc.tuple(...ids.map(id => fc.constantFrom('AI', 'Social circles', 'Cash for creators').map(name => event(id, name)))))

/** What must hold for any dates: no label meets another label, another beat or another beat's stem. */
function expectReadable({ attempts: beats }: TimelineLayout) {
  const troubles = beats.flatMap(({ event: { fact }, label: { box } }) => beats.filter(beat => beat.event.fact !== fact).flatMap((other) => {
    const { x, y } = other.at
    const beat = { left: x - radius.attempt, right: x + radius.attempt, top: y - radius.attempt, bottom: y + radius.attempt }
    return [
      overlap(box, other.label.box) && `the label of ${fact} overlaps that of ${other.event.fact}`,
      overlap(box, beat) && `the label of ${fact} lies on the beat of ${other.event.fact}`,
      overlap(box, { left: x, right: x, top: view.line, bottom: y }) && `the stem of ${other.event.fact} crosses the label of ${fact}`,
    ]
  }))
  expect(troubles.filter(Boolean)).toEqual([])
}

/** How far into its year a date lies, by the calendar; the middle of the month where the day is not known. */
function shareOfYear(iso: string): number {
  const day = Date.parse(iso.length === 7 ? `${iso}-16` : iso) - Date.parse(`${iso.slice(0, 4)}-01-01`)
  return day / (365.25 * 24 * 3600 * 1000)
}

test('the real timeline can be read', () => {
  expect(real.attempts).toHaveLength(attempts.length)
  expectReadable(real)
  real.inventions.forEach(({ label }, i) => real.inventions.slice(0, i).forEach(other => expect(overlap(label.box, other.label.box)).toBe(false)))
})

test('the real labels stay on the slide, below the headline and above the foot', () => {
  for (const { event: { name }, label: { box } } of [...real.inventions, ...real.attempts])
    expect(inside(box, { ...frame, left: 0, right: canvas.width }), `${name}: ${JSON.stringify(box)}`).toBe(true)
})

test('any ten attempts can be read, whatever their dates', () => {
  expect(datable.length).toBeGreaterThan(10)
  fc.assert(fc.property(anyAttempts, events => expectReadable(layout(events))), { seed: 20250108, numRuns: 500 })
})

test('beats stand at their true dates, between the ticks of their year', () => {
  fc.assert(fc.property(anyAttempts, (events) => {
    const { attempts: beats, ticks } = layout(events, inventions)
    const year = ticks[1]! - ticks[0]!
    const misplaced = beats.filter(({ at, date }) => Math.abs(at.x - ticks[Number(date.slice(0, 4)) - 2011]! - shareOfYear(date) * year) > year * 0.01)
    expect(misplaced).toEqual([])
  }), { seed: 20250108, numRuns: 200 })
})

test('inventions stand on the line, attempts hang below it, in order of their dates', () => {
  for (const { at } of real.inventions)
    expect(at.y).toBe(view.line)
  for (const { at } of real.attempts)
    expect(at.y - radius.attempt).toBeGreaterThan(view.line)
  for (const beats of [real.inventions, real.attempts])
    beats.slice(1).forEach(({ at }, i) => expect(at.x).toBeGreaterThanOrEqual(beats[i]!.at.x))
})

test('two attempts of one date hang at one x on two levels', () => {
  const [a, b] = layout([event('F29'), event('F30')]).attempts
  expect(a!.at.x).toBe(b!.at.x)
  expect([a!.level, b!.level]).toEqual([0, 1])
})

test('attempts far apart hang on the first level', () => {
  expect(layout([event('F32'), event('F18')]).attempts.map(({ event: { fact }, level }) => [fact, level])).toEqual([['F18', 0], ['F32', 0]])
})

test('the months between the inventions, and from the last to the essay, are counted', () => {
  expect(real.intervals.map(({ months }) => months)).toEqual([23, 38, 101])
  expect(real.intervals.map(({ from }) => from)).toEqual(real.inventions.map(({ at }) => at.x))
  expect(real.intervals.map(({ to }) => to)).toEqual([...real.inventions.slice(1).map(({ at }) => at.x), real.end])
})

test('the line has a tick for every year but that of the essay, where it ends', () => {
  expect(real.ticks).toHaveLength(2025 - 2011)
  expect([real.ticks[0], real.end]).toEqual([view.left, view.right])
})

test('a timeline of nothing is a bare line', () => {
  expect(layout([])).toEqual({ inventions: [], attempts: [], intervals: [], ticks: real.ticks, end: view.right })
})

test('a fact without a date is refused by id and name', () => {
  expect(() => layout([event('F28', 'Euro 2024')])).toThrow(/F28.*Euro 2024.*no date/)
  expect(() => layout([], [event('F6')])).toThrow(/F6.*no date/)
})

test('a fact of which only the year is known is refused with its date', () => {
  expect(() => layout([event('F18'), event('F9')])).toThrow(`"${factOf('F9').date}"`)
})
