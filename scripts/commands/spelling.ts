/** Spells the slides, the facts, the gists and the README: `npm run spelling`. */
import { command } from './options.ts'
import { runTool, tools } from './tool.ts'

await command({
  name: 'npm run spelling',
  does: 'Spells the slides, the facts, the gists of the essay and the README. A name it does not know goes into cspell.json.',
  example: 'npm run spelling',
}, () => runTool(...tools.spelling))
