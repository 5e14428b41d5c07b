import { parse } from 'vue/compiler-sfc'
import type { DeckRule } from '../deck.ts'

/** Components are written with `<script setup>`: the other way is left out of the built deck, and its words would be empty. */
export const scriptSetup: DeckRule = {
  id: 'script-setup',
  evaluate: ({ sources }) => sources.filter(({ path }) => path.endsWith('.vue')).flatMap(({ path, text }) => {
    const { script, scriptSetup } = parse(text, { sourceMap: false }).descriptor
    const has = (pattern: RegExp) => script !== null && pattern.test(script.content)
    const isOptions = script && (has(/\bdata\s*(?:\(\s*\)|:)/) || (!scriptSetup && has(/\bexport\s+default\b/) && !has(/\bsetup\s*[(:]/)))
    return isOptions
      ? [{ where: `${path}:${script.loc.start.line}`, what: 'is written with the Options API (export default {...}), which is left out of the built deck; write it with <script setup>' }]
      : []
  }),
}

/** What a stylesheet shows is in public/. */
export const shownByStyles: DeckRule = {
  id: 'shown-by-styles',
  evaluate: ({ sources, files }) => sources.filter(({ path }) => path.endsWith('.css')).flatMap(({ path, text }) =>
    [...text.matchAll(/url\(['"]?(\/[^'")\s]+)/g)].filter(([, from]) => !files.has(from!))
      .map(([, from]) => ({ where: path, what: `shows ${from}, but public${from} is not there or empty; put the file there or correct the path` }))),
}

/** No directive stands in a component that is left out of the built deck. */
export const directivesOfComponents: DeckRule = {
  id: 'directives-of-components',
  evaluate: ({ sources }) => sources.filter(({ path }) => path.endsWith('.vue')).flatMap(({ path, text }) => [...text.matchAll(/\sv-(mark|motion|drag)\b/g)]
    .map(({ 1: name, index }) => ({ where: `${path}:${text.slice(0, index + 1).split('\n').length}`, what: `uses v-${name}, which is left out of the built deck; move it by styles, as styles/diagram.css does` }))),
}

/** Nothing is drawn by Slidev's layers, which lie beneath the paper and are on no page before script; but in global-top.vue the payment travels. */
export const layers: DeckRule = {
  id: 'layers',
  evaluate: ({ sources }) => sources.filter(({ path }) => /^(?:global-bottom|slide-(?:top|bottom))\.vue$/.test(path))
    .map(({ path }) => ({ where: path, what: 'is a layer of Slidev, which lies beneath the paper and is on no page that is read before script; put it into the layouts, or into components/foot/SlideFoot.vue' })),
}
