/** Builds the deck and prints it: `npm run export` writes exports/deck.pdf. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDeck } from './build-deck.ts'
import { deckIsSound } from './check.ts'
import { printDeck } from './print-deck.ts'
import { readSlides, root } from './read-deck.ts'

async function main(): Promise<number> {
  if (!await deckIsSound())
    return 1
  await mkdir(join(root, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(root, '.cache/export-'))
  try {
    const target = join(root, 'exports/deck.pdf')
    const slides = (await readSlides()).length
    await buildDeck({ target: join(folder, 'dist'), base: '/' })
    await printDeck({ dist: join(folder, 'dist'), target, slides })
    console.log(`exports/deck.pdf  ${slides} pages, ${Math.round((await stat(target)).size / 1000)} kB`)
    return 0
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

try {
  process.exitCode = await main()
}
catch (error) {
  console.error(`The PDF was not written; a previous one is untouched.\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
