/** The speaker's view as it was last built, so that it is not built again when nothing it is made of has changed. */
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { buildTargets } from '../deck/browsers.ts'
import { root } from '../deck/root.ts'
import { builtOnce } from '../publish/built-once.ts'

/** All that the view is made of; eslint.config.js keeps it from importing more. */
const ingredients = ['scripts/speaker', 'scripts/talk/built-speaker.ts', 'setup', 'components', 'styles', 'public', 'package.json', 'package-lock.json']

/**
 * Builds the view into `target`, which is replaced whole once that has succeeded. It finds all it needs from its own address, so that
 * it can be served in a folder `speaker/` below the deck, wherever that is.
 */
async function buildSpeaker(target: string): Promise<void> {
  const partial = `${target}-${process.pid}`
  try {
    await build({
      configFile: false,
      root: join(root, 'scripts/speaker'),
      base: './',
      publicDir: join(root, 'public'),
      cacheDir: join(root, '.cache/vite'),
      plugins: [vue()],
      logLevel: 'error',
      build: { outDir: partial, emptyOutDir: true, target: buildTargets, cssTarget: buildTargets },
    })
    await rm(target, { recursive: true, force: true })
    await rename(partial, target)
  }
  finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** The folder of the built view; built first if anything it is made of has changed. Throws when it cannot be built. */
export async function builtSpeaker({ onBuild }: { onBuild?: () => void } = {}): Promise<string> {
  const { folder } = await builtOnce({ name: 'speaker', ingredients, onBuild, build: ({ target }) => buildSpeaker(target) })
  return folder
}
