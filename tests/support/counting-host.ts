/** A plain static host on this machine that sends text compressed and counts what it sends, to measure what a visitor downloads. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json' }

/** A file that was sent, by its path below the base, and the bytes of its body as sent. */
export interface Sent { path: string, bytes: number }

export interface CountingHost {
  url: string
  /** what was sent since the start or the last `start()` */
  sent: () => readonly Sent[]
  /** bytes over the wire since then, headers included */
  transferred: () => number
  /** counts from zero */
  start: () => void
  close: () => Promise<void>
}

/**
 * Serves `folder` under `base`. It sends no validators, so whatever is asked for is sent whole; `cacheControl` is what it
 * says of every file. With `fallback` an address that is not there is answered with the cover.
 */
export async function countingHost(folder: string, { base = '/', cacheControl = 'no-cache', fallback = false } = {}): Promise<CountingHost> {
  const sockets = new Set<Socket>()
  const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0)
  let before = 0
  let sent: Sent[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const asked = pathname.startsWith(base) ? pathname.slice(base.length) : undefined
    const path = asked && extname(asked) ? asked : `${asked ?? 'nowhere'}/index.html`.replace(/^\/|\/(?=\/)/g, '')
    const file = await readFile(join(folder, path)).catch(() => undefined) ?? (fallback && !extname(pathname) ? await readFile(join(folder, 'index.html')) : undefined)
    if (!file)
      return response.writeHead(404).end()
    const extension = extname(path)
    const body = extension in types ? gzipSync(file) : file
    if (request.method !== 'HEAD')
      sent.push({ path, bytes: body.length })
    response.writeHead(200, { 'Cache-Control': cacheControl, 'Content-Length': body.length, 'Content-Type': types[extension] ?? 'application/octet-stream', ...(body !== file && { 'Content-Encoding': 'gzip' }) })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    sent: () => sent,
    transferred: () => written() - before,
    start: () => {
      sent = []
      before = written()
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
