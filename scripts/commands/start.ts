/**
 * Shows the deck: `npm start`. Slidev prints where the show and the presenter view are; a browser opens only
 * where there is a display. Options are Slidev's own: `npm start -- --port 3131`.
 */
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { slidev } from '../slidev/command-line.ts'

const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

if (await deckIsSound())
  process.exitCode = (await slidev([...hasDisplay ? ['--open'] : [], ...process.argv.slice(2)])).code
else
  process.exitCode = 1
