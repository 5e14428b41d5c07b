/** What the server takes for a message, and for an account of a talk: whatever else it is sent changes nothing. Pure. */
import type { Point } from '../../components/frame/frame.ts'
import { LATEST } from '../../setup/together/account.ts'
import type { Account } from '../../setup/together/account.ts'
import type { Clock } from '../../setup/together/clock.ts'
import type { Message, ShowReport } from '../../setup/together/keep-in-step.ts'
import type { Place, Talk } from '../../setup/together/talk.ts'
import type { WalkedSlide } from '../../setup/together/walk.ts'
import { flag, list, named, number, object, oneOf, optional, text } from './shapes.ts'
import type { Shape } from './shapes.ts'

/** The most that one message may weigh, bytes. */
export const MOST = 256 * 1024

export const windowName = text(/^[\w-]{1,64}$/)

const moment = number(0, LATEST)
const length = number(-LATEST, LATEST)
/** Beside the slide, too, for nobody's hand stops at its edge. */
const point = object<Point>({ x: number(-10_000, 10_000), y: number(-10_000, 10_000) })

const clock: Shape<Clock> = (value, where) => object<Clock>({
  began: optional(moment),
  end: optional(moment),
  paused: optional(object<NonNullable<Clock['paused']>>({ at: moment, by: oneOf('hand', 'curtain') })),
  lost: length,
  spread: optional(object<NonNullable<Clock['spread']>>({ at: moment, plan: length, isAnew: flag })),
  before: optional(clock),
})(value, where)

/** A state of one of these slides. */
const placeIn = (slides: readonly WalkedSlide[]): Shape<Place> => (value, where) => {
  const place = object<Place>({ slide: oneOf(...slides.map(({ alias }) => alias)), clicks: number(0) })(value, where)
  const { clicks } = slides.find(({ alias }) => alias === place.slide)!
  if (!Number.isInteger(place.clicks) || place.clicks > clicks)
    throw new Error(`${where}.clicks is ${place.clicks}; expected 0 to ${clicks}, as many as ${place.slide} has`)
  return place
}

const accountOf = (slides: readonly WalkedSlide[]) => object<Account>({
  talk: object<Talk>({
    place: placeIn(slides),
    curtain: optional(oneOf('black', 'white')),
    spot: optional(point),
    strokes: list(list(point, 10_000), 1_000),
    hands: named<string | number>((value, where) => typeof value === 'string' ? text(/^.{0,200}$/s)(value, where) : length(value, where), 100),
    sound: flag,
    trail: object<Talk['trail']>({ back: list(placeIn(slides), 100), on: list(placeIn(slides), 100) }),
    clock,
  }),
  version: number(0, LATEST),
  since: moment,
  window: windowName,
})

/** Takes something for an account of a talk through these slides. Throws in one line what is wrong with it. */
export function readAccount(slides: readonly WalkedSlide[], value: unknown): Account {
  return accountOf(slides)(value, 'account')
}

/** Takes what a window has sent for a message. Throws in one line what is wrong with it. */
export function readMessage(slides: readonly WalkedSlide[], sender: string, sent: string): Message {
  let value: unknown
  try {
    value = JSON.parse(sent)
  }
  catch {
    throw new Error('the message is not JSON')
  }
  const itself: Shape<string> = (name, where) => windowName(name, where) === sender ? sender : text(/^the sender's own name$/)(name, where)
  const kind = oneOf('hello', 'here', 'show', 'gone')((value as { kind?: unknown } | null)?.kind, 'kind')
  switch (kind) {
    case 'show':
      return object<Message & { kind: 'show' }>({
        kind: oneOf(kind),
        show: object<ShowReport>({ window: itself, place: placeIn(slides), settled: flag, fullScreen: flag, awake: flag }),
      })(value, 'message')
    case 'gone':
      return object<Message & { kind: 'gone' }>({ kind: oneOf(kind), window: itself })(value, 'message')
    default:
      return object<Message & { account: Account }>({ kind: oneOf(kind), account: accountOf(slides) })(value, 'message')
  }
}
