/** Says what is wrong with the deck, one line a problem, and ends with exit code 1 if anything is: `npm run check`. */
import { deckIsSound } from '../deck/deck-is-sound.ts'

process.exitCode = await deckIsSound() ? 0 : 1
