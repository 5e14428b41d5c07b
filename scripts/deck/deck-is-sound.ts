import { problemsOfDeck } from './problems-of-deck.ts'

/** Prints the deck's problems, one line a problem; returns whether there are none. */
export async function deckIsSound(): Promise<boolean> {
  let problems: string[]
  try {
    problems = (await problemsOfDeck()).map(({ where, what }) => `${where}: ${what}`)
  }
  catch (error) {
    problems = [error instanceof Error ? error.message : String(error)]
  }
  if (problems.length > 0)
    console.error(`\nThe deck cannot be shown yet:\n\n${problems.map(problem => `  ${problem}`).join('\n')}\n`)
  return problems.length === 0
}
