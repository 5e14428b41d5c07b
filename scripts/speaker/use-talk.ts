/** The talk as the speaker's view has it: it takes part as any window does, and hears how the shows stand. */
import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { LATEST } from '../../setup/together/account.ts'
import { nameOfWindow, serverOfTheTalk, together, windowsOfThisBrowser } from '../../setup/together/channels.ts'
import { keepInStep } from '../../setup/together/keep-in-step.ts'
import type { Message, ShowReport } from '../../setup/together/keep-in-step.ts'
import type { Outline } from '../../setup/together/outline.ts'
import { isSamePlace, talkAt } from '../../setup/together/talk.ts'
import type { Talk } from '../../setup/together/talk.ts'

export interface SpeakersTalk {
  talk: Readonly<ShallowRef<Talk>>
  /** since when the talk has been where it is, ms */
  since: Readonly<ShallowRef<number>>
  /** does something to the talk */
  act: (how: (talk: Talk, slides: Outline['slides'], now: number) => Talk) => void
  shows: Readonly<ShallowRef<readonly ShowReport[]>>
  isConnected: Readonly<ShallowRef<boolean>>
}

/** The reports after a message. */
function heard(shows: readonly ShowReport[], message: Message): readonly ShowReport[] {
  if (message.kind === 'gone')
    return shows.filter(({ window }) => window !== message.window)
  return message.kind === 'show' ? [...shows.filter(({ window }) => window !== message.show.window), message.show] : shows
}

/** Joins the talk. */
export function joinTalk(base: string, slides: Outline['slides']): SpeakersTalk {
  const name = nameOfWindow()
  const talk = shallowRef(talkAt({ slide: slides[0]?.alias ?? '', clicks: 0 }))
  const since = shallowRef(Date.now())
  const shows = shallowRef<readonly ShowReport[]>([])
  const isConnected = shallowRef(true)

  const take = (next: Talk) => {
    if (!isSamePlace(talk.value.place, next.place))
      since.value = Date.now()
    talk.value = next
  }
  const windows = windowsOfThisBrowser(base)
  const server = serverOfTheTalk(base, name, (isThrough) => {
    if (isThrough && !isConnected.value)
      shows.value = [] // who was closed meanwhile could not say so; the others answer the hello
    isConnected.value = isThrough
    if (isThrough)
      part.sayHello()
  })
  const channel = together(windows, server)
  server.listen(message => 'account' in message && windows.post({ kind: 'here', account: message.account })) // for the frames of the view
  const part = keepInStep(channel, { name, since: LATEST, talk: talk.value, follow: () => take(part.talk()) })
  channel.listen(message => shows.value = heard(shows.value, message))
  // A window that was put to sleep has heard nothing meanwhile.
  document.addEventListener('visibilitychange', part.sayHello)
  addEventListener('pageshow', part.sayHello)

  return {
    talk,
    since,
    shows,
    isConnected,
    act: (how) => {
      part.change(how(talk.value, slides, Date.now()))
      take(part.talk())
    },
  }
}
