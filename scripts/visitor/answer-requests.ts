/** What a page is answered that asks for something of the site. */
import { integrityOf, keepCopy, keptAt } from './keep-files.ts'
import { all, base, current, files, loadedFrom, moved } from './worker-manifest.ts'
import { scope } from './worker-scope.ts'
import type { RequestEvent } from './worker-scope.ts'

const pageKey = (id: string) => `${base}?${id}`

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

export async function answer(event: RequestEvent): Promise<Response> {
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
