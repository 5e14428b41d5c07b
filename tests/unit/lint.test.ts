import { join } from 'node:path'
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import { expect, test } from 'playwright/test'
import { browsers, buildTargets, lackedBy, readBrowsers } from '../../scripts/deck/browsers.ts'
import { root } from '../../scripts/deck/root.ts'
import { faultsOfCode } from '../../scripts/lint/lint-code.ts'
import { lacksOfScripts } from '../../scripts/lint/lint-scripts.ts'
import { faultsOfStyles } from '../../scripts/lint/lint-styles.ts'

test.describe.configure({ timeout: 120_000 }) // types of the whole project are read, on whatever machine

test('code and styles for visitors ask for nothing that a declared browser lacks', () => {
  expect(faultsOfCode()).toEqual([])
})

test('the declared browsers are what the build targets', () => {
  expect(buildTargets).toEqual(['chrome111', 'edge111', 'firefox128', 'safari16.4', 'ios16.4'])
})

test('a browser that is declared wrongly, or not at all, is told of', () => {
  expect(() => readBrowsers(['last 2 versions'])).toThrow('declares the browser "last 2 versions"; expected one of chrome, edge, firefox, safari, ios_saf with its oldest version')
  expect(() => readBrowsers(['chrome >= 111', 'firefox >= 128'])).toThrow('declares no oldest version of edge, safari, ios_saf')
})

test('a browser has what came in its own version, half of what became whole, and not what is behind a flag', () => {
  expect(lackedBy(bcd.css.properties?.['text-wrap'], { ...browsers, chrome: '114', edge: '114', safari: '17.4', ios_saf: '17.4' })).toEqual([])
  expect(lackedBy(bcd.css.properties?.['text-wrap'], { ...browsers, chrome: '113', edge: '114', safari: '17.4', ios_saf: '17.3' })).toEqual(['chrome 113', 'ios_saf 17.3'])
  expect(lackedBy(bcd.css.properties?.['accent-color'])).toEqual([])
  expect(lackedBy(undefined)).toEqual([])
})

const refused = {
  'Object.groupBy([1], String)': 'Object.groupBy',
  'Map.groupBy([1], String)': 'Map.groupBy',
  'const { groupBy } = Object; void groupBy': 'Object.groupBy',
  'document.body.checkVisibility()': 'Element.checkVisibility',
  'document.querySelector("svg text")?.checkVisibility()': 'Element.checkVisibility',
  'Promise.withResolvers()': 'Promise.withResolvers',
  'URL.canParse("/")': 'URL.canParse',
  'Array.fromAsync([1])': 'Array.fromAsync',
  'new Set([1]).union(new Set([2]))': 'Set.union',
  '[1].values().map(String)': 'IteratorObject.map',
  'document.startViewTransition(() => {})': 'Document.startViewTransition',
  'document.body.showPopover()': 'HTMLElement.showPopover',
  'AbortSignal.any([])': 'AbortSignal.any',
  'requestIdleCallback(() => {})': 'requestIdleCallback',
}
const allowed = ['[2, 1].toSorted()', '[1].findLast(Boolean)', 'structuredClone([1])', 'document.body.replaceChildren()', '"a".isWellFormed()', 'navigator.serviceWorker.ready', 'new BroadcastChannel("deck")', 'document.fonts.ready']

test('what one of the browsers lacks is found at its line, of objects, of instances, of the window, in a component\'s script, and nothing else', () => {
  const [script, component] = [join(root, 'setup/tried.ts'), join(root, 'components/tried/Tried.vue')]
  const lines = [...Object.keys(refused), ...allowed]
  const found = lacksOfScripts([script, component], new Map([
    [script, lines.map(line => `void (() => { ${line} })`).join('\n')],
    [`${component}.ts`, '\n\nvoid Object.groupBy([1], String)\n'],
  ]))
  expect(found.map(({ where, what }) => `${where} ${what}`)).toEqual([
    ...Object.values(refused).map((what, i) => `setup/tried.ts:${i + 1} ${what}`),
    'components/tried/Tried.vue:3 Object.groupBy',
  ])
  expect(found[3]!.by).toEqual(['safari 16.4', 'ios_saf 16.4'])
})

test('styles that one of the browsers lacks are found in sheets and in components', () => {
  expect(faultsOfStyles('styles/a.css', 'p { color: red }\np { field-sizing: content }')).toEqual(['styles/a.css:2: Property \'field-sizing\' is not a 2022 available baseline feature.'])
  expect(faultsOfStyles('components/A.vue', '<template><p /></template>\n<style>\np { anchor-name: --a }\n</style>')[0]).toMatch(/^components\/A\.vue:3: Property 'anchor-name'/)
  expect(faultsOfStyles('a.css', '@scope (.a) { p { color: red } }')[0]).toMatch(/^a\.css:1: At-rule '@scope'/)
  expect(faultsOfStyles('a.css', 'p:user-valid { color: red }')[0]).toMatch(/^a\.css:1: Selector 'user-valid'/)
  expect(faultsOfStyles('a.css', 'p:has(b) { paint-order: stroke; accent-color: red; translate: 1px }\n@property --a { syntax: "<length>"; inherits: true; initial-value: 0px }')).toEqual([])
})

test('no viewport unit may stand inside atan2()', () => {
  for (const value of ['tan(atan2(100vw, 980px))', 'atan2(calc(100svh - 1px), 552px)', 'atan2(980px, min(1px, 100dvh))'])
    expect(faultsOfStyles('a.css', `p { --fit: ${value} }`), value).toEqual(['a.css:1: a viewport unit stands inside atan2(), which Safari computes wrongly; put it into a custom property registered as a <length>'])
  expect(faultsOfStyles('a.css', 'p { --fit: tan(atan2(var(--wide), 980px)); width: 100vw }')).toEqual([])
})
