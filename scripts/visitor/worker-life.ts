/** From one version of the site to the next. */
import { keepAll, keptAt } from './keep-files.ts'
import { all, base, current, files, later, loadedFrom, prefix } from './worker-manifest.ts'
import { scope } from './worker-scope.ts'

/**
 * Before the version is used: all its pages and what they need, unless the visitor saves data. Of what was asked for
 * once, what was kept comes along: the same as it is, an outdated one for when there is no network.
 */
export async function setUp(): Promise<void> {
  const cache = await scope.caches.open(current)
  const savesData = scope.navigator.connection?.saveData === true
  for (const path of Object.keys(savesData ? all : later)) {
    const [kept] = await keptAt(path)
    if (kept)
      await cache.put(base + path, kept)
  }
  if (!savesData)
    await keepAll(files)
  void scope.skipWaiting()
}

/** Removes the versions that no open page was loaded from. */
export async function tidy(): Promise<void> {
  const names = await scope.caches.keys()
  if (scope.registration.installing)
    return // its cache is being filled
  const pages = await scope.caches.open(loadedFrom)
  const needed = [current, loadedFrom]
  for (const key of await pages.keys()) {
    const name = await (await pages.match(key))!.text()
    if (name === current)
      continue
    if (await scope.clients.get(new URL(key.url).search.slice(1)))
      needed.push(name)
    else
      await pages.delete(key)
  }
  await Promise.all(names.filter(name => name.startsWith(prefix) && !needed.includes(name)).map(name => scope.caches.delete(name)))
}
