/** The talk as a strip: its parts by their minutes, and who is where in it. All positions are shares of the whole, 0 to 1. Pure. */
import { dueOf, elapsedOf, plannedOf, spanOf } from '../../../setup/together/clock.ts'
import type { OutlineSlide } from '../../../setup/together/outline.ts'
import type { Talk } from '../../../setup/together/talk.ts'

export interface StripPart {
  title: string
  from: number
  to: number
  /** where its slides begin */
  slides: readonly number[]
  when: 'past' | 'now' | 'ahead'
}

export interface Strip {
  parts: readonly StripPart[]
  /** where one is; undefined in the appendix */
  here?: number
  /** where one should be; undefined before the talk has begun */
  due?: number
  /** where the last rehearsal was after as long */
  rehearsed?: number
}

const clamp = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)

/** Where in its plan a rehearsal was after so long, ms. `splits`: when it came to each slide. Undefined where it has none. */
export function rehearsedAt(slides: readonly OutlineSlide[], splits: Readonly<Record<string, number>>, elapsed: number): number | undefined {
  const passed = slides.flatMap(({ alias }) => {
    const at = splits[alias]
    const from = spanOf(slides, { slide: alias, clicks: 0 })?.from
    return at === undefined || from === undefined ? [] : [{ at, from }]
  }).sort((a, b) => a.at - b.at)
  const last = passed.findLastIndex(({ at }) => at <= elapsed)
  const [here, next] = [passed[last], passed[last + 1]]
  if (!here)
    return passed[0] && 0
  const share = next && next.at > here.at ? (elapsed - here.at) / (next.at - here.at) : undefined
  return next && share !== undefined ? here.from + share * (next.from - here.from) : Math.min(here.from + elapsed - here.at, plannedOf(slides))
}

/** The strip at a moment. */
export function stripOf(slides: readonly OutlineSlide[], { clock, place }: Pick<Talk, 'clock' | 'place'>, now: number, splits: Readonly<Record<string, number>> = {}): Strip {
  const planned = plannedOf(slides)
  const told = slides.filter(({ minutes }) => minutes !== undefined)
  const startOf = (slide: OutlineSlide) => spanOf(slides, { slide: slide.alias, clicks: 0 })!.from / planned
  const titles = [...new Set(told.map(({ part }) => part))]
  const first = titles.map(title => told.find(({ part }) => part === title)!)
  const current = slides.find(({ alias }) => alias === place.slide)
  const inAppendix = current?.minutes === undefined
  const nowAt = inAppendix ? titles.length : titles.indexOf(current.part)
  const due = dueOf(slides, clock, now)
  const span = spanOf(slides, place)
  const rehearsed = clock.began === undefined ? undefined : rehearsedAt(slides, splits, elapsedOf(clock, now))
  return {
    parts: titles.map((title, i) => ({
      title,
      from: startOf(first[i]!),
      to: first[i + 1] ? startOf(first[i + 1]!) : 1,
      slides: told.filter(({ part }) => part === title).map(startOf),
      when: i < nowAt ? 'past' : i === nowAt ? 'now' : 'ahead',
    })),
    ...span && { here: clamp(due ?? 0, span.from, span.to) / planned },
    ...due !== undefined && { due: clamp(due / planned, 0, 1) },
    ...rehearsed !== undefined && { rehearsed: rehearsed / planned },
  }
}
