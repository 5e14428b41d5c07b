/** A plain static server on this machine alone, for printing and testing a built deck. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** Serves `folder` under `base` on a free port. What is not there is not found, unless `fallback` answers with the deck. */
export async function serve(folder: string, { base = '/', fallback = false } = {}): Promise<{ url: string, close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true, single: fallback })
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404
      response.end('Not found')
    }
    const [path = '', query] = request.url?.split('?') ?? []
    if (`${path}/` === base) { // as every static host does
      response.writeHead(301, { location: query === undefined ? base : `${base}?${query}` })
      return response.end()
    }
    if (!request.url?.startsWith(base))
      return notFound()
    request.url = request.url.slice(base.length - 1)
    files(request, response, notFound)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
