/** What the worker keeps, as the build has listed it, and the caches that it keeps it in. */

export interface Manifest {
  /** the path of the site, with a slash at either end */
  base: string
  /** differs whenever a file does */
  version: string
  /** what is kept ahead, as addressed below the base, with the `integrity` of each */
  files: Readonly<Record<string, string>>
  /** what is kept once it is asked for: the PDFs; with the `integrity` of each */
  later: Readonly<Record<string, string>>
  /** where pages that only lead on lead to, as paths below the base: `6/` to `rivals/` */
  moved: Readonly<Record<string, string>>
}

/** Comes from the build (scripts/publish/site/service-worker.ts). */
declare const MANIFEST: Manifest

export const { base, version, files, later, moved } = MANIFEST

/** All that is ever kept. */
export const all = { ...files, ...later }

/** What the names of this site's caches begin with. */
export const prefix = `deck ${base} `

/** The cache of this version. */
export const current = prefix + version

/** Where it is noted, by a page's id, of which version it was loaded. */
export const loadedFrom = `${prefix}pages`
