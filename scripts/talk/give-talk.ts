/** What `npm start` and `npm run rehearse` have in common: the talk is built, served and kept until it is ended. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { elapsedOf } from '../../setup/together/clock.ts'
import type { Outline } from '../../setup/together/outline.ts'
import type { Talk } from '../../setup/together/talk.ts'
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { root } from '../deck/root.ts'
import { builtDeck } from '../publish/built-deck.ts'
import { builtSpeaker } from './built-speaker.ts'
import { listenFrom } from './listen.ts'
import { addressesHere, invitation, watchAddresses } from './network.ts'
import { hasDisplay, openPage } from './open-pages.ts'
import { readPages } from './pages.ts'
import { withProgress } from './progress.ts'
import { relay } from './relay.ts'
import { keep, recall } from './remembered.ts'
import { answering } from './serve-talk.ts'
import { minutesAndSeconds } from './times.ts'

/** What both are given. */
export interface TalkOptions {
  port?: string | undefined
  open?: boolean | undefined
  remote?: boolean | undefined
  afresh?: boolean | undefined
}

/** The same as an option of a command. */
export const talkOptions = {
  port: { type: 'string', short: 'p', value: 'N', says: 'where to listen (3030, or the next that is free)' },
  open: { type: 'boolean', short: 'o', says: 'opens a browser, as it does by itself where there is a display; --no-open opens none' },
  remote: { type: 'boolean', says: 'lets a phone on the same network take part, by an address for this talk alone' },
  afresh: { type: 'boolean', says: 'begins anew, where an earlier run of the last six hours would be taken up' },
} as const

/** What one of the two does besides. */
export interface Occasion {
  /** the folder below .cache/ in which the talk is remembered, a file for each port: two at once are two talks */
  folder: string
  outline: Outline
  /** hears of every change, and of the talk as it is taken up */
  follow: (talk: Talk, isTakenUp: boolean) => void
  /** whether nothing is taken up once it has been ended by hand */
  isOverAtEnd?: boolean
}

const FIRST_PORT = 3030

function portOf(option: string | undefined): number {
  const port = Number(option ?? FIRST_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port is "${option}"; expected a number from 1 to 65535`)
  return port
}

/** Resolves when the system, or whoever presses Ctrl+C, wants an end. */
const itsEnd = () => new Promise<void>(resolve => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(signal => process.on(signal, () => resolve())))

const say = (line: string) => console.log(`  ${line}`)

/** Gives a talk until a signal ends it. Resolves to whether there was one. */
export async function giveTalk(options: TalkOptions, { folder, outline, follow, isOverAtEnd = false }: Occasion): Promise<boolean> {
  const wanted = portOf(options.port)
  if (!await deckIsSound())
    return false
  const deck = await withProgress('Building the deck', begins => builtDeck({ onBuild: begins }))
  const speaker = await withProgress('Building the speaker view', begins => builtSpeaker({ onBuild: begins }))
  const pages = await readPages(deck, speaker)

  const server = await listenFrom(wanted, Boolean(options.remote))
  const memory = join(root, '.cache', folder, `${server.port}.json`)
  const { account, secret } = recall(options.afresh ? undefined : memory, outline.slides, say)
  const earlier = account?.version ? account : undefined // where nothing was done yet, nothing is taken up
  const remember = keep(memory, () => ({ account: talk.account(), at: Date.now(), secret }), say)
  let isTakenUp = true
  const talk = relay({
    first: outline.slides[0]!.alias,
    earlier,
    follow: ({ talk }) => {
      follow(talk, isTakenUp)
      remember()
    },
  })
  isTakenUp = false
  remember('now')

  const addresses = () => options.remote ? addressesHere() : []
  server.answer(answering({ base: deck.base, pages, outline, relay: talk, secret, addresses }))
  const show = `http://localhost:${server.port}${deck.base}`
  const width = `${show}speaker/`.length
  if (server.port !== wanted)
    say(`Port ${wanted} is taken by another program; this is ${server.port}.`)
  if (earlier)
    say(`Taken up where it was: ${earlier.talk.place.slide}, ${minutesAndSeconds(elapsedOf(earlier.talk.clock, Date.now()))} spoken. With --afresh it begins anew.`)
  console.log(`
  ${outline.title}

  show      ${show.padEnd(width)}   for the room: F5 fills the screen
  speaker   ${show}speaker/   for you: notes, time, what comes next
  keys      ? in either window lists them
  end       Ctrl+C here${isOverAtEnd ? '' : '; for six hours the next start takes the talk up again'}
`)
  const stopWatching = options.remote ? watchAddresses(now => console.log(invitation(now, server.port, secret))) : () => {}
  if (options.remote)
    console.log(invitation(addressesHere(), server.port, secret))
  if (options.open ?? hasDisplay) {
    let isTold = false
    for (const page of [`${show}speaker/`, show]) {
      openPage(page, () => {
        if (!isTold)
          say('No browser could be opened from here; open the two addresses yourself.')
        isTold = true
      })
    }
  }

  await itsEnd()
  stopWatching()
  remember('now')
  if (isOverAtEnd)
    rmSync(memory, { force: true })
  server.close()
  return true
}
