import { join } from 'node:path'
import type { Cut } from '../scripts/pdf/cuts.ts'
import { root } from '../scripts/read-deck.ts'

/** Where build.setup.ts puts what the other tests look at. */
const folder = join(root, '.cache/tested')

export const outputs = {
  /** the deck built for a domain's root, where the export looks for it, too */
  dist: join(root, '.cache/deck'),
  /** the whole site, to be served under `base` of `origin` */
  site: join(folder, 'site'),
  base: '/talks/rhythm/',
  origin: 'https://example.org',
  pdfs: join(folder, 'pdfs'),
  pdf: (cut: Cut) => join(folder, 'pdfs', `${cut}.pdf`),
} as const
