/** What is said of the time: whether the talk is where it should be, and what was done to its clock. Pure. */
import { behind, elapsedOf, leftOf, plannedOf } from '../../../setup/together/clock.ts'
import type { Clock } from '../../../setup/together/clock.ts'
import type { Talk } from '../../../setup/together/talk.ts'
import type { WalkedSlide } from '../../../setup/together/walk.ts'
import { figures, wallClock } from './figures.ts'

/** Up to so much behind or ahead of its plan, ms, a talk is on time. */
export const TOLERANCE = 45_000

export interface Saying {
  words: string
  /** whether something should be done about it */
  isUrgent: boolean
}

const calm = (words: string): Saying => ({ words, isUrgent: false })
const urgent = (words: string): Saying => ({ words, isUrgent: true })

/** How the talk is doing beside its plan, in a few words. */
export function paceOf(slides: readonly WalkedSlide[], { clock, place }: Pick<Talk, 'clock' | 'place'>, now: number): Saying {
  const left = leftOf(clock, now)
  if (left === undefined)
    return calm('not begun')
  if (left <= -1000)
    return urgent(`+${figures(left)}`)
  const by = behind(slides, clock, place, now)
  if (by === undefined)
    return calm(`${figures(left)} left`)
  if (Math.abs(by) <= TOLERANCE)
    return calm('on time')
  return by > 0 ? urgent(`${figures(by)} behind`) : calm(`${figures(by)} ahead`)
}

/** When the talk is to end. */
export function endOf(slides: readonly WalkedSlide[], { end }: Clock, now: number): string {
  if (end === undefined)
    return `${figures(plannedOf(slides))} planned`
  return `${now > end ? 'end was' : 'ends'} ${wallClock(end)}`
}

/** What was done to the clock, and what a key does about it; undefined when it simply runs. */
export function remarkOf(clock: Clock, { isZeroAsked, now }: { isZeroAsked: boolean, now: number }): Saying | undefined {
  if (isZeroAsked)
    return urgent('Press z again to set the time to zero; any other key keeps it.')
  if (clock.paused)
    return urgent(`Paused for ${figures(now - clock.paused.at)}${clock.paused.by === 'curtain' ? ' while the room sees no slide.' : '; p goes on.'}`)
  if (clock.before)
    return calm(`Set by hand; u brings back ${figures(elapsedOf(clock.before, now))}.`)
  if (clock.spread?.isAnew)
    return calm('After the pause the rest is spread anew over what is left.')
  return undefined
}
