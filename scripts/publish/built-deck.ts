/** The live deck as it was last built, so that it is not built again when nothing has changed: the site is made from it, and PDFs are printed from it. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownNames } from '../deck/own-files.ts'
import { root } from '../deck/root.ts'
import { buildClient } from '../slidev/build-client.ts'
import { drawMermaid } from './draw-mermaid.ts'

/** The files of a folder of the project, or the file itself; paths from the project's folder. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(join(root, path))).isDirectory())
    return [path]
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(root.length))
}

/** A hash of all files of the project but the tests: whatever changes, the deck is built again. */
async function hashOfIngredients(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await ownNames()).filter(name => name !== 'tests')) {
    for (const file of (await filesAt(name)).sort())
      hash.update(`${file}\0`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

/** A built deck: where it lies, and the path that it must be served under. */
export interface BuiltDeck { folder: string, base: string }

/** The stamp of the last build: what it was made of, and for which path. */
type Stamp = { hash: string, base: string } | undefined

/**
 * The built deck, for `base` or, where none is given, for whichever it was built last; built first if anything it is made of
 * has changed. Throws when it cannot be built.
 */
export async function builtDeck({ base, onBuild = () => {} }: { base?: string, onBuild?: () => void } = {}): Promise<BuiltDeck> {
  const folder = join(root, '.cache/deck')
  const stampFile = join(root, '.cache/deck.json')
  const hash = await hashOfIngredients()
  const stamp: Stamp = existsSync(folder) && existsSync(stampFile) ? JSON.parse(await readFile(stampFile, 'utf8')) as Stamp : undefined
  if (stamp?.hash === hash && (base === undefined || stamp.base === base))
    return { folder, base: stamp.base }
  onBuild()
  const fresh = { hash, base: base ?? '/' }
  await rm(stampFile, { force: true })
  await drawMermaid()
  await buildClient({ target: folder, base: fresh.base })
  await writeFile(`${stampFile}.partial`, JSON.stringify(fresh))
  await rename(`${stampFile}.partial`, stampFile)
  return { folder, base: fresh.base }
}
