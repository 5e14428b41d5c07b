import type { Account } from '../../setup/together/account.ts'
/** Carries messages between all that take part in a talk, and takes part itself: so the talk is remembered, and whoever opens late is answered. */
import { keepInStep } from '../../setup/together/keep-in-step.ts'
import type { Message } from '../../setup/together/keep-in-step.ts'
import { talkAt } from '../../setup/together/talk.ts'

/** Somebody who hears what is said. */
export type Hear = (message: Message) => void

export interface Relay {
  /** the talk as it stands, and how often it was changed */
  account: () => Account
  /** listens under a window's name until what is returned is called; then all others hear that it is gone */
  join: (window: string, hear: Hear) => () => void
  /** passes on what a window says to all others */
  say: (window: string, message: Message) => void
}

/** A relay of a talk that begins on its first slide. `follow` is told of every change. */
export function relay(first: string, follow: (account: Account) => void = () => {}): Relay {
  const windows = new Map<Hear, string>()
  const tell = (message: Message, but?: string) => windows.forEach((window, hear) => window !== but && hear(message))
  let own: Hear = () => {}
  const part = keepInStep({ post: message => tell(message), listen: hear => own = hear }, {
    name: 'server',
    since: Infinity,
    talk: talkAt({ slide: first, clicks: 0 }),
    follow: () => follow(part.account()),
  })
  return {
    account: part.account,
    join: (window, hear) => {
      windows.set(hear, window)
      return () => {
        windows.delete(hear)
        if (![...windows.values()].includes(window))
          tell({ kind: 'gone', window })
      }
    },
    say: (window, message) => {
      tell(message, window)
      own(message)
    },
  }
}
