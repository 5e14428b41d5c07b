import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { buildTargets } from './scripts/deck/browsers.ts'
import { checkWhileEditing } from './scripts/slidev/check-while-editing.ts'
import { drawings } from './scripts/slidev/drawings.ts'
import { formulas } from './scripts/slidev/formulas.ts'
import { leanClient, leanStyles } from './scripts/slidev/lean-client.ts'
import { ownClient } from './scripts/slidev/own-client.ts'
import { ownCommands } from './scripts/slidev/own-commands.ts'
import { slideLinks } from './scripts/slidev/slide-links.ts'

const slidevTags = `${dirname(fileURLToPath(import.meta.resolve('@slidev/client/package.json')))}/builtin`

export default defineConfig(async ({ command }) => ({
  cacheDir: '.cache/vite', // not in node_modules, which copies of the project share
  plugins: [ownCommands(), checkWhileEditing(), ownClient(), leanClient()],
  build: {
    target: buildTargets,
    cssTarget: buildTargets,
    assetsInlineLimit: (file: string) => /\.(?:woff2?|ttf)$/.test(file) ? false : undefined, // the policy takes fonts from files alone
  },
  slidev: {
    // Of ours only .vue files are tags: modules and tests beside a component can have any name. Slidev's own are .ts, too.
    components: { globs: ['components/**/*.vue', `${slidevTags}/*.vue`, `${slidevTags}/V*.ts`] },
    markdown: {
      markdownSetup: (markdown: Parameters<typeof slideLinks>[0] & Parameters<typeof formulas>[0]) =>
        [slideLinks, formulas, ...command === 'build' ? [drawings] : []].forEach(change => change(markdown)),
    },
    unocss: command === 'build' ? await leanStyles() : {},
  },
}))
