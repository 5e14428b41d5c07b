/** What is built in the place of files that the deck does not need. The sizes are what each saves, gzipped, with all the others in place (Slidev 53). */
import type { Written } from './used-features.ts'

const nothing = '<template><!-- left out --></template>'
const noPlugin = (name: string) => `export const ${name} = () => ({ install() {} })`

/** What is built in the place of files of node_modules. */
export type StandIns = Readonly<Record<string, string>>

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

  // 1 kB: what windows tell each other, and the drawings; windows go together by setup/together.
  '@slidev/client/state/shared.ts': `
    export const initSharedState = () => {}, onPatch = initSharedState, onSharedUpdate = initSharedState, patch = initSharedState, sharedState = {}`,
  '@slidev/client/state/drawings.ts': 'export const initDrawingState = () => {}, onDrawingUpdate = initDrawingState, drawingState = {}',

  // 0.3 kB: a table of contents.
  '@slidev/client/composables/useTocTree.ts': `
    import { ref } from 'vue'
    export const useTocTree = () => ref([])`,

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

/** 0.5 kB for what waits for clicks in Markdown, where nothing does: pictures have steps. */
const clicks: StandIns = { '@slidev/client/modules/v-click.ts': noPlugin('createVClickDirectives') }

/** 0.4 kB to fetch images ahead, where there are none. */
const images: StandIns = { '@slidev/client/composables/usePreloadImages.ts': 'export const usePreloadImages = () => {}' }

/** 0.3 kB for transitions that the browser draws, where no slide has one. */
const drawnByBrowser: StandIns = {
  '@slidev/client/composables/useViewTransition.ts': `
    import { ref } from 'vue'
    export const useViewTransition = () => ref(false)`,
}

/** The stand-ins of what nobody needs. Pure. */
export function standInsFor({ slides, settings, components }: Written): StandIns {
  const has = (sign: RegExp, texts = [...slides, ...components]) => texts.some(text => sign.test(text))
  return {
    ...leftOut,
    ...has(/^\s*> \[!\w+\]/m) ? {} : callouts,
    ...has(/\bv-?(?:click|after)|<slidev-?video/i) ? {} : clicks,
    ...has(/!\[|<img\b|url\(/) || has(/"(?:image|background)":/, [...settings]) ? {} : images,
    ...has(/view-transition/, [...settings]) ? {} : drawnByBrowser,
  }
}
