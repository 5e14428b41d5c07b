import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { essayDate } from '../essay/essay.ts'
import { facts } from '../essay/facts.ts'
import type { Fact, FactId } from '../essay/facts.ts'
import { factOf } from '../essay/footnote.ts'
import { canvas, inside, margin, overlap } from '../frame/frame.ts'
import { attempts, inventions } from './events.ts'
import type { TimelineEvent } from './events.ts'
import { dateOf } from './time-scale.ts'
import { layoutTimeline, radius, view } from './timeline-layout.ts'
import type { TimelineLayout } from './timeline-layout.ts'

const layout = (attempts: readonly TimelineEvent[], inventions: readonly TimelineEvent[] = []) =>
  layoutTimeline({ inventions, attempts, essayDate }, view)
const event = (fact: FactId, name = 'Video and live'): TimelineEvent => ({ fact, name, group: 'content' })

/** as the slide draws it, and with four rows more */
const real = layout(attempts, inventions)
const twelve = layout([...attempts, event('F17', 'Chat app'), event('F20', 'Friends’ feed'), event('F26', 'Finance model'), event('F24', 'Communities')], inventions)

const datable = facts.filter((fact: Fact) => /^\d{4}-\d{2}/.test(fact.date ?? '') && fact.date! >= '2011-07' && fact.date! <= essayDate)
const anyAttempts = fc.shuffledSubarray(datable.map(fact => fact.id), { maxLength: 12 })
  .chain(ids => fc.tuple(...ids.map(id => fc.constantFrom('AI', 'Social circles', 'Cash for creators').map(name => event(id, name)))))

/** What must hold for any dates: no name meets another, another's dot or another's stem. */
function expectReadable({ attempts: beats }: TimelineLayout) {
  const troubles = beats.flatMap(({ event: { fact }, label: { box } }) => beats.filter(beat => beat.event.fact !== fact).flatMap((other) => {
    const { x, y } = other.at
    const dot = { left: x - radius.attempt, right: x + radius.attempt, top: y - radius.attempt, bottom: y + radius.attempt }
    return [
      overlap(box, other.label.box) && `the name of ${fact} overlaps that of ${other.event.fact}`,
      overlap(box, dot) && `the name of ${fact} lies on the dot of ${other.event.fact}`,
      overlap(box, { left: x - 1, right: x + 1, top: view.bottom, bottom: y }) && `the stem of ${other.event.fact} crosses the name of ${fact}`,
    ]
  }))
  expect(troubles.filter(Boolean)).toEqual([])
}

/** How far into its year a date lies, by the calendar; the middle of the month where the day is not known. */
function shareOfYear(iso: string): number {
  const day = Date.parse(iso.length === 7 ? `${iso}-16` : iso) - Date.parse(`${iso.slice(0, 4)}-01-01`)
  return day / (365.25 * 24 * 3600 * 1000)
}

for (const [name, { attempts: beats }, count] of [['the attempts', real, 8], ['twelve attempts', twelve, 12]] as const) {
  test(`${name} can be read, within the margins and above the foot`, () => {
    expect(beats).toHaveLength(count)
    expectReadable({ ...real, attempts: beats })
    const room = { left: margin, right: canvas.width - margin, top: view.bottom, bottom: view.floor }
    for (const { event: { name }, label: { box } } of beats)
      expect(inside(box, room), `${name}: ${JSON.stringify(box)}`).toBe(true)
  })
}

test('the inventions are named within the margins, and no name meets another', () => {
  for (const [i, { label: { box } }] of real.inventions.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(margin)
    for (const other of real.inventions.slice(0, i))
      expect(overlap(box, other.label.box)).toBe(false)
  }
})

test('any twelve attempts can be read, whatever their dates', () => {
  expect(datable.length).toBeGreaterThan(12)
  fc.assert(fc.property(anyAttempts, events => expectReadable(layout(events))), { seed: 20250108, numRuns: 500 })
})

test('beats stand at their true dates, within their year on the ruler', () => {
  fc.assert(fc.property(anyAttempts, (events) => {
    const { attempts: beats, years } = layout(events)
    const misplaced = beats.filter(({ at, event }) => {
      const date = dateOf(event)
      const { from } = years.find(({ year }) => year === Number(date.slice(0, 4)))!
      return Math.abs(at.x - from - shareOfYear(date) * 51.6) > 1.2 // each of both is a whole px
    })
    expect(misplaced).toEqual([])
  }), { seed: 20250108, numRuns: 200 })
})

test('inventions stand on the ruler, attempts hang below it, in order of their dates', () => {
  for (const { at } of real.inventions)
    expect(at.y + radius.invention).toBeLessThan(view.top)
  for (const { at } of real.attempts)
    expect(at.y - radius.attempt).toBeGreaterThan(view.bottom)
  for (const beats of [real.inventions, real.attempts])
    beats.slice(1).forEach(({ at }, i) => expect(at.x).toBeGreaterThanOrEqual(beats[i]!.at.x))
})

test('no stem runs along another: one that would, begins at the dot above it', () => {
  fc.assert(fc.property(anyAttempts, (events) => {
    const beats = layout(events).attempts
    const doubled = beats.flatMap((beat, i) => beats.slice(0, i).filter(other =>
      Math.abs(other.at.x - beat.at.x) < 4 && overlap(
        { left: 0, right: 1, top: beat.stemFrom, bottom: beat.at.y },
        { left: 0, right: 1, top: other.stemFrom, bottom: other.at.y },
      )))
    expect(doubled).toEqual([])
  }), { seed: 20250108, numRuns: 300 })
})

test('attempts far apart hang in the first row, two of one date in two', () => {
  expect(layout([event('F32'), event('F18')]).attempts.map(({ event: { fact }, row }) => [fact, row])).toEqual([['F18', 0], ['F32', 0]])
  const [a, b] = layout([event('F29'), event('F30')]).attempts
  expect([b!.at.x, a!.row, b!.row]).toEqual([a!.at.x, 0, 1])
})

test('the months between the inventions, and from the last to the essay, are counted, and all leaps have one shape', () => {
  expect(real.leaps.map(({ months }) => months)).toEqual([23, 38, 101])
  expect(real.leaps.map(({ from }) => from)).toEqual(real.inventions.map(({ at }) => at.x))
  expect(real.leaps.map(({ to }) => to)).toEqual([...real.inventions.slice(1).map(({ at }) => at.x), real.end])
  for (const { from, to, crest } of real.leaps)
    expect((view.spring - crest.y) / (to - from)).toBeCloseTo(0.27, 3)
})

test('every year has its place on the ruler, that of the essay, too', () => {
  expect(real.years.map(({ year }) => year)).toEqual(Array.from({ length: 15 }, (_, i) => 2011 + i))
  real.years.slice(1).forEach(({ from }, i) => expect(Math.abs(from - real.years[i]!.from - 51.6)).toBeLessThan(1))
})

test('a timeline of nothing is a bare ruler', () => {
  expect(layout([])).toEqual({ inventions: [], attempts: [], leaps: [], years: real.years, end: real.end })
})

test('a fact without a date is refused by id and name', () => {
  expect(() => layout([event('F28', 'Euro 2024')])).toThrow(/F28.*Euro 2024.*no date/)
  expect(() => layout([], [event('F6')])).toThrow(/F6.*no date/)
})

test('a fact of which only the year is known is refused with its date', () => {
  expect(() => layout([event('F18'), event('F9')])).toThrow(`"${factOf('F9').date}"`)
})
