import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { root } from '../../scripts/deck/root.ts'

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** A deck served as `npm run dev` serves it, on a machine without a display. */
export interface DevelopmentServer {
  /** with a slash at its end */
  url: string
  /** all that has been printed so far */
  printed: () => string
  close: () => Promise<void>
}

/** Runs `npm run dev` in a folder of the project or a copy of it, and resolves once it has said where the deck is. */
export async function serveDevelopment(folder = root): Promise<DevelopmentServer> {
  const port = await freePort()
  const { DISPLAY: _, WAYLAND_DISPLAY: __, FORCE_COLOR: ___, ...environment } = process.env
  const child = spawn(process.execPath, [`${folder}/scripts/run.mjs`, 'scripts/commands/dev', '--port', String(port)], {
    cwd: folder,
    env: { ...environment, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // so that what it starts ends with it
  })
  const closed = once(child, 'close')
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        if (printed.includes('shortcuts'))
          resolve()
      })
    }
    child.on('close', () => reject(new Error(`npm run dev ended before it showed the deck:\n${printed}`)))
  })
  return {
    url: `http://localhost:${port}/`,
    printed: () => printed,
    close: async () => {
      process.kill(-child.pid!, 'SIGTERM')
      await closed
    },
  }
}
