/** Says where code is not written as the rest, imports what is above it, or uses what a declared browser lacks: `npm run lint`. */
import { faultsOfCode } from '../lint/lint-code.ts'
import { command } from './options.ts'
import { runTool, tools } from './tool.ts'

await command({
  name: 'npm run lint',
  does: 'Looks at how code is written, which way imports run (eslint.config.js), and whether every browser\ndeclared in package.json has what visitors are sent.',
  options: { fix: { type: 'boolean', says: 'mends what can be mended by itself' } },
  example: 'npm run lint -- --fix',
}, async ({ fix }) => {
  const code = await runTool(...tools.eslint, ...fix ? ['--fix'] : [])
  const faults = faultsOfCode()
  console.log(faults.length > 0 ? faults.join('\n') : 'Every declared browser has all that is used.')
  return faults.length > 0 ? 1 : code
})
