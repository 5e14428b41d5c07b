/** Runs all tests: `npm test`. Options are Playwright Test's own: `npm test -- --project=unit`. */
import { spawn } from 'node:child_process'
import { root } from '../deck/root.ts'

const child = spawn(process.execPath, [`${root}node_modules/playwright/cli.js`, 'test', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
child.on('close', code => process.exitCode = code ?? 1)
