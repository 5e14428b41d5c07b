/**
 * Builds dist/ for any static host: `npm run build`, or `npm run build -- --base /talks/rhythm/` for a deck
 * that is not at its domain's root. Where SITE_URL is set, it says both the base and the domain.
 */
import { join } from 'node:path'
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { root } from '../deck/root.ts'
import { readSettings } from '../deck/settings.ts'
import { buildSite } from '../publish/build-site.ts'
import { whatMoreWeighs } from '../publish/site/what-more-weighs.ts'
import { command } from './options.ts'

await command({
  name: 'npm run build',
  does: 'Builds dist/ for any static host: a page a slide, the live deck, the article, the PDFs.\nSITE_URL in the environment says the whole address; then link previews have pictures.',
  options: { base: { type: 'string', value: '/PATH/', says: 'where under its domain the deck will be (/)' } },
  example: 'SITE_URL=https://example.org/talks/rhythm/ npm run build',
}, async (options) => {
  const { base, origin } = readSettings({ base: options.base, siteUrl: process.env.SITE_URL })
  if (!await deckIsSound())
    return 1
  const target = join(root, 'dist')
  await buildSite({ target, base, origin })
  for (const line of await whatMoreWeighs(target))
    console.log(line)
  console.log(`dist/ is ready for a static host, to be served at ${base}`)
})
