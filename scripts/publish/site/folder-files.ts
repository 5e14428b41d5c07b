import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { SiteFile } from './site.ts'

/** All files of a built folder, by their paths below it. */
export async function filesOf(folder: string): Promise<(SiteFile & { content: Buffer })[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  return Promise.all(entries.map(async (entry) => {
    const file = join(entry.parentPath, entry.name)
    return { path: relative(folder, file).split(sep).join('/'), content: await readFile(file) }
  }))
}
