/**
 * The service worker. Each version has a cache of its own, filled whole before the version is used. A new version answers
 * the next visit; a page that is open gets what it asks for from the version it was loaded from. Whatever fails here, the
 * network answers.
 */
import { answerPage } from './answer-pages.ts'
import { answer } from './answer-requests.ts'
import { setUp, tidy } from './worker-life.ts'
import { base } from './worker-manifest.ts'
import { scope } from './worker-scope.ts'

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
