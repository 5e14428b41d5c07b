import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/read-deck.ts'

test('scripts, components and templates type-check', async () => {
  test.setTimeout(120_000)
  await promisify(execFile)(process.execPath, [`${root}node_modules/vue-tsc/bin/vue-tsc.js`, '--noEmit'], { cwd: root })
    .catch(({ stdout }: { stdout: string }) => expect(stdout).toBe(''))
})
