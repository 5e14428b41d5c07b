/** Has requests answered at a port of this machine. */
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  port: number
  close: () => void
}

function listenAt(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answer)
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)))
}

function close(server: Server | undefined): void {
  server?.close()
  server?.closeAllConnections()
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

/** Listens wherever `localhost` may lead to, and for the network if so asked. Throws EADDRINUSE where somebody else does at one of them. */
async function listen(answer: RequestListener, port: number, isForNetwork: boolean): Promise<Listening> {
  const server = await listenAt(answer, port, isForNetwork ? '0.0.0.0' : '127.0.0.1')
  const taken = (server.address() as AddressInfo).port
  const other = await listenAt(answer, taken, '::1').catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE')
      return undefined // the machine has no such address
    close(server)
    throw error
  })
  return { port: taken, close: () => [server, other].forEach(close) }
}

/** How many ports are tried. */
const TRIES = 20

/** Listens at a port, or the next that is free. Throws in one line where none can be had. */
export async function listenFrom(answer: RequestListener, first: number, isForNetwork: boolean): Promise<Listening> {
  for (let port = first; port < Math.min(first + TRIES, 65_536); port++) {
    try {
      return await listen(answer, port, isForNetwork)
    }
    catch (error) {
      if (codeOf(error) !== 'EADDRINUSE')
        throw new Error(`port ${port} cannot be had (${codeOf(error)}); choose another with --port`)
    }
  }
  throw new Error(`none of the ports from ${first} on is free; choose another with --port`)
}
