/**
 * Puts parts of our own in the place of parts of Slidev's client, with `npm run dev` and in the built deck alike.
 *
 * After an upgrade of Slidev a file that has moved and a change that finds nothing to change stop the server and the build.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { changedCode, misfits } from './overrides.ts'
import type { Change } from './overrides.ts'

const SELF = 'scripts/slidev/own-client.ts'

const ours = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Files of Slidev's client, and the file that takes the place of each. */
export const replaced: Readonly<Record<string, string>> = {
  'builtin/Link.vue': ours('setup/SlideLink.vue'),
  'internals/ContextMenu.vue': ours('setup/hands/KeyList.vue'),
  'internals/Goto.vue': ours('setup/hands/GotoSlide.vue'),
  'internals/QuickOverview.vue': ours('setup/hands/SlideOverview.vue'),
  'logic/shortcuts.ts': ours('setup/hands/keyboard.ts'),
  'composables/useHideCursorIdle.ts': ours('setup/room/hide-pointer.ts'),
  'composables/useSwipeControls.ts': ours('setup/hands/use-swipes.ts'),
}

/** Lines of Slidev's client that read otherwise. */
export const changed: readonly Change[] = [
  // A press into the bars beside a slide is no wish to move: whoever wants the window to have the focus presses there, too.
  { file: 'pages/play.vue', before: '@pointerdown="onClick"', after: '' },
  // Whoever asks for less motion gets none, nor does a window that is covered or shows what comes (setup/room). A transition of
  // no time is not the same: of a slide that goes, comes and goes within a frame Vue forgets the last, and it stays over the one
  // that is shown.
  {
    file: 'logic/transition.ts',
    before: '  return {\n    ...transition,\n    name,\n  }',
    after: '  const isStill = document.documentElement.dataset.still !== undefined || matchMedia(\'(prefers-reduced-motion: reduce)\').matches\n  return isStill ? { css: false } : { ...transition, name }',
  },
  // In a file that stands alone (scripts/publish/single-file.ts) there is no path to have an address in.
  {
    file: 'setup/main.ts',
    before: '__SLIDEV_HASH_ROUTE__\n        ? createWebHashHistory(import.meta.env.BASE_URL)',
    after: '\'alone\' in document.documentElement.dataset\n        ? createWebHashHistory()',
  },
  // No window tells or hears by Slidev's way where the talk is: it knows changes only, so whoever opens moves everybody.
  {
    file: 'setup/root.ts',
    before: 'import { hmrSkipTransition, syncDirections } from \'../state\'',
    after: 'import { hmrSkipTransition } from \'../state\'\nconst syncDirections = { value: {} }',
  },
]

const CLIENT = '/@slidev/client/'

/** The path of a module below Slidev's client, without the version that the development server adds; undefined for any other. */
const pathInClient = (id: string | undefined) => id?.split(CLIENT)[1]?.replace(/\?v=\w+$/, '')

/** The stem of a path, as imports name it, with or without its ending. */
const stemOf = (path: string) => path.split('/').at(-1)!.replace(/\.\w+$/, '')

export function ownClient(): Plugin {
  const inPackages = (path: string) => `@slidev/client/${path}`
  return {
    name: 'own-client',
    enforce: 'pre',
    buildStart() {
      const [misfit] = misfits(SELF, Object.keys(replaced).map(inPackages), changed.map(change => ({ ...change, file: inPackages(change.file) })))
      if (misfit)
        this.error(misfit)
    },
    resolveId: {
      filter: { id: new RegExp(`^@vueuse/core$|/(?:${Object.keys(replaced).map(stemOf).join('|')})(?:\\.\\w+)?$`) },
      async handler(source, importer, options) {
        if (source === '@vueuse/core')
          return importer?.includes(CLIENT) ? ours('setup/hands/vueuse.ts') : null
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        return replaced[pathInClient(resolved?.id) ?? ''] ?? resolved
      },
    },
    transform(code, id) {
      const changes = changed.filter(({ file }) => file === pathInClient(id))
      return changes.length > 0 ? { code: changedCode(SELF, code, changes), map: null } : null
    },
  }
}
