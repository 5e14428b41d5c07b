import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'

test('scripts, components and templates type-check', async () => {
  test.setTimeout(120_000)
  await promisify(execFile)(process.execPath, [`${root}node_modules/vue-tsc/bin/vue-tsc.js`, '--noEmit'], { cwd: root })
    
    .catch(({ stdout, stderr }: { stdout: string, stderr: string }) => {
      throw new Error(stdout || stderr || 'vue-tsc could not run')
    })
})
