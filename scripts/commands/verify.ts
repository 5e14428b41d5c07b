/** What can be known without a browser, for use while working: `npm run verify`. Lint, types and spelling are tests among the units. */
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { command } from './options.ts'
import { runTool } from './tool.ts'

await command({
  name: 'npm run verify',
  does: 'Proves what needs no built site, in less than a minute: the deck\'s text, lint, types, spelling, unit tests.',
  example: 'npm run verify',
}, async () => await deckIsSound() ? runTool('playwright/cli.js', 'test', '--project=unit') : 1)
