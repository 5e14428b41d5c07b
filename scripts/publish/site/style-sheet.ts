/** Style sheets as they stand in a page or a file of the site. */
import { readFile } from 'node:fs/promises'
import { generate, parse, walk } from 'css-tree'
import type { Atrule, Rule } from 'css-tree'
import { root } from '../../deck/root.ts'
import { ownersOf } from './critical-styles.ts'

/** Throws where `css` is none; `what` says whose it is. */
function parsed(css: string, what: string) {
  return parse(css, { parseValue: false, parseAtrulePrelude: false, positions: true, onParseError: ({ message }) => {
    throw new Error(`${what} is not CSS: ${message}`)
  } })
}

/** A style sheet of styles/ without comments and white space, its values as they are written. */
export async function ownSheet(name: string): Promise<string> {
  return generate(parsed(await readFile(`${root}styles/${name}.css`, 'utf8'), `styles/${name}.css`))
}

/** The built sheet with what `change` makes of its rules, fonts among them; undefined leaves one as it is written. */
function withRules(css: string, change: (rule: Rule | Atrule) => string | undefined): string {
  let changed = css
  const changes: { from: number, to: number, text: string }[] = []
  walk(parsed(css, 'the built style sheet'), (node) => {
    const text = node.type === 'Rule' || node.type === 'Atrule' ? change(node) : undefined
    if (text !== undefined)
      changes.push({ from: node.loc!.start.offset, to: node.loc!.end.offset, text })
  })
  for (const { from, to, text } of changes.reverse())
    changed = changed.slice(0, from) + text + changed.slice(to)
  return changed
}

const isFont = (rule: Rule | Atrule): rule is Atrule => rule.type === 'Atrule' && rule.name === 'font-face'

/** The built sheet without its fonts: every page declares them itself, to paint with at once; declared again they would be fetched again. */
export function withoutFonts(css: string): string {
  return withRules(css, rule => isFont(rule) ? '' : undefined)
}

/** A font as a browser knows it: such as KaTeX_Main 400 normal. */
export const faceName = ({ family, weight, style }: Record<'family' | 'weight' | 'style', string>) => `${family.replace(/['"]/g, '')} ${weight} ${style}`

function changedFace(face: Atrule, used: ReadonlySet<string>): string | undefined {
  const { src = '', 'font-family': family = '', 'font-weight': weight = '400', 'font-style': style = 'normal' } = Object.fromEntries(
    face.block!.children.toArray().flatMap(node => node.type === 'Declaration' ? [[node.property, generate(node.value)]] : []),
  ) as Record<string, string>
  if (!family.startsWith('KaTeX_'))
    return undefined
  const [first] = src.split(/,(?=\s*url)/)
  return used.has(faceName({ family, weight, style })) ? generate(face).replace(src, () => first!) : ''
}

/** What the rules for formulas are for, as selectors of elements. */
export function selectorsOfFormulas(css: string): string[] {
  const found: string[] = []
  walk(parsed(css, 'the built style sheet'), { visit: 'Rule', enter: rule => /\.katex/.test(generate(rule.prelude)) && found.push(...ownersOf(rule)) })
  return found
}

/** The built sheet with those of KaTeX's fonts and rules alone that formulas of the deck use, and each font by its first file (woff2). */
export function withUsedFormulas(css: string, fonts: ReadonlySet<string>, selectors: ReadonlySet<string>): string {
  return withRules(css, (rule) => {
    if (isFont(rule))
      return changedFace(rule, fonts)
    return rule.type === 'Rule' && /\.katex/.test(generate(rule.prelude)) && !ownersOf(rule).some(owner => selectors.has(owner)) ? '' : undefined
  })
}
