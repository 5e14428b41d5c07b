import { spawn } from 'node:child_process'
import { root } from '../deck/root.ts'

/** The tools that look at the project as it is written, and what each is told. `npm run verify` and `npm test` use them, too. */
export const tools = {
  eslint: ['eslint/bin/eslint.js', '.', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint/', '--cache-strategy=content'],
  types: ['vue-tsc/bin/vue-tsc.js', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  spelling: ['cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', '--show-suggestions'],
} as const satisfies Record<string, readonly [path: string, ...args: string[]]>

/** Runs a program of node_modules in sight, with this Node: `playwright/cli.js`. Resolves to its exit code. */
export function runTool(path: string, ...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}node_modules/${path}`, ...args], { cwd: root, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}
