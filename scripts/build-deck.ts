/** Builds the deck for any static host. */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readSlides, root } from './read-deck.ts'
import { slidev } from './slidev.ts'

/**
 * Builds into `target`, which is replaced whole once the build has succeeded and left alone when it fails.
 * `base` is the path the deck is served under. Throws with Slidev's output when it cannot build.
 */
export async function buildDeck({ target, base }: { target: string, base: string }): Promise<void> {
  const partial = join(root, '.cache', `build-${process.pid}-${Date.now()}`)
  try {
    const { code, output } = await slidev(['build', '--without-notes', '--base', base, '--out', partial], { quiet: true })
    if (code !== 0)
      throw new Error(`Slidev could not build the deck:\n\n${output}`)
    // A page for each address, so that a pasted link answers on hosts that know no rewriting.
    for (const { frontmatter } of await readSlides()) {
      await mkdir(join(partial, frontmatter.routeAlias!), { recursive: true })
      await copyFile(join(partial, 'index.html'), join(partial, frontmatter.routeAlias!, 'index.html'))
    }
    await rm(target, { recursive: true, force: true })
    await mkdir(join(target, '..'), { recursive: true })
    await rename(partial, target)
  }
  finally {
    await rm(partial, { recursive: true, force: true })
  }
}
