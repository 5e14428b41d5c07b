import css from '@eslint/css'
/**
 * Finds what style sheets ask of a browser that one of the declared browsers lacks: ESLint with its own CSS plugin, whose rule knows
 * Baseline, a year when all browsers had something. What our browsers have besides, MDN's data says, and what may be lacking, because
 * everything is right without it, is said here with its reason. Not covered: values of custom properties.
 */
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier } from '@mdn/browser-compat-data'
import { Linter } from 'eslint'
import { lackedBy } from '../deck/browsers.ts'

/** What all browsers had by the end of this year, ours have: each is younger. */
const BASELINE = 2022

/** What may be lacking, and why. */
const mayLack = {
  properties: {
    'text-wrap': 'a headline breaks where it likes, in as many lines',
    'scrollbar-width': 'a page of the site shows its bar',
    'forced-color-adjust': 'browsers without it force no colours',
    'print-color-adjust': 'tints are not printed',
  },
  atRules: {
    'starting-style': 'what appears does so at once',
    'page': 'paper has the size and the margins that its reader chose',
  },
  mediaConditions: {
    scripting: 'without script there is an empty place where a button would be',
  },
} as const

/** The names of features that every declared browser has, of those that the rule knows. */
function had(features: Identifier | undefined, option: 'allowProperties' | 'allowAtRules' | 'allowMediaConditions' | 'allowSelectors'): string[] {
  const [{ properties }] = css.rules['use-baseline'].meta.schema as unknown as [{ properties: Record<string, { items: { enum: string[] } }> }]
  return properties[option]!.items.enum.filter(name => features?.[name]?.__compat && lackedBy(features[name]).length === 0)
}

const config: Linter.Config = {
  files: ['**/*.css'],
  plugins: { css },
  language: 'css/css',
  rules: {
    'css/use-baseline': ['error', {
      available: BASELINE,
      allowProperties: [...had(bcd.css.properties, 'allowProperties'), ...Object.keys(mayLack.properties)],
      allowAtRules: [...had(bcd.css['at-rules'], 'allowAtRules'), ...Object.keys(mayLack.atRules)],
      allowMediaConditions: [...had(bcd.css['at-rules']?.media, 'allowMediaConditions'), ...Object.keys(mayLack.mediaConditions)],
      allowSelectors: had(bcd.css.selectors, 'allowSelectors'),
    }],
  },
}

const TRAP = 'a viewport unit stands inside atan2(), which Safari computes wrongly; put it into a custom property registered as a <length>'

/** The styles of a component, with their lines where they are; of a style sheet, all of it. */
function stylesOf(path: string, text: string): string {
  if (!path.endsWith('.vue'))
    return text
  const parts = text.split(/(?<=<style\b[^>]*>)|(?=<\/style>)/)
  return parts.map((part, i) => i % 2 === 1 ? part : part.replace(/[^\n]/g, '')).join('')
}

/** What stands between the parentheses of each call of a function, and where. */
function callsOf(name: string, styles: string): { inside: string, index: number }[] {
  return [...styles.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map(({ 0: { length }, index }) => {
    let end = index + length
    for (let open = 1; open > 0 && end < styles.length; end++)
      open += styles[end] === '(' ? 1 : styles[end] === ')' ? -1 : 0
    return { inside: styles.slice(index + length, end), index }
  })
}

/** What is wrong with the styles of a file, `.css` or `.vue`, one line a fault. */
export function faultsOfStyles(path: string, text: string): string[] {
  const styles = stylesOf(path, text)
  // Safari takes atan2's degrees for radians when a viewport unit stands inside, up to 26.5 at least.
  const traps = callsOf('atan2', styles).filter(({ inside }) => /\d[sld]?v(?:[whib]|min|max)\b/.test(inside))
  return [
    ...new Linter().verify(styles, config, { filename: `${path}.css` }).map(({ line, message }) => `${path}:${line}: ${message}`),
    ...traps.map(({ index }) => `${path}:${styles.slice(0, index).split('\n').length}: ${TRAP}`),
  ]
}
