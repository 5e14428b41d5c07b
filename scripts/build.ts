/**
 * Builds dist/ for any static host: `npm run build`, or `npm run build -- --base /talks/rhythm/` for a deck
 * that is not at its domain's root.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.ts'
import { deckIsSound } from './check.ts'
import { root } from './read-deck.ts'

async function main(): Promise<number> {
  const { base } = parseArgs({ options: { base: { type: 'string', default: '/' } } }).values
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    console.error(`--base is "${base}"; expected a path that starts and ends with a slash, such as /talks/rhythm/`)
    return 1
  }
  if (!await deckIsSound())
    return 1
  await buildSite({ target: join(root, 'dist'), base })
  console.log(`dist/ is ready for a static host, to be served at ${base}`)
  return 0
}

try {
  process.exitCode = await main()
}
catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
