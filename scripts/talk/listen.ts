/** A port of this machine at which requests are answered. */
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  port: number
  /** who answers from now on */
  answer: (listener: RequestListener) => void
  close: () => void
}

function listenAt(port: number, host: string): Promise<Server> {
  const server = createServer()
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)))
}

function close(server: Server | undefined): void {
  server?.close()
  server?.closeAllConnections()
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

/** Listens wherever `localhost` may lead to, and for the network if so asked. Throws EADDRINUSE where somebody else does at one of them. */
async function listen(port: number, isForNetwork: boolean): Promise<Listening> {
  const server = await listenAt(port, isForNetwork ? '0.0.0.0' : '127.0.0.1')
  const taken = (server.address() as AddressInfo).port
  const other = await listenAt(taken, '::1').catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE')
      return undefined // the machine has no such address
    close(server)
    throw error
  })
  return {
    port: taken,
    answer: listener => [server, other].forEach(server => server?.on('request', listener)),
    close: () => [server, other].forEach(close),
  }
}

/** How many ports are tried. */
const TRIES = 20

/** Listens at a port, or the next that is free. Throws in one line where none can be had. */
export async function listenFrom(first: number, isForNetwork: boolean): Promise<Listening> {
  for (let port = first; port < Math.min(first + TRIES, 65_536); port++) {
    try {
      return await listen(port, isForNetwork)
    }
    catch (error) {
      if (codeOf(error) !== 'EADDRINUSE')
        throw new Error(`port ${port} cannot be had (${codeOf(error)}); choose another with --port`)
    }
  }
  throw new Error(`none of the ports from ${first} on is free; choose another with --port`)
}
