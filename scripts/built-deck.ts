/** The deck as it was last built for printing, so that it is not built again when nothing has changed. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildClient } from './build-client.ts'
import { root } from './read-deck.ts'

/** All that a built deck is made of, below the project's root. */
const ingredients = ['slides.md', 'index.html', 'vite.config.ts', 'custom-nav-controls.vue', 'package.json', 'package-lock.json', 'components', 'layouts', 'public', 'setup', 'styles', 'scripts']

async function hashOfIngredients(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ingredients) {
    const files = name.includes('.') ? [name] : (await readdir(join(root, name), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(root.length))
    for (const file of files.sort())
      hash.update(`${file}\0`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

/** The folder of the built deck, for a domain's root; built first if anything it is made of has changed. Throws when it cannot be built. */
export async function builtDeck(onBuild: () => void = () => {}): Promise<string> {
  const folder = join(root, '.cache/deck')
  const stamp = join(root, '.cache/deck.sha256')
  const hash = await hashOfIngredients()
  if (existsSync(folder) && existsSync(stamp) && await readFile(stamp, 'utf8') === hash)
    return folder
  onBuild()
  await rm(stamp, { force: true })
  await buildClient({ target: folder, base: '/' })
  await writeFile(`${stamp}.partial`, hash)
  await rename(`${stamp}.partial`, stamp)
  return folder
}
