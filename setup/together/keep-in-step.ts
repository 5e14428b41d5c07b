/**
 * Keeps all that takes part in a talk in step: windows, and the server that remembers it. Whoever opens says hello with its own
 * account of the talk; whoever has one that holds answers with it. So whoever joins late takes the state that is there and moves
 * nobody, and no wait decides.
 */
import { changed, holds } from './account.ts'
import type { Account } from './account.ts'
import type { Place, Talk } from './talk.ts'

/** How a show stands, as it says itself. */
export interface ShowReport {
  window: string
  place: Place
  /** whether the slide has come to rest */
  settled: boolean
  fullScreen: boolean
  /** whether the screen is kept from sleep */
  awake: boolean
}

export type Message =
  /** `hello` wants an answer from whoever knows better, and from every show */
  | { kind: 'hello' | 'here', account: Account }
  | { kind: 'show', show: ShowReport }
  /** a window was closed */
  | { kind: 'gone', window: string }

/** What carries messages to all others that take part: a BroadcastChannel, a server, or anything that does the same. */
export interface Channel {
  post: (message: Message) => void
  listen: (hear: (message: Message) => void) => void
}

export interface Participant {
  /** its name, which no other has */
  name: string
  /** when it was opened, ms */
  since: number
  /** what it takes the talk to be when it opens */
  talk: Talk
  /** the talk was changed by another: shows it as soon as it can, whatever it is by then */
  follow: () => void
}

/** Somebody's part in the talk. */
export interface Part {
  talk: () => Talk
  account: () => Account
  /** changes the talk for all; the same object changes nothing */
  change: (talk: Talk) => void
  /** for a window that was away and may have missed something */
  sayHello: () => void
}

/** Joins in. */
export function keepInStep(channel: Channel, { name, since, talk, follow }: Participant): Part {
  let account: Account = { talk, version: 0, since, window: name }
  channel.listen((message) => {
    if (!('account' in message))
      return
    if (holds(message.account, account)) {
      account = message.account
      follow()
    }
    else if (message.kind === 'hello' && holds(account, message.account)) {
      channel.post({ kind: 'here', account })
    }
  })
  const sayHello = () => channel.post({ kind: 'hello', account })
  sayHello()
  return {
    talk: () => account.talk,
    account: () => account,
    change: (talk) => {
      if (talk === account.talk)
        return
      account = changed(account, talk, name)
      channel.post({ kind: 'here', account })
    },
    sayHello,
  }
}
