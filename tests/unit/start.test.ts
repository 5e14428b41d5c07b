import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'

/** A port that nobody holds, or whether nobody holds a certain one. */
async function takePort(port = 0): Promise<number> {
  const probe = createServer().listen(port)
  await once(probe, 'listening')
  const taken = (probe.address() as AddressInfo).port
  probe.close()
  await once(probe, 'close')
  return taken
}

function isThere(group: number): boolean {
  try {
    return process.kill(group, 0)
  }
  catch {
    return false
  }
}

test('a TERM to "npm run dev" ends the server and frees its port', async () => {
  const port = await takePort()
  const { OUT_OF_RHYTHM_COMMAND: _, DISPLAY: __, WAYLAND_DISPLAY: ___, ...env } = process.env
  // In a group of its own, as a service manager starts it: the signal reaches the first process alone.
  const start = spawn(process.execPath, [`${root}scripts/run.mjs`, 'scripts/commands/dev', '--port', String(port)], { cwd: root, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
  try {
    let printed = ''
    await new Promise<void>((resolve, reject) => {
      start.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()).includes('shortcuts') && resolve())
      start.on('close', () => reject(new Error(`npm run dev ended before it showed the deck:\n${printed}`)))
    })
    const ended = once(start, 'exit', { signal: AbortSignal.timeout(20_000) })
    start.kill('SIGTERM')
    await ended
    expect(await takePort(port), 'the port, free again').toBe(port)
  }
  finally {
    if (isThere(-start.pid!))
      process.kill(-start.pid!, 'SIGKILL')
  }
})
