/** Carries messages between all that take part in a talk, and takes part itself: so the talk is remembered, and whoever opens late is answered. */
import { LATEST } from '../../setup/together/account.ts'
import type { Account } from '../../setup/together/account.ts'
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

/** A relay of a talk that begins on its first slide, or is taken up again. `follow` hears of both and of every change. It never moves anybody by itself. */
export function relay({ first, earlier, follow }: { first: string, earlier?: Account | undefined, follow: (account: Account) => void }): Relay {
  const windows = new Map<Hear, string>()
  const tell = (message: Message, but?: string) => windows.forEach((window, hear) => window !== but && hear(message))
  let hear: Hear = () => {}
  const part = keepInStep({ post: tell, listen: by => hear = by }, {
    name: 'server',
    since: LATEST,
    talk: talkAt({ slide: first, clicks: 0 }),
    follow: () => follow(part.account()),
  })
  if (earlier)
    hear({ kind: 'here', account: earlier })
  return {
    account: part.account,
    join: (window, by) => {
      windows.set(by, window)
      return () => {
        windows.delete(by)
        if (![...windows.values()].includes(window)) // it has not come back meanwhile
          tell({ kind: 'gone', window })
      }
    },
    say: (window, message) => {
      tell(message, window)
      hear(message)
    },
  }
}
