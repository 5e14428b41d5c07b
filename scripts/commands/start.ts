/** Gives the talk: `npm start` serves the deck as it was built, for this machine alone, and the speaker's view beside it. */
import { join } from 'node:path'
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { root } from '../deck/root.ts'
import { builtDeck } from '../publish/built-deck.ts'
import { readOutline } from '../talk/read-outline.ts'
import { serveTalk } from '../talk/serve-talk.ts'
import { command } from './options.ts'

await command({
  name: 'npm start',
  does: 'Gives the talk, for this machine alone: the show, and the speaker\'s view with notes and time.',
  options: {
    port: { type: 'string', short: 'p', value: 'N', says: 'where to listen (3030, or the next that is free)' },
  },
  example: 'npm start -- --port 3131',
}, async ({ port = '3030' }) => {
  if (!await deckIsSound())
    return 1
  const deck = await builtDeck({ onBuild: () => console.log('Building the deck (about a minute) ...') })
  const { url } = await serveTalk({ deck, speaker: join(root, '.cache/speaker'), outline: await readOutline(), port: Number(port) })
  console.log(`  show      ${url}\n  speaker   ${url}speaker/`)
})
