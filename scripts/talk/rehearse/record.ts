/** Records the rehearsals of a run of `npm run rehearse`, and keeps them with every step: one that breaks off is not lost. */
import type { Outline } from '../../../setup/together/outline.ts'
import type { Talk } from '../../../setup/together/talk.ts'
import { heard, upTo } from './recorder.ts'
import type { Recording, Rehearsal } from './recorder.ts'
import { keepRehearsals, readRehearsals } from './rehearsals.ts'
import { rowsOf, tableOf } from './table.ts'

export interface Recorder {
  /** hears of every change of the talk, and of the talk as it is taken up */
  follow: (talk: Talk, isTakenUp: boolean) => void
  /** ends the rehearsal; returns what is to be said of it */
  finish: () => string
}

/** A recorder for a talk of this outline. */
export function recordRehearsals({ slides }: Outline, say: (line: string) => void = console.log, folder?: string): Recorder {
  let kept = readRehearsals(say, folder)
  let recording: Recording | undefined
  let place = ''
  let isTold = false
  const withCurrent = (): Rehearsal[] => recording ? [...kept, recording.rehearsal] : kept
  function keep(): void {
    try {
      keepRehearsals(withCurrent(), folder)
    }
    catch (error) {
      if (!isTold)
        say(`This rehearsal cannot be kept (${(error as Error).message}); its table is printed all the same.`)
      isTold = true
    }
  }
  return {
    follow: (talk, isTakenUp) => {
      const brokeOff = isTakenUp ? kept.at(-1) : undefined
      recording = heard(recording, talk, Date.now(), { brokeOff, done: rehearsal => kept.push(rehearsal) })
      if (recording && brokeOff)
        kept = kept.slice(0, -1)
      const here = `${talk.place.slide} ${talk.place.clicks}`
      if (here !== place && recording)
        keep()
      place = here
    },
    finish: () => {
      recording = recording && upTo(recording, Date.now())
      if (!recording)
        return 'Nothing was rehearsed: the clock starts when the cover is left.'
      keep()
      return tableOf(rowsOf(slides, recording.rehearsal))
    },
  }
}
