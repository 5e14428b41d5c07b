/** Serves the built deck as a talk on this machine: the show, the speaker's view, and what keeps them in step. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import type { Message } from '../../setup/together/keep-in-step.ts'
import type { Outline } from '../../setup/together/outline.ts'
import type { BuiltDeck } from '../publish/built-deck.ts'
import { relay } from './relay.ts'

export interface TalkServer {
  /** where the show is, with a slash at its end */
  url: string
  close: () => Promise<void>
}

const always = {
  'Cache-Control': 'no-store',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request)
    chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

export async function serveTalk({ deck: { folder, base }, speaker, outline, port }: { deck: BuiltDeck, speaker: string, outline: Outline, port: number }): Promise<TalkServer> {
  const talk = relay(outline.slides[0]!.alias)
  const deckFiles = sirv(folder, { dev: true })
  const speakerFiles = sirv(speaker, { dev: true, single: true })

  async function page(response: ServerResponse): Promise<void> {
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html.replace('<html', '<html data-talk'))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    for (const [name, value] of Object.entries(always))
      response.setHeader(name, value)
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost')
    const notFound = () => response.writeHead(404).end('Not found')
    if (!pathname.startsWith(base))
      return `${pathname}/` === base || pathname === '/' ? response.writeHead(302, { location: base }).end() : notFound()
    const path = pathname.slice(base.length)
    const window = searchParams.get('window') ?? ''
    if (path === 'talk/outline')
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(outline))
    if (path === 'talk/hear') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 500\n\n')
      return response.on('close', talk.join(window, message => response.write(`data: ${JSON.stringify(message)}\n\n`)))
    }
    if (path === 'talk/say') {
      talk.say(window, JSON.parse(await bodyOf(request)) as Message)
      return response.writeHead(204).end()
    }
    if (path === 'speaker')
      return response.writeHead(302, { location: `${base}speaker/` }).end()
    if (path.startsWith('speaker/')) {
      if (!existsSync(join(speaker, 'index.html')))
        return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Speaker</title>The speaker view is not built yet.')
      request.url = request.url!.slice(base.length + 'speaker'.length)
      return speakerFiles(request, response, notFound)
    }
    if (!extname(path) || path.endsWith('.html'))
      return page(response)
    request.url = request.url!.slice(base.length - 1)
    return deckFiles(request, response, notFound)
  }

  const server = createServer((request, response) => void answer(request, response).catch((error: unknown) => {
    console.error(error)
    response.headersSent || response.writeHead(500)
    response.end()
  }))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
