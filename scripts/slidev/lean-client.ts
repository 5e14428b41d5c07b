/**
 * Leaves out of the built deck what Slidev's client always ships and this deck does not use; `npm run dev` has it all.
 *
 * The sizes are what each saves, gzipped, with all the others in place (Slidev 53). After an upgrade the build stops, with a
 * line that says where, for a file that is no longer there, that nobody asks for any more, that has nothing of what its
 * stand-in offers, or of which Slidev wants more than that.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { facts } from '../../components/essay/facts.ts'
import { shownFact } from '../../components/essay/shown-facts.ts'
import { readSlides } from '../deck/read-deck.ts'
import { root } from '../deck/root.ts'
import { changedCode, misfits, strangerIn } from './overrides.ts'
import type { Change } from './overrides.ts'
import { hasMore, readWritten } from './used-features.ts'
import type { Written } from './used-features.ts'

const SELF = 'scripts/slidev/lean-client.ts'
const nothing = '<template><!-- left out --></template>'
const noPlugin = (name: string) => `export const ${name} = () => ({ install() {} })`

/** What is built in the place of files of node_modules. */
type StandIns = Readonly<Record<string, string>>

/** What the deck never has: `npm run check` refuses whatever would need it. */
const leftOut: StandIns = {
  // 35 kB: Vue with a compiler of templates, which are all compiled here; it would also need the browser's eval.
  'vue/dist/vue.esm-bundler.js': 'export * from "./vue.runtime.esm-bundler.js"',

  // 12 kB: one function of Slidev's parser brings all of YAML.
  '@slidev/parser/dist/core.mjs': 'export * from "./utils.mjs"',

  // 28 kB: directives that mark, move and drag.
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

  // 6 kB: the head of the page, whose title and language stand in the HTML.
  '@unhead/vue/dist/index.mjs': 'export const useHead = () => {}',
  '@unhead/vue/dist/client.mjs': noPlugin('createHead'),

  // 10 kB: menus and pointers for whoever gives the talk, and a picture of 94 kB.
  '@slidev/client/logic/contextMenu.ts': 'export const onContextMenu = () => {}',
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

  // 3 kB of styles: code that moves, and typed code.
  '@shikijs/magic-move/dist/style.css': '',
  '@shikijs/vitepress-twoslash/style.css': '',
  '@slidev/client/styles/shiki-twoslash.css': '',
  '@slidev/theme-default/styles/prism.css': '',
}

/** 2 kB of styles for callouts, where there are none. */
const callouts: StandIns = {
  'markdown-it-github-alerts/styles/github-base.css': '',
  'markdown-it-github-alerts/styles/github-colors-light.css': '',
  'markdown-it-github-alerts/styles/github-colors-dark-media.css': '',
}

/** The stand-ins of what nobody needs. Pure. */
export function standInsFor({ slides, components }: Written): StandIns {
  return [...slides, ...components].some(text => /^\s*> \[!\w+\]/m.test(text)) ? leftOut : { ...leftOut, ...callouts }
}

/** Lines that read otherwise, of files of Slidev's client and of ours. */
const changes = {
  /** After three seconds Slidev draws all slides in one go, and a key pressed then waits 0.1 s and more: one by one instead. */
  preload: {
    file: '@slidev/client/internals/SlidesShow.vue',
    before: 'routes.forEach(preloadRoute)',
    after: 'routes.forEach((route, i) => setTimeout(preloadRoute, 60 * i, route))',
  },
  /** Past the last step stands what a picture shows on paper, where it has a still of its own (components/frame/diagram.ts). */
  stills: {
    file: '@slidev/client/composables/useClicks.ts',
    before: '    clicksStart,\n    route?.meta?.clicks,\n',
    after: '    clicksStart,\n    route?.meta?.slide?.frontmatter.still ? route.meta.clicks! + 1 : route?.meta?.clicks,\n',
  },
  /** 0.3 kB of styles: notes, and forms of pages that are not there. All of it is one comment, up to where the next one ends. */
  notes: { file: '@slidev/client/styles/index.css', before: '/* Note Clicks */', after: '/* Note Clicks' },
  /** 0.4 kB, which every page would carry, too: the looks of lists, tables and code, where there are none. */
  written: { file: `${root}styles/index.css`, before: '@import \'./written.css\';\n', after: '' },
} satisfies Record<string, Change>

/** The icons of Slidev's own buttons that the deck shows. */
const shownIcons = ['apps', 'arrow-left', 'arrow-right', 'close', 'maximize', 'minimize'].map(name => `i-carbon-${name}`)

/** For UnoCSS. 4 kB of styles: what Slidev's other pages want, and the icons of all its buttons but those shown. */
export async function leanStyles(): Promise<{ safelist: string[], blocklist: ((name: string) => boolean)[] }> {
  const { slides, components } = await readWritten()
  const written = new Set([...shownIcons, ...[...slides, ...components].join('\n').match(/\bi-[a-z0-9]+[-:][\w-]+/g) ?? []].map(name => name.replace(':', '-')))
  return { safelist: [], blocklist: [name => name.startsWith('i-') && !written.has(name.replace(':', '-'))] }
}

/** 6 kB, and no part of what is shown: the facts no slide names, and of the others what no slide shows. */
async function usedFacts(): Promise<string> {
  const used = new Set((await readSlides()).flatMap(({ frontmatter }) => frontmatter.facts ?? []))
  return `export const shownFacts = ${JSON.stringify(facts.filter(({ id }) => used.has(id)).map(shownFact))}`
}

export function leanClient(): Plugin {
  let standIns: StandIns = {}
  let wanted: readonly Change[] = []
  const asked = new Set<string>()
  return {
    name: 'lean-client',
    apply: 'build',
    enforce: 'pre',
    config: async () => {
      const written = await readWritten()
      standIns = standInsFor(written)
      wanted = [changes.preload, changes.stills, changes.notes, ...written.slides.some(hasMore) ? [] : [changes.written]]
      return {
        define: { __VUE_OPTIONS_API__: 'false' }, // 1.5 kB: components written as in Vue 2
        build: {
          // 22 kB and 80 requests: one script and one style sheet compress better than many, and no step waits for the network.
          cssCodeSplit: false,
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'deck', test: /./ }] } } },
        },
      }
    },
    buildStart() {
      const [misfit] = misfits(SELF, Object.keys(standIns), [changes.preload, changes.stills, changes.notes])
      if (misfit)
        this.error(misfit)
    },
    async load(id) {
      if (id.endsWith('/components/essay/shown-facts.ts'))
        return usedFacts()
      const file = id.split('/node_modules/').at(-1)!
      const code = standIns[file]
      if (code === undefined)
        return null
      asked.add(file)
      if (/\.m?[jt]s$/.test(file)) {
        const stranger = strangerIn(code, await readFile(id, 'utf8'))
        if (stranger)
          this.error(`${SELF} offers "${stranger}" in the place of node_modules/${file}, which has nothing of that name; look what it offers now, and offer that`)
      }
      return { code, moduleSideEffects: false }
    },
    transform(code, id) {
      const own = wanted.filter(({ file }) => id.endsWith(file))
      return own.length > 0 ? { code: changedCode(SELF, code, own), map: null } : null
    },
    generateBundle() {
      const left = Object.keys(standIns).find(file => !asked.has(file))
      if (left)
        this.error(`${SELF} leaves out node_modules/${left}, for which nobody asks any more; look whether it has moved, then correct or remove it`)
    },
  }
}
