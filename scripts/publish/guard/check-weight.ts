/**
 * What a visitor downloads at most. Pure. By hand, because checkers of sizes weigh files by name and know nothing of what the
 * worker fetches ahead.
 */
import { gzipSync } from 'node:zlib'
import type { Problem } from '../../deck/check-deck.ts'
import { manifestIn } from '../site/service-worker.ts'
import type { SiteFile } from '../site/site.ts'

/** What a first visit may transfer in all, with everything the worker keeps ahead, bytes. */
export const budgetAhead = 450_000

/** What the headers of a request's answer take, bytes: some 250 of a plain host, more of one that adds its own. */
const HEADERS = 400

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

/** What hosts send compressed. */
const compressed = /\.(?:html|css|js|svg|xml|json|webmanifest|txt)$/

/** What the worker fetches on a first visit: each content once, as a host sends it. */
function checkAhead(files: readonly SiteFile[]): Problem[] {
  const worker = files.find(({ path }) => path === 'sw.js')
  if (!worker)
    return []
  const { files: ahead } = manifestIn(Buffer.from(worker.content).toString())
  const fetched = new Map(Object.entries(ahead).map(([path, integrity]) => [integrity, path === '' || path.endsWith('/') ? `${path}index.html` : path]))
  const sent = [worker, ...files.filter(({ path }) => [...fetched.values()].includes(path))]
    .map(({ path, content }) => HEADERS + (compressed.test(path) ? gzipSync(content) : Buffer.from(content)).length)
  const bytes = sent.reduce((sum, size) => sum + size, 0)
  return bytes <= budgetAhead
    ? []
    : [{ where: 'sw.js', what: `keeps ${(bytes / 1000).toFixed(1)} kB ahead in ${sent.length} files; expected at most ${budgetAhead / 1000} kB for a first visit, so make the pages lighter or keep less (scripts/publish/site/service-worker.ts)` }]
}

export function checkWeight(files: readonly SiteFile[]): Problem[] {
  return [...checkEach(files), ...checkAhead(files)]
}

function checkEach(files: readonly SiteFile[]): Problem[] {
  const weighed = files.flatMap(({ path, content }) => {
    const budget = budgets.find(({ files }) => files.test(path))
    return budget ? [{ path, budget, bytes: (budget.gzip ? gzipSync(content) : Buffer.from(content)).length }] : []
  })
  return budgets.flatMap((budget) => {
    const own = weighed.filter(file => file.budget === budget)
    const items = budget.together ? [{ path: own.map(({ path }) => path).join(', '), bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) }] : own
    return items.filter(({ bytes }) => bytes > budget.kB * 1000).map(({ path, bytes }) => ({
      where: path,
      what: `weighs ${(bytes / 1000).toFixed(1)} kB${budget.gzip ? ' gzipped' : ''}; expected at most ${budget.kB} kB of a ${budget.name}, so make it lighter or raise the budget (scripts/publish/guard/check-weight.ts)`,
    }))
  })
}
