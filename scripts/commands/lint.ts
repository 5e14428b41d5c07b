/** Says what code and styles for visitors use that a browser declared in package.json lacks: `npm run lint`. */
import { faultsOfCode } from '../lint/lint-code.ts'

const faults = faultsOfCode()
console.log(faults.length > 0 ? faults.join('\n') : 'Every declared browser has all that is used.')
process.exitCode = faults.length > 0 ? 1 : 0
