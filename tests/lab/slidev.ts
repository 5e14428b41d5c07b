/** Looks at what Slidev offers and this deck supports, on a deck of its own: `npm run test:slidev`. */
import { command } from '../../scripts/commands/options.ts'
import { runTool } from '../../scripts/commands/tool.ts'

await command({
  name: 'npm run test:slidev',
  does: 'Builds and starts a deck of Slidev\'s features, and looks at each in all forms: with npm start, live, on its page, on paper. A few minutes.',
  example: 'npm run test:slidev',
}, () => {
  process.env.SLIDEV_FEATURES = 'yes'
  return runTool('playwright/cli.js', 'test', '--project=slidev')
})
