/**
 * Keeps the windows of a talk in step. Whoever opens says hello with its own account of where the talk is; a window whose
 * account holds answers with it. So whoever joins late takes the state that is there and moves nobody, and no wait decides.
 */
import { holds, isSamePlace, moved } from './talk.ts'
import type { Place, Talk } from './talk.ts'

export interface Message {
  /** `hello` wants an answer from whoever knows better */
  kind: 'hello' | 'here'
  talk: Talk
}

/** What carries messages to all other windows of the talk: a BroadcastChannel, or anything that does the same. */
export interface Channel {
  post: (message: Message) => void
  listen: (hear: (message: Message) => void) => void
}

export interface Window {
  /** its name, which no other has */
  name: string
  /** when it was opened, ms */
  since: number
  /** where it stands */
  place: Place
  /** the talk has gone elsewhere: goes there as soon as it can, wherever that is by then */
  follow: () => void
}

/** A window's part in the talk. */
export interface Part {
  /** where the talk is */
  place: () => Place
  /** to be called with every place the window comes to, wherever the move was made */
  went: (place: Place) => void
  /** for a window that was away and may have missed something */
  sayHello: () => void
}

/** Joins the windows of a talk. */
export function keepInStep(channel: Channel, { name, since, place, follow }: Window): Part {
  let talk: Talk = { place, version: 0, since, window: name }
  channel.listen((message) => {
    if (holds(message.talk, talk)) {
      const isElsewhere = !isSamePlace(message.talk.place, talk.place)
      talk = message.talk
      if (isElsewhere)
        follow()
    }
    else if (message.kind === 'hello' && holds(talk, message.talk)) {
      channel.post({ kind: 'here', talk })
    }
  })
  const sayHello = () => channel.post({ kind: 'hello', talk })
  sayHello()
  return {
    place: () => talk.place,
    went: (place) => {
      if (isSamePlace(place, talk.place))
        return
      talk = moved(talk, place, name)
      channel.post({ kind: 'here', talk })
    },
    sayHello,
  }
}
