/** Scripts of pages as files of the site, whose names change with their content. */
import { createHash } from 'node:crypto'
import type { SiteFile } from './site.ts'
import { visitorScript } from './visitor-code.ts'

function scriptFile(name: string, content: string): SiteFile<string> {
  return { path: `assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.js`, content }
}

/** The script that every page loads. */
export function siteScriptFile(base: string): SiteFile<string> {
  return scriptFile('site', `${visitorScript('site-script', { BASE: base })}\n`)
}

/** The script that the article loads. */
export const readingScriptFile = scriptFile('read', `${visitorScript('walk-steps')}\n`)
