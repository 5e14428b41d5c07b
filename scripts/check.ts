/** Says what is wrong with the deck, one line a problem, and ends with exit code 1 if anything is. */
import { pathToFileURL } from 'node:url'
import { problemsOfDeck } from './read-deck.ts'

/** Prints the deck's problems; returns whether there are none. */
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await deckIsSound() ? 0 : 1
