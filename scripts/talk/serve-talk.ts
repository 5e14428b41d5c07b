/** Serves a talk: its pages, its outline, and what its windows say and hear. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Outline } from '../../setup/together/outline.ts'
import { comesWithSecret, cookieOf, refusalOf } from './admission.ts'
import { MOST, readMessage, windowName } from './message.ts'
import { ofTalk } from './pages.ts'
import type { Pages } from './pages.ts'
import type { Relay } from './relay.ts'

export interface Talk {
  /** the path that all is served under, with a slash at either end */
  base: string
  pages: Pages
  outline: Outline
  relay: Relay
  /** lets other devices in */
  secret: string
  /** the machine's addresses on the network where those may come in; none where they may not */
  addresses: () => readonly string[]
}

const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

/** A line now and then keeps a connection from being taken for dead, ms. */
const SIGN_OF_LIFE = 15_000
/** Of what a window has not taken yet; a device that sleeps is let go, and calls again when it wakes. Bytes. */
const BACKLOG = 1024 * 1024

const isLocal = ({ socket: { localAddress = '' } }: IncomingMessage) => /^(?:::ffff:)?127\.|^::1$/.test(localAddress)

function end(response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${line}\n`)
}

/** The body of a request; undefined where it is more than any message may weigh. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MOST)
      chunks.push(chunk)
  }
  return bytes <= MOST ? Buffer.concat(chunks).toString() : undefined
}

/** What of a talk is answered by code, by the path below `talk/`. */
const inner: Readonly<Record<string, (talk: Talk, window: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | void>> = {
  outline: ({ outline }, _, __, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(outline))
  },
  hear: ({ relay }, window, _, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 500\n\n')
    const signs = setInterval(() => response.write(':\n\n'), SIGN_OF_LIFE)
    const leave = relay.join(window, (message) => {
      response.write(`data: ${JSON.stringify(message)}\n\n`)
      if (response.writableLength > BACKLOG)
        response.destroy()
    })
    response.on('close', () => {
      clearInterval(signs)
      leave()
    })
  },
  say: async ({ outline, relay }, window, request, response) => {
    const body = await bodyOf(request)
    if (body === undefined)
      return end(response, 413, `A message weighs ${MOST / 1024} kB at most.`)
    relay.say(window, readMessage(outline.slides, window, body))
    response.writeHead(204).end()
  },
}

/** A page that leads on. The device comes there from here and not from wherever it read the secret, so that it sends the cookie along. */
const leadOn = (to: string) => `<!doctype html><meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="0;url=${to}"><a href="${to}">To the talk</a>`

/** What answers the requests that come in at a port. */
export function answering(talk: Talk): RequestListener {
  const { base, pages, secret } = talk
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers, url = '' } = request
    for (const [name, value] of Object.entries(ALWAYS))
      response.setHeader(name, value)
    const [path = '', query] = url.split('?')
    const asked = { method, path, isLocal: isLocal(request), host: headers.host, origin: headers.origin, site: headers['sec-fetch-site'] as string | undefined, cookie: headers.cookie }
    const refusal = refusalOf(asked, { port: request.socket.localPort!, inner: `${base}talk/`, addresses: talk.addresses(), secret })
    if (refusal)
      return end(response, refusal.status, refusal.says)
    if (!asked.isLocal && comesWithSecret(asked, secret))
      return void response.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': cookieOf(secret) }).end(leadOn(`${base}speaker/`))
    const below = path.startsWith(base) ? path.slice(base.length) : undefined
    if (below === 'speaker' || (below === undefined && (path === '/' || `${path}/` === base)))
      return void response.writeHead(302, { Location: below === undefined ? base : `${base}speaker/` }).end()
    const [, endpoint] = /^talk\/(\w+)$/.exec(below ?? '') ?? []
    const reply = endpoint !== undefined && Object.hasOwn(inner, endpoint) ? inner[endpoint] : undefined
    if (reply) {
      try {
        const window = endpoint === 'outline' ? '' : windowName(new URLSearchParams(query).get('window'), 'window')
        return await reply(talk, window, request, response)
      }
      catch (error) {
        return end(response, 400, error instanceof Error ? error.message : String(error))
      }
    }
    const file = below === undefined || below.startsWith('talk/') ? undefined : pages(below)
    if (!file)
      return end(response, 404, 'Not found')
    const content = file.isShow ? ofTalk(file.content, talk.relay.account()) : file.content
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': content.length }).end(method === 'HEAD' ? undefined : content)
  }
  return (request, response) => void answer(request, response).catch(() => response.destroy()) // it has gone away meanwhile
}
