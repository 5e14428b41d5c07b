/**
 * Builds dist/ for any static host: `npm run build`, or `npm run build -- --base /talks/rhythm/` for a deck
 * that is not at its domain's root. Where SITE_URL is set, it says both the base and the domain.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../publish/build-site.ts'
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { root } from '../deck/root.ts'
import { readSettings } from '../deck/settings.ts'

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { base: { type: 'string' } } })
  const { base, origin } = readSettings({ base: values.base, siteUrl: process.env.SITE_URL })
  if (!await deckIsSound())
    return 1
  await buildSite({ target: join(root, 'dist'), base, origin })
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
