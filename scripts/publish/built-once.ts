/** Keeps what was built from the project's files, so that it is not built again when none of them has changed. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../deck/root.ts'

/** The files of a folder of the project, or the file itself; paths from the project's folder. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(join(root, path))).isDirectory())
    return [path]
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(root.length))
}

/** A hash of these files, and of all files in these folders. */
async function hashOf(ingredients: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ingredients) {
    for (const file of (await filesAt(name)).sort())
      hash.update(`${file}\0`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

/** What is kept of the last build: what it was made of, and for which path. */
type Stamp = { hash: string, base: string } | undefined

/**
 * The folder `.cache/NAME` as `build` makes it of its ingredients, for the path `base` or, where none is given, for whichever it was
 * built last; built first if an ingredient has changed. Throws when it cannot be built.
 */
export async function builtOnce({ name, ingredients, base, onBuild = () => {}, build }: {
  name: string
  /** files and folders, paths from the project's folder */
  ingredients: readonly string[]
  base?: string | undefined
  onBuild?: (() => void) | undefined
  build: (into: { target: string, base: string }) => Promise<void>
}): Promise<{ folder: string, base: string }> {
  const folder = join(root, `.cache/${name}`)
  const stampFile = join(root, `.cache/${name}.json`)
  const hash = await hashOf(ingredients)
  const stamp: Stamp = existsSync(folder) && existsSync(stampFile) ? JSON.parse(await readFile(stampFile, 'utf8')) as Stamp : undefined
  if (stamp?.hash === hash && (base === undefined || stamp.base === base))
    return { folder, base: stamp.base }
  onBuild()
  const fresh = { hash, base: base ?? '/' }
  await rm(stampFile, { force: true })
  await build({ target: folder, base: fresh.base })
  await writeFile(`${stampFile}.partial`, JSON.stringify(fresh))
  await rename(`${stampFile}.partial`, stampFile)
  return { folder, base: fresh.base }
}
