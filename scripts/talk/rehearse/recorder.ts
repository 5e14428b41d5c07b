/** Records a rehearsal from the state of its talk: how long each step took, pauses out. Pure. */
import { elapsedOf } from '../../../setup/together/clock.ts'
import type { Place, Talk } from '../../../setup/together/talk.ts'

export interface Rehearsal {
  /** when it began, ms */
  at: number
  /** how long was spoken at each step, ms, by alias: the n-th after n clicks */
  steps: Readonly<Record<string, readonly number[]>>
  /** how long had been spoken when each slide was come to for the first time, ms, by alias */
  reached: Readonly<Record<string, number>>
}

/** A rehearsal that is under way. */
export interface Recording {
  rehearsal: Rehearsal
  /** where it stands, since when nothing has been added, and whether its clock runs */
  here: { place: Place, since: number, runs: boolean }
  /** what its clock said of its beginning, and whether that was zeroed since */
  began: number
  isZeroed: boolean
}

const anew = (now: number): Rehearsal => ({ at: now, steps: {}, reached: {} })

function withTime(steps: Rehearsal['steps'], { slide, clicks }: Place, ms: number): Rehearsal['steps'] {
  const before = steps[slide] ?? []
  const after = Array.from({ length: Math.max(before.length, clicks + 1) }, (_, step) => (before[step] ?? 0) + (step === clicks ? ms : 0))
  return { ...steps, [slide]: after }
}

/** The recording up to now, with the time spent where it stands. */
export function upTo(recording: Recording, now: number): Recording {
  const { rehearsal, here } = recording
  const steps = here.runs ? withTime(rehearsal.steps, here.place, now - here.since) : rehearsal.steps
  return { ...recording, rehearsal: { ...rehearsal, steps }, here: { ...here, since: now } }
}

/** Goes on recording where the talk has come to. */
function standingAt({ place, clock }: Talk, now: number, { at, steps, reached }: Rehearsal): Recording {
  return {
    rehearsal: { at, steps, reached: { [place.slide]: elapsedOf(clock, now), ...reached } },
    here: { place, since: now, runs: clock.paused === undefined },
    began: clock.began!,
    isZeroed: false,
  }
}

/**
 * The recording after the talk has changed; undefined while none has begun. One that broke off with its server goes on where it was.
 * A talk that was zeroed and begins again is a new one, and `done` hears of the one before; that a zero was taken back is no beginning.
 */
export function heard(
  recording: Recording | undefined,
  talk: Talk,
  now: number,
  { brokeOff, done }: { brokeOff?: Rehearsal | undefined, done: (rehearsal: Rehearsal) => void },
): Recording | undefined {
  const { began } = talk.clock
  if (!recording)
    return began === undefined ? undefined : standingAt(talk, now, brokeOff ?? anew(now))
  const before = upTo(recording, now)
  if (began === undefined)
    return { ...before, here: { place: talk.place, since: now, runs: false }, isZeroed: true }
  if (!before.isZeroed || began === before.began)
    return standingAt(talk, now, before.rehearsal)
  done(before.rehearsal)
  return standingAt(talk, now, anew(now))
}
