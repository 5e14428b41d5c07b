/** How the show stands, in words. Pure. */
import type { ShowReport } from '../../../setup/together/keep-in-step.ts'
import type { Outline } from '../../../setup/together/outline.ts'
import { isSamePlace } from '../../../setup/together/talk.ts'
import type { Talk } from '../../../setup/together/talk.ts'
import { following } from '../../../setup/together/walk.ts'

/** What is known of the show. */
export interface Known {
  /** whether the talk's server answers */
  isConnected: boolean
  /** what the windows that show the talk have said of themselves last */
  shows: readonly ShowReport[]
  talk: Pick<Talk, 'place' | 'curtain'>
  slides: Outline['slides']
  /** since when the talk has been where it is, ms */
  since: number
  now: number
}

export interface ShowState {
  /** what is wrong, in whole sentences; nothing if all is well */
  faults: readonly string[]
  /** what the room sees in the place of the slide */
  curtain?: string
  /** whether the slide has come to rest and waits for the press; undefined if no show says */
  settled?: boolean
}

/** For how long a show may be on its way before it is said to be behind, ms. */
const ON_ITS_WAY = 2000

/** The windows that the room looks at: those that fill a screen, or all when none does. */
function seen(shows: readonly ShowReport[]): readonly ShowReport[] {
  const full = shows.filter(({ fullScreen }) => fullScreen)
  return full.length > 0 ? full : shows
}

/** Where a show is that is not where the talk is. */
function strayed({ place }: ShowReport, { talk, slides }: Known): string {
  const next = following(slides, place)
  if (next && isSamePlace(next, talk.place))
    return 'The show is a step behind.'
  const no = slides.find(({ alias }) => alias === place.slide)?.no
  return no === undefined ? 'The show is of another deck.' : `The show is elsewhere, on slide ${no}.`
}

/** The state of the show; what matters most comes first. */
export function showState(known: Known): ShowState {
  const { isConnected, talk: { place, curtain }, since, now } = known
  const shows = seen(known.shows)
  const behind = now - since < ON_ITS_WAY ? undefined : shows.find(show => !isSamePlace(show.place, place))
  const server = isConnected ? [] : [shows.length > 0 ? 'The server is gone; the show goes on alone.' : 'The server is gone.']
  const faults = shows.length === 0
    ? [...server, 'No show is open.']
    : [
        ...server,
        ...behind ? [strayed(behind, known)] : [],
        ...shows.some(({ fullScreen }) => !fullScreen) ? ['Not full screen: press f in the show.'] : [],
        ...shows.some(({ awake }) => !awake) ? ['Its screen may fall asleep.'] : [],
      ]
  return {
    faults,
    ...curtain && { curtain: `The room sees ${curtain}.` },
    ...shows.length > 0 && { settled: shows.every(show => show.settled && isSamePlace(show.place, place)) },
  }
}
