import { join } from 'node:path'
import type { Cut } from '../scripts/pdf/cuts.ts'
import { root } from '../scripts/read-deck.ts'

/** Where build.setup.ts puts what the other tests look at. */
const folder = join(root, '.cache/tested')

export const outputs = {
  /** the deck built for a domain's root, where the export looks for it, too */
  dist: join(root, '.cache/deck'),
  /** the deck built to be served under `base` */
  distUnderBase: join(folder, 'dist-under-base'),
  base: '/talks/rhythm/',
  pdfs: join(folder, 'pdfs'),
  pdf: (cut: Cut) => join(folder, 'pdfs', `${cut}.pdf`),
} as const
