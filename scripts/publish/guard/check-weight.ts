/**
 * What a visitor downloads at most. Pure. By hand, because checkers of sizes weigh files by name and know nothing of what the
 * worker fetches ahead.
 */
import { gzipSync } from 'node:zlib'
import type { Problem } from '../../deck/check-deck.ts'
import { manifestIn } from '../site/service-worker.ts'
import type { SiteFile } from '../site/site.ts'

/** The budgets are those of a deck of twenty slides; what grows with the slides may grow with a longer one. */
const growth = (slides: number) => Math.max(1, slides / 20)

/** What a first visit of a deck of so many slides may transfer in all, with everything the worker keeps ahead, bytes. */
export const budgetAhead = (slides: number) => 500_000 * growth(slides)

/** Each slide has a page by its number. */
const slidesIn = (files: readonly SiteFile[]) => files.filter(({ path }) => /^\d+\/index\.html$/.test(path)).length

/** What the headers of a request's answer take, bytes: some 250 of a plain host, more of one that adds its own. */
const HEADERS = 400

/** In kB of 1000 bytes; the first line that fits a file counts. `grows` with the slides. */
export const budgets: readonly { name: string, files: RegExp, kB: number, gzip: boolean, together?: true, grows?: true }[] = [
  { name: 'read page', files: /^read\/index\.html$/, kB: 150, gzip: true, grows: true },
  { name: 'page', files: /\.html$/, kB: 60, gzip: true, grows: true },
  { name: 'service worker', files: /^sw\.js$/, kB: 10, gzip: true, grows: true },
  { name: 'script', files: /\.js$/, kB: 129, gzip: true, together: true, grows: true },
  { name: 'style sheet', files: /\.css$/, kB: 15, gzip: true, together: true },
  { name: 'font of formulas', files: /^assets\/KaTeX_[^/]*\.woff2$/, kB: 120, gzip: false, together: true },
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
  const budget = budgetAhead(slidesIn(files))
  return bytes <= budget
    ? []
    : [{ where: 'sw.js', what: `keeps ${(bytes / 1000).toFixed(1)} kB ahead in ${sent.length} files; expected at most ${Math.round(budget / 1000)} kB for a first visit, so make the pages lighter or keep less (scripts/publish/site/service-worker.ts)` }]
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
    const kB = Math.round(budget.kB * (budget.grows ? growth(slidesIn(files)) : 1))
    return items.filter(({ bytes }) => bytes > kB * 1000).map(({ path, bytes }) => ({
      where: path,
      what: `weighs ${(bytes / 1000).toFixed(1)} kB${budget.gzip ? ' gzipped' : ''}; expected at most ${kB} kB of a ${budget.name}, so make it lighter or raise the budget (scripts/publish/guard/check-weight.ts)`,
    }))
  })
}
