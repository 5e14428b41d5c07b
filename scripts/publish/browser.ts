/**
 * The browser that prints and tests the deck.
 *
 * On Linux x64 it is the Chromium that ships inside the npm package `@sparticuz/chromium`: pinned by
 * the lock file, so every such machine draws the same pixels and nothing is downloaded. It is unpacked
 * once into node_modules/.cache together with the system libraries it links to. Elsewhere it is
 * Playwright's own Chromium (`npx playwright install chromium`).
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, statfs } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LaunchOptions } from 'playwright'

/** Whether this system draws the pixels the snapshots were taken with. */
export const isBaselineSystem = platform() === 'linux' && arch() === 'x64'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** Unpacks the packaged Chromium unless it is there, and returns its folder. Safe to call from several processes at once. */
async function unpackChromium(): Promise<string> {
  const packageFolder = join(modules, '@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const cache = join(modules, '.cache')
  const folder = join(cache, `chromium-${version}`)
  const isWhole = () => existsSync(join(folder, 'chromium'))
  if (isWhole())
    return folder
  if (existsSync(folder) && !isWhole()) // it comes whole, by renaming: somebody has broken it since
    await rm(folder, { recursive: true, force: true })

  await mkdir(cache, { recursive: true })
  const partial = await mkdtemp(join(cache, 'chromium-partial-'))
  const { inflate } = await import('@sparticuz/chromium')
  const temporaryFolder = process.env.TMPDIR
  process.env.TMPDIR = partial // where `inflate` writes
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br'])
      await inflate(join(packageFolder, 'bin', archive))
  }
  finally {
    if (temporaryFolder === undefined)
      delete process.env.TMPDIR
    else
      process.env.TMPDIR = temporaryFolder
  }
  try {
    await rename(partial, folder)
  }
  catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (!existsSync(folder)) // not there, so no other process was faster: a real failure
      throw error
  }
  return folder
}

/** Whether the browser's processes can share memory without files on the disk, a seventh faster; many containers have 64 MB for it, too little. */
async function hasSharedMemory(): Promise<boolean> {
  const { bavail, bsize } = await statfs('/dev/shm').catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize >= 2 ** 30
}

/** How to start the browser with Playwright, here. */
export async function browserOptions(): Promise<LaunchOptions> {
  const args = ['--font-render-hinting=none']
  if (!isBaselineSystem)
    return { args }
  const folder = await unpackChromium()
  return {
    executablePath: join(folder, 'chromium'),
    args: [...args, '--no-sandbox'],
    ignoreDefaultArgs: await hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } as Record<string, string>,
  }
}
