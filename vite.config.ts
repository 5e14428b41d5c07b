import { defineConfig } from 'vite'
import { buildTargets } from './scripts/lint/browsers.ts'
import { checkWhileEditing } from './scripts/slidev/check-while-editing.ts'
import { leanClient, leanStyles } from './scripts/slidev/lean-client.ts'
import { ownClient } from './scripts/slidev/own-client.ts'

export default defineConfig(({ command }) => ({
  cacheDir: '.cache/vite', // not in node_modules, which copies of the project share
  plugins: [checkWhileEditing(), ownClient(), leanClient()],
  build: { target: buildTargets, cssTarget: buildTargets },
  slidev: {
    // Only .vue files are tags: modules and tests beside a component can have any name.
    components: { extensions: ['vue'] },
    unocss: command === 'build' ? leanStyles : {},
  },
}))
