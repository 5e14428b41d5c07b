/** The service worker itself. It is written into sw.js as it stands, so it must not use anything from outside. */

export interface Manifest {
  /** the path of the site, with a slash at either end */
  base: string
  /** differs whenever a file does */
  version: string
  /** what is kept, as addressed below the base, with the `integrity` of each */
  files: Readonly<Record<string, string>>
}

/** What the worker uses of its global scope; TypeScript's own types of it cannot stand beside those of a page. */
export interface WorkerScope {
  caches: CacheStorage
  clients: { get: (id: string) => Promise<object | undefined> }
  fetch: typeof fetch
  location: { origin: string }
  registration: { installing: object | null }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (name: 'install' | 'activate', listener: (event: LifeEvent) => void): void
    (name: 'fetch', listener: (event: RequestEvent) => void): void
  }
}

interface LifeEvent { waitUntil: (work: Promise<unknown>) => void }

interface RequestEvent extends LifeEvent {
  request: Request
  clientId: string
  resultingClientId: string
  respondWith: (response: Promise<Response>) => void
}

/**
 * Each version has a cache of its own, filled whole before the version is used. A new version answers the next visit;
 * a page that is open gets what it asks for from the version it was loaded from, which `loadedFrom` notes by the page's id.
 * Whatever fails here, the network answers.
 */
export function worker(scope: WorkerScope, { base, version, files }: Manifest): void {
  const prefix = `deck ${base} `
  const current = prefix + version
  const loadedFrom = `${prefix}pages`
  const pageKey = (id: string) => `${base}?${id}`

  /** The file as an earlier version kept it, or an attempt that broke off; undefined where it has changed since. */
  async function keptBefore(path: string, integrity: string): Promise<Response | undefined> {
    for (const cacheName of (await scope.caches.keys()).filter(name => name.startsWith(prefix))) {
      const kept = await scope.caches.match(base + path, { cacheName })
      if (kept?.headers.get('x-integrity') === integrity)
        return kept
    }
    return undefined
  }

  async function keep(path: string, integrity: string): Promise<void> {
    const cache = await scope.caches.open(current)
    const kept = await keptBefore(path, integrity)
    if (kept)
      return cache.put(base + path, kept)
    // With its integrity, so that no file of another version is taken while a deploy is under way.
    const response = await scope.fetch(base + path, { cache: 'no-cache', integrity, priority: 'low' })
    if (!response.ok)
      throw new Error(`${path} answers ${response.status}`)
    // A new response, because no page can be shown from one that was redirected; its body is whole and decoded.
    const headers = new Headers(response.headers)
    for (const name of ['accept-ranges', 'content-encoding', 'content-length', 'vary'])
      headers.delete(name)
    headers.set('x-integrity', integrity)
    await cache.put(base + path, new Response(await response.blob(), { headers }))
  }

  async function keepAll(): Promise<void> {
    const left = Object.entries(files)
    const oneByOne = async () => {
      for (let next = left.shift(); next; next = left.shift())
        await keep(...next)
    }
    await Promise.all([oneByOne(), oneByOne(), oneByOne()])
    void scope.skipWaiting()
  }

  /** Removes the versions that no open page was loaded from. */
  async function tidy(): Promise<void> {
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

  async function answer({ request, clientId, resultingClientId }: RequestEvent): Promise<Response> {
    const { origin, pathname, search } = new URL(request.url)
    const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
    const pages = await scope.caches.open(loadedFrom)
    let cacheName = current
    if (request.mode === 'navigate') {
      if (Object.hasOwn(files, `${path}/`)) // as every static host does
        return Response.redirect(`${origin}${base}${path}/${search}`)
      if (Object.hasOwn(files, path))
        await pages.put(pageKey(resultingClientId), new Response(current))
    }
    else {
      cacheName = await (await pages.match(pageKey(clientId)))?.text() ?? current
    }
    return await scope.caches.match(base + path, { cacheName }) ?? scope.fetch(request)
  }

  scope.addEventListener('install', event => event.waitUntil(keepAll()))
  scope.addEventListener('activate', event => event.waitUntil(tidy()))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    const isVisit = request.mode === 'navigate'
    const isOurs = request.method === 'GET' && origin === scope.location.origin && pathname.startsWith(base)
    const asksNetwork = request.headers.has('range') || (request.cache === 'reload' && !isVisit)
    if (!isOurs || asksNetwork)
      return
    event.respondWith(answer(event).catch(() => scope.fetch(request)))
    if (isVisit)
      event.waitUntil(tidy().catch(() => {}))
  })
}
