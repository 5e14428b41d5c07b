/** The show in one file, which opens by a double click where there is neither a server nor a network. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { root } from '../deck/root.ts'
import type { BuiltDeck } from './built-deck.ts'

/** bytes: what still goes into any mail */
export const MOST = 1_000_000

/**
 * Writes the built deck as one page with all that it needs in it. `<html data-alone>` says so to the live deck: its addresses are
 * then behind a `#`, and it offers no other form of the talk. Returns its bytes. Throws where it would be too heavy or would ask for another.
 */
export async function writeSingleFile({ folder, base }: BuiltDeck, file: string): Promise<number> {
  await mkdir(join(root, '.cache'), { recursive: true })
  const work = await mkdtemp(join(root, '.cache/single-'))
  try {
    const page = join(work, base, 'index.html') // addresses in it begin with the base
    await cp(folder, dirname(page), { recursive: true })
    const icon = `data:image/svg+xml,${encodeURIComponent(await readFile(join(folder, 'favicon.svg'), 'utf8'))}` // which Vite leaves a file
    await writeFile(page, (await readFile(page, 'utf8')).replace('<html ', '<html data-alone ').replace(`${base}favicon.svg`, icon))
    await build({
      root: work,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [viteSingleFile()],
      build: { outDir: 'out', target: 'esnext', cssTarget: 'esnext', rolldownOptions: { input: page } },
    })
    const html = await readFile(join(work, 'out', base, 'index.html'), 'utf8')
    const beside = (await readdir(join(work, 'out'), { recursive: true, withFileTypes: true })).find(entry => entry.isFile() && entry.name !== 'index.html')
    if (beside)
      throw new Error(`the single file would ask for ${beside.name}, which is not in it; look how the deck refers to it`)
    const bytes = Buffer.byteLength(html)
    if (bytes > MOST)
      throw new Error(`the single file would weigh ${Math.round(bytes / 1000)} kB; expected at most ${MOST / 1000} kB, so make the deck lighter`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.partial`, html)
    await rename(`${file}.partial`, file)
    return bytes
  }
  finally {
    await rm(work, { recursive: true, force: true })
  }
}
