import { readdir, readFile } from 'node:fs/promises'
import { root } from './root.ts'

/** What lies at the top of the project and is its own: neither ignored by git nor git's. Names, in order. */
export async function ownNames(): Promise<string[]> {
  const ignored = (await readFile(`${root}.gitignore`, 'utf8')).split('\n').map(line => line.replace(/\/$/, ''))
  return (await readdir(root)).filter(name => name !== '.git' && !ignored.includes(name)).sort()
}
