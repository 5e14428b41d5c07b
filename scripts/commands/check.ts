/** Says what is wrong with the deck, one line a problem, and ends with exit code 1 if anything is: `npm run check`. */
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { command } from './options.ts'

await command({
  name: 'npm run check',
  does: 'Says what is wrong with the deck, one line a problem: paragraphs, facts, footnotes, marks and time of the notes, pictures. Passages that are long for one click it names, too, and lets pass.',
  example: 'npm run check',
}, async () => await deckIsSound({ advises: true }) ? 0 : 1)
