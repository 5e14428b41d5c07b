/** Checks the types of scripts, components and templates: `npm run typecheck`. */
import { command } from './options.ts'
import { runTool, tools } from './tool.ts'

await command({
  name: 'npm run typecheck',
  does: 'Checks the types of scripts, components and templates.',
  example: 'npm run typecheck',
}, () => runTool(...tools.types))
