/** Runs Slidev's own command line with this Node. */
import { spawn } from 'node:child_process'
import { root } from '../deck/root.ts'
import { OWN } from './own-commands.ts'

/** Resolves with the exit code; a signal that ends us ends it first. With `quiet` the output is kept and returned instead of shown. */
export function slidev(args: readonly string[], { quiet = false } = {}): Promise<{ code: number, output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}node_modules/@slidev/cli/bin/slidev.mjs`, ...args], {
      cwd: root,
      env: { ...process.env, ...OWN },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    const endWithUs = (signal: NodeJS.Signals) => child.kill(signal)
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, endWithUs)
      child.on('close', () => process.off(signal, endWithUs))
    }
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => output += chunk.toString())
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}
