import { cp, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { serve } from '../../scripts/publish/serve.ts'
import { filesOf } from '../../scripts/publish/site/folder-files.ts'
import { serviceWorker } from '../../scripts/publish/site/service-worker.ts'
import { expect, test as site } from './site-page.ts'

/** A server of the site's own, whose files a test may break and which it can take away. */
export interface Host {
  url: string
  folder: string
  /**
   * puts up the site as a version of its own: page and script tell which, and no other version's script is there;
   * `without` a file of it, if so asked
   */
  deploy: (version: string, without?: string) => Promise<void>
  goAway: () => Promise<void>
}

/** A test with a host of its own. */
export const test = site.extend<{ host: Host }>({
  host: async ({ siteFolder, siteBase }, use) => {
    const workshop = await mkdtemp(join(tmpdir(), 'out-of-rhythm-site-'))
    const folder = join(workshop, 'current')
    // A link that is swapped, so that the server never sees half a deploy.
    const show = async (version: string) => {
      await symlink(join(workshop, version), join(workshop, 'next'), 'dir')
      await rename(join(workshop, 'next'), folder)
    }
    await cp(siteFolder, join(workshop, 'plain'), { recursive: true })
    await show('plain')
    const server = await serve(folder, { base: siteBase })
    await use({
      url: server.url,
      folder,
      goAway: server.close,
      deploy: async (version, without) => {
        const made = join(workshop, version)
        await cp(siteFolder, made, { recursive: true })
        const files = await filesOf(made)
        const script = files.find(({ path }) => /^assets\/index-.*\.js$/.test(path))!
        const own = `assets/deck-${version}.js`
        await rm(join(made, script.path))
        await writeFile(join(made, own), `document.documentElement.dataset.script = "${version}";\n${script.content}`)
        for (const { path, content } of files.filter(({ path }) => path.endsWith('.html')))
          await writeFile(join(made, path), content.toString().replaceAll(script.path, own).replace('<html ', `<html data-page="${version}" `))
        await writeFile(join(made, 'deck.pdf'), `%PDF-1.7 of ${version}`)
        await writeFile(join(made, 'sw.js'), serviceWorker(await filesOf(made), siteBase))
        if (without)
          await rm(join(made, without))
        await show(version)
      },
    })
    await server.close()
    await rm(workshop, { recursive: true, force: true })
  },
})

/** Waits until the newest of so many versions is kept whole and answers the next visit. */
export async function kept(page: Page, times = 1): Promise<void> {
  await expect.poll(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration)
      return `there is no worker; the page is ${document.readyState} and ${document.visibilityState}, and asked for ${performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)).join(', ')}`
    const { installing, waiting, active } = registration
    const versions = (await caches.keys()).filter(name => !name.endsWith('pages'))
    return `${versions.length} kept${installing ? ', one is being installed' : ''}${waiting ? ', one waits' : ''}${active?.state === 'activated' ? '' : ', none answers'}`
  })).toBe(`${times} kept`)
}

/** Opens the cover and waits until all of it is kept. */
export async function firstVisit(page: Page, { url }: Host): Promise<void> {
  await page.goto(url)
  await kept(page)
}

export { expect }
