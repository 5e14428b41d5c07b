/**
 * The site without a network: after one visit all its pages are kept, and a PDF once it is asked for.
 *
 * Written by hand, because Slidev's own `pwa` option keeps none of the pages and reloads in the middle of a talk, and
 * workbox-build would bring some 300 packages for what takes a page here.
 */
import { createHash } from 'node:crypto'
import type { Manifest } from '../../visitor/worker-manifest.ts'
import { askedByPage } from '../guard/asked-by.ts'
import type { SiteFile } from './site.ts'
import { visitorScript } from './visitor-code.ts'

/** For hosts, search engines, lawyers and other sites' previews; no page asks for them. */
const notKept = /^(?:cards\/|icons\/|404\.html$|robots\.txt$|sitemap\.xml$|sw\.js$|_)|\.map$|LICENSE\.txt$/

/** Large, and wanted by few. */
const keptLater = /\.pdf$/

/**
 * What is kept of the site's files; a content that stands at two addresses comes last at the second. The version is that
 * of their content and of the worker.
 */
export function manifestOf(files: readonly SiteFile[], base: string): Manifest {
  const moved: Record<string, string> = {}
  const kept: [path: string, integrity: string][] = []
  const addressed = files
    .filter(({ path }) => !notKept.test(path))
    .map(({ path, content }) => ({ path, content, address: path.replace(/(^|\/)index\.html$/, '$1') }))
    .sort((a, b) => a.address < b.address ? -1 : 1)
  for (const { path, content, address } of addressed) {
    const to = path.endsWith('.html') ? askedByPage(Buffer.from(content).toString()).onward : undefined
    if (to?.startsWith(base))
      moved[address] = to.slice(base.length)
    else
      kept.push([address, `sha256-${createHash('sha256').update(content).digest('base64')}`])
  }
  const firstWith = new Map(kept.toReversed().map(([path, integrity]) => [integrity, path]))
  const isRepeated = ([path, integrity]: typeof kept[number]) => firstWith.get(integrity) !== path
  const listed = {
    files: Object.fromEntries(kept.filter(([path]) => !keptLater.test(path)).sort((a, b) => Number(isRepeated(a)) - Number(isRepeated(b)))),
    later: Object.fromEntries(kept.filter(([path]) => keptLater.test(path))),
    moved,
  }
  const version = createHash('sha256').update(JSON.stringify([listed, visitorScript('worker')])).digest('hex').slice(0, 12)
  return { base, version, ...listed }
}

/** The source of `sw.js`, for all files of the site as they are served. */
export function serviceWorker(files: readonly SiteFile[], base: string): string {
  return `${visitorScript('worker', { MANIFEST: manifestOf(files, base) })}\n`
}

/** The manifest in the source of a `sw.js`: its last line. */
export function manifestIn(source: string): Manifest {
  const json = /\n(\{.*\})\)\n$/.exec(source)?.[1]
  if (json === undefined)
    throw new Error('sw.js holds no list of files; was it written by scripts/publish/site/service-worker.ts?')
  return JSON.parse(json) as Manifest
}
