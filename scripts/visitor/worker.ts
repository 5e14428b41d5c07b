/** The service worker itself. It is written into sw.js as it stands, so it must not use anything from outside. */

export interface Manifest {
  /** the path of the site, with a slash at either end */
  base: string
  /** differs whenever a file does */
  version: string
  /** what is kept ahead, as addressed below the base, with the `integrity` of each */
  files: Readonly<Record<string, string>>
  /** what is kept once it is asked for: the PDFs; with the `integrity` of each */
  later: Readonly<Record<string, string>>
  /** where pages that only lead on lead to, as paths below the base: `6/` to `rivals/` */
  moved: Readonly<Record<string, string>>
}

/** What the worker uses of its global scope; TypeScript's own types of it cannot stand beside those of a page. */
export interface WorkerScope {
  caches: CacheStorage
  clients: { get: (id: string) => Promise<object | undefined> }
  fetch: typeof fetch
  location: { origin: string }
  navigator: { connection?: { saveData?: boolean } }
  registration: { installing: object | null }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (name: 'install' | 'activate', listener: (event: LifeEvent) => void): void
    (name: 'fetch', listener: (event: RequestEvent) => void): void
    (name: 'message', listener: (event: AskEvent) => void): void
  }
}

interface LifeEvent { waitUntil: (work: Promise<unknown>) => void }

interface RequestEvent extends LifeEvent {
  request: Request
  clientId: string
  resultingClientId: string
  respondWith: (response: Promise<Response>) => void
}

/** What a page asks (scripts/publish/site/keep-all.ts) with a port for the answers: whether all is kept, and to keep what is not. */
export type Question = 'is all kept?' | 'keep all'

/** How many files of all are kept; `failed` where one could not be had. */
export interface Answer { kept: number, of: number, failed?: true }

interface AskEvent extends LifeEvent { data: unknown, ports: readonly MessagePort[] }

/**
 * Each version has a cache of its own, filled whole before the version is used. A new version answers the next visit;
 * a page that is open gets what it asks for from the version it was loaded from, which `loadedFrom` notes by the page's id.
 * Whatever fails here, the network answers.
 */
export function worker(scope: WorkerScope, { base, version, files, later, moved }: Manifest): void {
  const prefix = `deck ${base} `
  const current = prefix + version
  const loadedFrom = `${prefix}pages`
  const pageKey = (id: string) => `${base}?${id}`
  const all = { ...files, ...later }
  const integrityOf = (response: Response | undefined) => response?.headers.get('x-integrity')

  /** What is kept at an address: of this version first, then of the last ones. */
  async function keptAt(path: string): Promise<Response[]> {
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
  async function keepAll(these: Readonly<Record<string, string>>): Promise<void> {
    const left = Object.entries(these)
    const oneByOne = async () => {
      for (let next = left.shift(); next; next = left.shift())
        await keep(...next)
    }
    await Promise.all([oneByOne(), oneByOne(), oneByOne()])
  }

  /**
   * Before the version is used: all its pages and what they need, unless the visitor saves data. Of what was asked for
   * once, what was kept comes along: the same as it is, an outdated one for when there is no network.
   */
  async function setUp(): Promise<void> {
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

  /** Keeps a copy of what the network answers, when it is what this version was built with. */
  async function keepCopy(path: string, copy: Response): Promise<void> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await copy.clone().arrayBuffer()))
    if (`sha256-${btoa(String.fromCharCode(...digest))}` === all[path])
      await put(path, all[path], copy)
  }

  /** What is kept as it was built, or else the network's answer, kept for the next time; without a network what was kept last. */
  async function answerKnown(path: string, event: RequestEvent): Promise<Response> {
    const [kept] = await keptAt(path)
    if (kept && integrityOf(kept) === all[path])
      return kept
    try {
      const response = await scope.fetch(event.request)
      if (response.status === 200)
        event.waitUntil(keepCopy(path, response.clone()))
      return response
    }
    catch (error) {
      if (kept)
        return kept
      throw error
    }
  }

  async function answer(event: RequestEvent): Promise<Response> {
    const { request, clientId, resultingClientId } = event
    const { origin, pathname, search } = new URL(request.url)
    const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
    const pages = await scope.caches.open(loadedFrom)
    if (request.mode === 'navigate') {
      const page = Object.hasOwn(all, path) || Object.hasOwn(moved, path) ? path : `${path}/` // as every static host does
      const to = moved[page] ?? page
      if (to !== path && Object.hasOwn(files, to))
        return Response.redirect(`${origin}${base}${to}${search}`)
      if (Object.hasOwn(files, path))
        await pages.put(pageKey(resultingClientId), new Response(current))
    }
    else {
      const cacheName = await (await pages.match(pageKey(clientId)))?.text()
      const own = cacheName && cacheName !== current && await scope.caches.match(base + path, { cacheName })
      if (own)
        return own
    }
    return Object.hasOwn(all, path) ? answerKnown(path, event) : scope.fetch(request)
  }

  async function answerPage(question: unknown, say: (answer: Answer) => void): Promise<void> {
    const entries = Object.entries(all)
    const cache = await scope.caches.open(current)
    const tell = async (failed?: true) => {
      const found = await Promise.all(entries.map(async ([path, integrity]) => integrityOf(await cache.match(base + path)) === integrity))
      say({ kept: found.filter(Boolean).length, of: entries.length, ...failed && { failed } })
    }
    await tell()
    if (question === 'keep all' satisfies Question)
      await keepAll(all).then(() => tell(), () => tell(true))
  }

  scope.addEventListener('install', event => event.waitUntil(setUp()))
  scope.addEventListener('activate', event => event.waitUntil(tidy()))
  scope.addEventListener('message', event => event.waitUntil(answerPage(event.data, answer => event.ports[0]?.postMessage(answer))))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    const isVisit = request.mode === 'navigate'
    const isOurs = request.method === 'GET' && origin === scope.location.origin && pathname.startsWith(base)
    if (!isOurs || (request.cache === 'reload' && !isVisit))
      return
    event.respondWith(answer(event).catch(() => scope.fetch(request)))
    if (isVisit)
      event.waitUntil(tidy().catch(() => {}))
  })
}
