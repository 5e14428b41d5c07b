/** What should be at the address of a site: its own worker, of a build for that address, and the pages of this deck. */
import { createHash } from 'node:crypto'
import type { DeckSlide } from '../../deck/slides.ts'
import type { Manifest } from '../../visitor/worker-manifest.ts'
import { html } from '../html.ts'
import { manifestIn } from '../site/service-worker.ts'
import { ask, wrongWith } from './answer.ts'
import type { Expected } from './answer.ts'

/** What must be done where the site believes that it is elsewhere. */
export const remedyFor = (site: string) => `build with SITE_URL=${site} and publish that`

/** The manifest of the site's worker, or what is wrong with that. */
export async function publishedManifest(site: string, hash: string | undefined): Promise<Manifest | { wrong: string }> {
  const script = await ask(`${site}sw.js`, 'GET')
  const wrong = wrongWith('sw.js', script, {}, site)
  if ('failed' in script || wrong !== undefined)
    return { wrong: wrong! }
  if (hash !== undefined && createHash('sha256').update(script.content).digest('hex') !== hash)
    return { wrong: 'is of another build than the one that was published' }
  const manifest = manifestIn(script.content.toString())
  const { pathname } = new URL(site)
  return manifest.base === pathname ? manifest : { wrong: `is of a build for ${manifest.base}; expected one for ${pathname}, so ${remedyFor(site)}` }
}

/** What the addresses of this deck must answer. */
export function expectedOf(slides: readonly DeckSlide[], deep: DeckSlide): Map<string, Expected> {
  const policy = 'http-equiv="Content-Security-Policy"'
  const page = (headline: string) => ({ holds: [html`${headline}`.source, policy] })
  return new Map<string, Expected>([
    ['', page(slides[0]!.headline)],
    ...slides.map(({ alias, headline }) => [`${alias}/`, page(headline)] as const),
    [`${deep.alias}/?clicks=1`, { query: '?clicks=1' }],
    ['read/', { holds: [policy] }],
    ['deck.pdf', {}],
    ['handout.pdf', {}],
    ['nowhere-at-all/', { status: 404 }],
  ])
}
