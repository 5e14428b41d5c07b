import { join } from 'node:path'
import { root } from '../scripts/read-deck.ts'

/** Where build.setup.ts puts what the other tests look at. */
const folder = join(root, '.cache/tested')

export const outputs = {
  /** the deck built for a domain's root */
  dist: join(folder, 'dist'),
  /** the deck built to be served under `base` */
  distUnderBase: join(folder, 'dist-under-base'),
  base: '/talks/rhythm/',
  pdf: join(folder, 'deck.pdf'),
} as const
