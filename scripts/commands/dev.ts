/** Shows the deck while it is edited: `npm run dev`. A browser opens only where there is a display. */
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { slidev } from '../slidev/command-line.ts'
import { hasDisplay } from '../talk/open-pages.ts'
import { readOptions } from './options.ts'

const args = process.argv.slice(2)
readOptions({
  name: 'npm run dev',
  does: 'Shows the deck while it is edited, for this machine alone, and prints where; what is saved is shown at once.\nTo give the talk, npm start.',
  options: {
    port: { type: 'string', short: 'p', value: 'N', says: 'where to listen (3030, or the next that is free)' },
    open: { type: 'boolean', short: 'o', says: 'opens a browser, as it does by itself where there is a display; --no-open opens none' },
    remote: { type: 'boolean', says: 'lets others on the network look' },
    bind: { type: 'string', value: 'IP', says: 'the address of this machine that they reach' },
    base: { type: 'string', value: '/PATH/', says: 'where under the address the deck is (/)' },
    log: { type: 'string', value: 'LEVEL', says: 'error, warn, info or silent (warn)' },
    force: { type: 'boolean', short: 'f', says: 'bundles what Vite keeps anew' },
    inspect: { type: 'boolean', says: 'shows what each plugin makes of a file' },
  },
  example: 'npm run dev -- --port 3131',
}, args)

/** Slidev names pages for a presenter that this deck has not; what is for others on the network is the show. */
const reads = (line: string) => /presenter mode|slides overview|export slides/.test(line) ? undefined : line.replace('/entry/', '/')

const ownWay = args.map(arg => arg === '--remote' ? '--remote=' : arg) // Slidev takes a password behind it, or the next option for one
if (await deckIsSound())
  process.exitCode = (await slidev([...hasDisplay ? ['--open'] : [], ...ownWay], { reads })).code
else
  process.exitCode = 1
