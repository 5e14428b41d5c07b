import { adviceOn, checkDeck } from './check-deck.ts'
import type { Problem } from './check-deck.ts'
import { readDeck } from './problems-of-deck.ts'

const lines = (problems: readonly Problem[]) => problems.map(({ where, what }) => `  ${where}: ${what}`).join('\n')

/** Prints the deck's problems, one line a problem, and where it is asked for what could be better; returns whether there are no problems. */
export async function deckIsSound({ advises = false } = {}): Promise<boolean> {
  let problems: string
  let advice = ''
  try {
    const deck = await readDeck()
    problems = lines(checkDeck(deck))
    advice = lines(adviceOn(deck))
  }
  catch (error) {
    problems = `  ${error instanceof Error ? error.message : String(error)}`
  }
  if (problems)
    console.error(`\nThe deck cannot be shown yet:\n\n${problems}\n`)
  if (advises && advice)
    console.error(`\nThis keeps nothing from being shown, and would be better otherwise:\n\n${advice}\n`)
  return problems === ''
}
