/**
 * Leaves out of the built deck what Slidev's client always ships and this deck never uses; `npm start` has it all.
 *
 * The sizes are what each saves, gzipped, with all the others in place (Slidev 53). After an upgrade, a file that has
 * moved is merely no longer left out (tests/deck/build.test.ts names it), and one that Slidev wants more of than its
 * stand-in offers stops the build.
 */
import type { Plugin } from 'vite'
import { facts } from '../../components/essay/facts.ts'
import { shownFact } from '../../components/essay/shown-facts.ts'
import { readSlides } from '../deck/read-deck.ts'

const nothing = '<template><!-- left out --></template>'
const noPlugin = (name: string) => `export const ${name} = () => ({ install() {} })`

/** Files of node_modules, and the code that is built in the place of each. */
export const standIns: Record<string, string> = {
  // 35 kB: Vue with a compiler of templates, which are all compiled here; it would also need the browser's eval.
  'vue/dist/vue.esm-bundler.js': 'export * from "./vue.runtime.esm-bundler.js"',

  // 12 kB: one function of Slidev's parser brings all of YAML.
  '@slidev/parser/dist/core.mjs': 'export * from "./utils.mjs"',

  // 28 kB: directives that mark, move and drag; a slide that uses one does not build.
  '@slidev/client/modules/v-mark.ts': noPlugin('createVMarkDirective'),
  '@slidev/client/modules/v-motion.ts': noPlugin('createVMotionDirectives'),
  '@slidev/client/modules/v-drag.ts': noPlugin('createVDragDirective'),
  '@slidev/client/internals/DragControl.vue': nothing,

  // 16 kB: hover cards for typed code, and the pop-ups under them.
  '@shikijs/vitepress-twoslash/dist/client.mjs': 'export default { install() {} }',
  'floating-vue/dist/floating-vue.mjs': 'export const recomputeAllPoppers = () => {}',

  // 7 kB: the pen.
  '@slidev/client/composables/useDrawings.ts': `
    import { ref } from 'vue'
    export const useDrawings = () => ({ brush: ref({}), drawingEnabled: ref(false), drawingState: {}, isDrawing: ref(false) })`,
  '@slidev/client/internals/DrawingPreview.vue': nothing,

  // 6 kB: the head of the page, whose title and language stand in the HTML.
  '@unhead/vue/dist/index.mjs': 'export const useHead = () => {}',
  '@unhead/vue/dist/client.mjs': noPlugin('createHead'),

  // 10 kB: menus and pointers for whoever gives the talk, and a picture of 94 kB.
  '@slidev/client/logic/contextMenu.ts': 'export const onContextMenu = () => {}',
  '@slidev/client/internals/ContextMenu.vue': nothing,
  '@slidev/client/internals/InfoDialog.vue': nothing,
  '@slidev/client/internals/LaserPointer.vue': nothing,
  '@slidev/client/internals/PresenterMouse.vue': nothing,
  '@slidev/client/internals/MenuButton.vue': nothing,
  '@slidev/client/internals/Settings.vue': nothing,
  'file-saver/dist/FileSaver.min.js': 'export const saveAs = () => {}',

  // Styles written by script, which a strict content security policy forbids: the deck is always light, and the size of
  // a printed page stands in styles/slide.css.
  '@slidev/client/logic/dark.ts': `
    import { ref } from 'vue'
    export const isDark = ref(false), isColorSchemaConfigured = ref(true), toggleDark = () => {}`,
  '@slidev/client/composables/usePrintStyles.ts': 'export const usePrintStyles = () => {}',

  // 5 kB of styles: typed code and callouts.
  '@shikijs/magic-move/dist/style.css': '',
  '@shikijs/vitepress-twoslash/style.css': '',
  '@slidev/client/styles/shiki-twoslash.css': '',
  '@slidev/theme-default/styles/prism.css': '',
  'markdown-it-github-alerts/styles/github-base.css': '',
  'markdown-it-github-alerts/styles/github-colors-light.css': '',
  'markdown-it-github-alerts/styles/github-colors-dark-media.css': '',
}

/** After three seconds Slidev draws all slides in one go, and a key pressed then waits 0.1 s and more: one by one instead. */
export const patch = {
  file: '@slidev/client/internals/SlidesShow.vue',
  before: 'routes.forEach(preloadRoute)',
  after: 'routes.forEach((route, i) => setTimeout(preloadRoute, 60 * i, route))',
}

/** For UnoCSS. 4 kB of styles: what Slidev's other pages want, and the icons of all buttons but these. */
export const leanStyles = {
  safelist: [],
  blocklist: [/^i-(?!carbon[:-](?:apps|arrow-left|arrow-right|close|maximize|minimize)$)/],
}

/** 6 kB, and no part of what is shown: the facts no slide names, and of the others what no slide shows. */
async function usedFacts(): Promise<string> {
  const used = new Set((await readSlides()).flatMap(({ frontmatter }) => frontmatter.facts ?? []))
  return `export const shownFacts = ${JSON.stringify(facts.filter(({ id }) => used.has(id)).map(shownFact))}`
}

export function leanClient(): Plugin {
  return {
    name: 'lean-client',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      // 1.5 kB: components written as in Vue 2.
      define: { __VUE_OPTIONS_API__: 'false' },
      build: {
        // 22 kB and 80 requests: one script and one style sheet compress better than many, and no step waits for the network.
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'deck', test: /./ }] } } },
      },
    }),
    async load(id) {
      if (id.endsWith('/components/essay/shown-facts.ts'))
        return usedFacts()
      const code = standIns[id.split('/node_modules/').at(-1)!]
      return code === undefined ? null : { code, moduleSideEffects: false }
    },
    transform(code, id) {
      if (id.endsWith(patch.file))
        return { code: code.replace(patch.before, patch.after), map: null }
      const directive = /\.(?:vue|md)$/.test(id) && !id.includes('/node_modules/') ? /\sv-(?:mark|motion|drag)\b/.exec(code) : null
      if (directive)
        this.error(`${id} uses${directive[0]}, which scripts/slidev/lean-client.ts leaves out of the built deck`)
      return null
    },
  }
}
