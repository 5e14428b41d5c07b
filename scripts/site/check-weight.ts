/** What a visitor downloads at most. Pure. */
import { gzipSync } from 'node:zlib'
import type { Problem } from '../check-deck.ts'
import type { SiteFile } from './site.ts'

/** In kB of 1000 bytes; the first line that fits a file counts. */
export const budgets: readonly { name: string, files: RegExp, kB: number, gzip: boolean, together?: true }[] = [
  { name: 'read page', files: /^read\/index\.html$/, kB: 150, gzip: true },
  { name: 'page', files: /\.html$/, kB: 60, gzip: true },
  { name: 'service worker', files: /^sw\.js$/, kB: 10, gzip: true },
  { name: 'script', files: /\.js$/, kB: 115, gzip: true, together: true },
  { name: 'style sheet', files: /\.css$/, kB: 15, gzip: true, together: true },
  { name: 'font', files: /\.woff2?$/, kB: 60, gzip: false, together: true },
  { name: 'card', files: /^cards\/.*\.(?:png|jpe?g|webp)$/, kB: 300, gzip: false },
]

export function checkWeight(files: readonly SiteFile[]): Problem[] {
  const weighed = files.flatMap(({ path, content }) => {
    const budget = budgets.find(({ files }) => files.test(path))
    return budget ? [{ path, budget, bytes: (budget.gzip ? gzipSync(content) : Buffer.from(content)).length }] : []
  })
  return budgets.flatMap((budget) => {
    const own = weighed.filter(file => file.budget === budget)
    const items = budget.together ? [{ path: own.map(({ path }) => path).join(', '), bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) }] : own
    return items.filter(({ bytes }) => bytes > budget.kB * 1000).map(({ path, bytes }) => ({
      where: path,
      what: `weighs ${(bytes / 1000).toFixed(1)} kB${budget.gzip ? ' gzipped' : ''}; expected at most ${budget.kB} kB of a ${budget.name}, so make it lighter or raise the budget (scripts/site/check-weight.ts)`,
    }))
  })
}
