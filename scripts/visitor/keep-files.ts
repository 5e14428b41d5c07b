/** Keeps files of the site in the cache of this version. */
import { all, base, current, loadedFrom, prefix } from './worker-manifest.ts'
import { scope } from './worker-scope.ts'

/** What a kept answer is known by. */
export function integrityOf(response: Response | undefined): string | null | undefined {
  return response?.headers.get('x-integrity')
}

/** What is kept at an address: of this version first, then of the last ones. */
export async function keptAt(path: string): Promise<Response[]> {
  const earlier = (await scope.caches.keys()).filter(name => name.startsWith(prefix) && name !== loadedFrom && name !== current)
  const found = await Promise.all([current, ...earlier.reverse()].map(cacheName => scope.caches.match(base + path, { cacheName })))
  return found.filter(response => response !== undefined)
}

/** A new response, because no page can be shown from one that was redirected; its body is whole and decoded. */
async function put(path: string, integrity: string, response: Response): Promise<void> {
  const headers = new Headers(response.headers)
  for (const name of ['accept-ranges', 'content-encoding', 'content-length', 'vary'])
    headers.delete(name)
  headers.set('x-integrity', integrity)
  await (await scope.caches.open(current)).put(base + path, new Response(await response.blob(), { headers }))
}

/**
 * Keeps a file: from an earlier version, an attempt that broke off or another address where it is the same, or else
 * from the network, with its integrity, so that none of another version is taken while a deploy is under way. What
 * the browser has in its own cache is not asked for again.
 */
async function keep(path: string, integrity: string): Promise<void> {
  const same = Object.keys(all).filter(other => all[other] === integrity)
  const kept = (await Promise.all(same.map(keptAt))).flat().find(response => integrityOf(response) === integrity)
  if (kept)
    return (await scope.caches.open(current)).put(base + path, kept)
  const get = async (cache: RequestCache) => {
    const response = await scope.fetch(base + path, { cache, integrity, priority: 'low' })
    if (!response.ok)
      throw new Error(`${path} answers ${response.status}`)
    return response
  }
  await put(path, integrity, await get('force-cache').catch(() => get('reload')))
}

/** Keeps all of these, a few at a time. Throws when one could not be had. */
export async function keepAll(these: Readonly<Record<string, string>>): Promise<void> {
  const left = Object.entries(these)
  const oneByOne = async () => {
    for (let next = left.shift(); next; next = left.shift())
      await keep(...next)
  }
  await Promise.all([oneByOne(), oneByOne(), oneByOne()])
}

/** Keeps a copy of what the network answers, when it is what this version was built with. */
export async function keepCopy(path: string, copy: Response): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await copy.clone().arrayBuffer()))
  if (`sha256-${btoa(String.fromCharCode(...digest))}` === all[path])
    await put(path, all[path], copy)
}
