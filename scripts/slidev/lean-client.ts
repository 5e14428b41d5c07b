/**
 * Leaves out of the built deck what Slidev's client always ships and this deck does not use; `npm run dev` has it all.
 *
 * What stands in the place of files is in left-out.ts. After an upgrade the build stops, with a line that says where, for a file
 * that is no longer there, that nobody asks for any more, that has nothing of what its stand-in offers, or of which Slidev wants
 * more than that.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { facts } from '../../components/essay/facts.ts'
import { shownFact } from '../../components/essay/shown-facts.ts'
import { readSlides } from '../deck/read-deck.ts'
import { root } from '../deck/root.ts'
import { standInsFor } from './left-out.ts'
import type { StandIns } from './left-out.ts'
import { changedCode, misfits, strangerIn } from './overrides.ts'
import type { Change } from './overrides.ts'
import { leanData } from './slide-data.ts'
import { hasMore, readWritten } from './used-features.ts'

const SELF = 'scripts/slidev/lean-client.ts'

/** Vite's module that every import on demand goes through. */
const PRELOADER = '\0vite/preload-helper.js'

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

/** A component that draws itself looks for its own name. */
const drawsItself = /resolveComponent\("[^"]*", true\)/

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
          // 1 kB: what would fetch the others ahead.
          modulePreload: false,
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
      if (id === PRELOADER)
        return 'export const __vitePreload = load => load()'
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
      const data = leanData(SELF, id, code)
      if (data !== undefined)
        return { code: data, map: null }
      const own = wanted.filter(({ file }) => id.endsWith(file))
      return own.length > 0 ? { code: changedCode(SELF, code, own), map: null } : null
    },
    // 0.6 kB: what components are called, which only those ask that draw themselves.
    renderChunk: code => drawsItself.test(code) ? null : { code: code.replace(/\b__name: "[^"]*",\s*/g, ''), map: null },
    generateBundle() {
      const left = Object.keys(standIns).find(file => !asked.has(file))
      if (left)
        this.error(`${SELF} leaves out node_modules/${left}, for which nobody asks any more; look whether it has moved, then correct or remove it`)
    },
  }
}
