/** Runs Slidev's own command line with this Node. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from '../deck/root.ts'
import { OWN } from './own-commands.ts'

interface Showing {
  /** keeps and returns the output instead of showing it */
  quiet?: boolean
  /** what is shown of a line of the output; undefined where it is left out */
  reads?: (line: string) => string | undefined
}

/** Resolves with the exit code; a signal that ends us ends it first. */
export function slidev(args: readonly string[], { quiet = false, reads }: Showing = {}): Promise<{ code: number, output: string }> {
  return new Promise((resolve, reject) => {
    const inColour = reads && process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}
    const child = spawn(process.execPath, [`${root}node_modules/@slidev/cli/bin/slidev.mjs`, ...args], {
      cwd: root,
      env: { ...process.env, ...OWN, ...inColour },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', reads ? 'pipe' : 'inherit', 'inherit'],
    })
    const endWithUs = (signal: NodeJS.Signals) => child.kill(signal)
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, endWithUs)
      child.on('close', () => process.off(signal, endWithUs))
    }
    let output = ''
    if (quiet) {
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => output += chunk.toString())
    }
    else if (reads && child.stdout) {
      createInterface(child.stdout).on('line', (line) => {
        const shown = reads(line)
        if (shown !== undefined)
          console.log(shown)
      })
    }
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}
