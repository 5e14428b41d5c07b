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

export interface LifeEvent { waitUntil: (work: Promise<unknown>) => void }

export interface RequestEvent extends LifeEvent {
  request: Request
  clientId: string
  resultingClientId: string
  respondWith: (response: Promise<Response>) => void
}

interface AskEvent extends LifeEvent { data: unknown, ports: readonly MessagePort[] }

/** The worker's global scope. */
export const scope = globalThis as unknown as WorkerScope
