/** Builds the live deck: script, style sheet, fonts, and an address for each slide. */
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSlides } from '../deck/read-deck.ts'
import { root } from '../deck/root.ts'
import { slidev } from './command-line.ts'

/** The line that names the file and the one that says what is wrong with it, as one. */
function gistOf(output: string): string {
  const lines = output.split(/Build failed with .*|error during build:?|^Error: (?="slidev)/m).at(-1)!.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('at '))
  return lines.slice(0, 2).join(' ').replace(/^\[plugin [^\]]*\] /, '').replaceAll(root, '')
}

/**
 * Builds into `target`, which is replaced whole once the build has succeeded and left alone when it fails.
 * `base` is the path the deck is served under. Throws with Slidev's output when it cannot build.
 */
export async function buildClient({ target, base }: { target: string, base: string }): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true })
  const partial = join(root, '.cache', `build-${process.pid}-${Date.now()}`)
  try {
    const { code, output } = await slidev(['build', '--without-notes', '--base', base, '--out', partial], { quiet: true })
    if (code !== 0) {
      await writeFile(join(root, '.cache/build.log'), output)
      throw new Error(`Slidev could not build the deck: ${gistOf(output)}; all it said is in .cache/build.log`)
    }
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
