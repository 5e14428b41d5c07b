import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { root } from '../../scripts/deck/root.ts'

/** A port of this machine that nobody holds at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** The talk as `npm start` gives it, on a machine without a display. */
export interface TalkServer {
  /** where the show is, with a slash at its end; the speaker's view is at `speaker/` below it */
  url: string
  port: number
  /** all that has been printed so far */
  printed: () => string
  /** sends a signal, TERM if none is named, and waits until the server is gone; resolves to its exit code */
  close: (signal?: NodeJS.Signals) => Promise<number | null>
}

export interface HowToStart {
  command?: 'start' | 'rehearse'
  /** besides the port */
  args?: readonly string[]
  /** where to listen; where one did before that was killed, its talk is taken up again. One that is free, and a talk of its own, if none is named */
  port?: number
  folder?: string
}

/** Runs `npm start` and resolves once it has said where the talk is. */
export async function startTalk({ command = 'start', args = [], port, folder = root }: HowToStart = {}): Promise<TalkServer> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, FORCE_COLOR: ___, ...environment } = process.env
  const where = port === undefined ? ['--port', String(await freePort()), '--afresh'] : ['--port', String(port)]
  const child = spawn(process.execPath, [`${folder}/scripts/run.mjs`, `scripts/commands/${command}`, ...where, ...args], {
    cwd: folder,
    env: { ...environment, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // so that what it starts ends with it
  })
  const closed = once(child, 'close') as Promise<[number | null]>
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        const speaker = /(http:\S+\/)speaker\//.exec(printed)
        if (speaker)
          resolve(speaker[1]!)
      })
    }
    child.on('close', () => reject(new Error(`npm start ended before it showed the talk:\n${printed}`)))
  })
  return {
    url,
    port: Number(new URL(url).port),
    printed: () => printed,
    close: async (signal = 'SIGTERM') => {
      process.kill(signal === 'SIGTERM' ? child.pid! : -child.pid!, signal) // a keyboard's reaches all, a service manager's the first alone
      return (await closed)[0]
    },
  }
}
