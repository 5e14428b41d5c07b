import { join } from 'node:path'
import { root } from '../../scripts/deck/root.ts'
import type { Cut } from '../../scripts/publish/pdf/cuts.ts'

const base = '/talks/rhythm/'
const site = join(root, '.cache/tested/site')

/** What build.setup.ts makes and the other tests look at: what a visitor gets. */
export const outputs = {
  /** the site, to be served under `base` of `origin` */
  site,
  base,
  origin: 'https://example.org',
  pdf: (cut: Cut) => join(site, `${cut}.pdf`),
  /** where the texts of each slide stand in its own window, for the matrix */
  places: join(root, '.cache/tested/places.json'),
  /** the live deck alone, from which the site was made and PDFs are printed */
  deck: { folder: join(root, '.cache/deck'), base },
} as const
