import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test } from 'playwright/test'
import { tools } from '../../scripts/commands/tool.ts'
import { root } from '../../scripts/deck/root.ts'

const titles = {
  eslint: 'the code is written in one way, and imports run one way',
  types: 'scripts, components and templates type-check',
  spelling: 'slides, facts, gists and README are spelt well',
} satisfies Record<keyof typeof tools, string>

for (const [name, [path, ...args]] of Object.entries(tools)) {
  test(titles[name as keyof typeof tools], async () => {
    test.setTimeout(120_000)
    await promisify(execFile)(process.execPath, [`${root}node_modules/${path}`, ...args], { cwd: root }).catch(({ stdout, stderr }: { stdout: string, stderr: string }) => {
      throw new Error(stdout || stderr || `${path} could not run`)
    })
  })
}
