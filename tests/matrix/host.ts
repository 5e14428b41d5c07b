/** The built site as a real host serves it, with a time for which browsers may keep its files, and once more without the live deck. */
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** seconds; what GitHub Pages says of every file */
const MAX_AGE = 600

export interface MatrixHost {
  url: string
  /** the same, but the script of the live deck does nothing: the pages as they are before it has come */
  stillUrl: string
  /** which files were asked for and are not there, since this was last asked */
  missed: () => string[]
  close: () => Promise<void>
}

async function listen(answer: RequestListener): Promise<{ origin: string, close: () => Promise<void> }> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Serves `folder`, which must not change meanwhile, under `base`. */
export async function matrixHost(folder: string, base: string): Promise<MatrixHost> {
  const files = sirv(folder, { maxAge: MAX_AGE, etag: true })
  const missed: string[] = []
  const answer = (isStill: boolean): RequestListener => (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const notFound = () => {
      missed.push(`${pathname} was asked for and is not there`)
      response.statusCode = 404
      response.end('Not found')
    }
    if (!pathname.startsWith(base))
      return pathname === '/favicon.ico' ? response.writeHead(204).end() : notFound() // a browser's own wish
    if (isStill && /\/assets\/index-[^/]*\.js$|\/sw\.js$/.test(pathname))
      return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end()
    request.url = request.url!.slice(base.length - 1)
    files(request, response, notFound)
  }
  const [plain, still] = [await listen(answer(false)), await listen(answer(true))]
  return {
    url: plain.origin + base,
    stillUrl: still.origin + base,
    missed: () => missed.splice(0),
    close: async () => void await Promise.all([plain.close(), still.close()]),
  }
}
