/**
 * The site without a network: after one visit all of it is kept, PDFs included.
 *
 * Written by hand, because Slidev's own `pwa` option keeps none of the pages and reloads in the middle of a talk, and
 * workbox-build would bring some 300 packages for what takes a page here.
 */
import { createHash } from 'node:crypto'
import { pageScript } from './page-script.ts'
import type { SiteFile } from './site.ts'
import { worker } from './worker.ts'
import type { Manifest } from './worker.ts'

/** For hosts, search engines and other sites' previews; no page asks for them. */
const notKept = /^(?:cards\/|icons\/|404\.html$|robots\.txt$|sitemap\.xml$|sw\.js$|_)|\.map$/

/** The source of a function without its comments and indentation; none of them has a string over several lines. */
export function sourceOf(code: (...args: never) => unknown): string {
  return code.toString().replace(/^\s*(?:\/\/|\/?\*).*\n/gm, '').replace(/[ \t]*\/\/ .*$/gm, '').replace(/^\s+/gm, '')
}

/** What is kept of the site's files, pages before PDFs. The version is that of their content and of the worker. */
export function manifestOf(files: readonly SiteFile[], base: string): Manifest {
  const kept = files
    .filter(({ path }) => !notKept.test(path))
    .map(({ path, content }) => [path.replace(/(^|\/)index\.html$/, '$1'), `sha256-${createHash('sha256').update(content).digest('base64')}`] as const)
    .sort(([a], [b]) => Number(a.endsWith('.pdf')) - Number(b.endsWith('.pdf')) || (a < b ? -1 : 1))
  const version = createHash('sha256').update(JSON.stringify([kept, sourceOf(worker)])).digest('hex').slice(0, 12)
  return { base, version, files: Object.fromEntries(kept) }
}

/** The source of `sw.js`, for all files of the site as they are served. */
export function serviceWorker(files: readonly SiteFile[], base: string): string {
  return `(${sourceOf(worker)})(self, ${JSON.stringify(manifestOf(files, base))})\n`
}

/** The manifest in the source of a `sw.js`. */
export function manifestIn(source: string): Manifest {
  const json = /\)\(self, (\{.*\})\)\n$/.exec(source)?.[1]
  if (json === undefined)
    throw new Error('sw.js holds no list of files; was it written by scripts/site/service-worker.ts?')
  return JSON.parse(json) as Manifest
}

/** A script to stand in the head of every page, before its style sheets and other scripts. Allowed by its hash (policy.ts). */
export function pageScriptSource(base: string): string {
  return `(${sourceOf(pageScript)})(${JSON.stringify(base)})`
}
