/**
 * The deck while it is edited: `npm run dev`. Slidev prints where the show and the presenter view are; a browser opens only
 * where there is a display.
 */
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { slidev } from '../slidev/command-line.ts'
import { readOptions } from './options.ts'

const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

// A password may follow, or none.
const args = process.argv.slice(2).map((arg, i, all) => arg === '--remote' && (all[i + 1] ?? '-').startsWith('-') ? '--remote=' : arg)
readOptions({
  name: 'npm run dev',
  does: 'Shows the deck, for this machine alone, and prints where; what is edited is shown at once.',
  options: {
    port: { type: 'string', short: 'p', value: 'N', says: 'where to listen (3030, or the next that is free)' },
    open: { type: 'boolean', short: 'o', says: 'opens a browser, as it does by itself where there is a display; --no-open opens none' },
    remote: { type: 'string', value: '[PASSWORD]', says: 'lets others on the network in, who can then move the slides' },
    bind: { type: 'string', value: 'IP', says: 'the address of this machine that they reach' },
    base: { type: 'string', value: '/PATH/', says: 'where under the address the deck is (/)' },
    log: { type: 'string', value: 'LEVEL', says: 'error, warn, info or silent (warn)' },
    force: { type: 'boolean', short: 'f', says: 'bundles what Vite keeps anew' },
    inspect: { type: 'boolean', says: 'shows what each plugin makes of a file' },
  },
  example: 'npm run dev -- --port 3131',
}, args)

if (await deckIsSound())
  process.exitCode = (await slidev([...hasDisplay ? ['--open'] : [], ...args])).code
else
  process.exitCode = 1
