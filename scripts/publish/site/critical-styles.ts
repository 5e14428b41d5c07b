/**
 * What a page is painted with before its style sheet is there: the rules of it that apply, as they are written. By hand, because
 * critical and beasties judge by a viewport or without layers, and write what the browser has made of a rule.
 */
import { generate, parse, walk } from 'css-tree'
import type { CssNode, Rule, Selector } from 'css-tree'
import type { Page } from 'playwright'

/** A pseudo-element counts as what it belongs to; those of inputs, selections and the like are not painted at first. */
const painted = new Set(['before', 'after', 'marker', 'first-line', 'first-letter'])

/** The selector of what a selector's pseudo-element belongs to; undefined where it has one that is not painted at first. */
function ownerOf(selector: Selector): string | undefined {
  const parts = selector.children.toArray()
  const pseudo = parts.filter(part => part.type === 'PseudoElementSelector' || (part.type === 'PseudoClassSelector' && painted.has(part.name)))
  if (pseudo.some(part => !painted.has((part as { name: string }).name)))
    return undefined
  const left = parts.filter(part => !pseudo.includes(part))
  const last = left.at(-1)
  return left.map(part => generate(part)).join('') + (last === undefined || last.type === 'Combinator' ? '*' : '')
}

/** What UnoCSS sets everywhere for classes that the slides do not use, and rules that say nothing. */
function isUnused({ block }: Rule): boolean {
  return block.children.toArray().every(node => node.type === 'Declaration' && node.property.startsWith('--un-'))
}

/** What the selectors of a rule choose, without pseudo-elements. */
export function ownersOf({ prelude }: Rule): string[] {
  return prelude.type === 'SelectorList' ? prelude.children.toArray().flatMap(selector => selector.type === 'Selector' ? ownerOf(selector) ?? [] : []) : []
}

/**
 * Rules as text, where one of their selectors applies: the others of a rule stay, because a page has more elements than
 * its picture, and what resets one of them resets its like. What is empty is left out.
 */
function keep(nodes: readonly CssNode[], applies: (owner: string) => boolean): string {
  return nodes.map((node) => {
    if (node.type === 'Rule')
      return isUnused(node) || !ownersOf(node).some(applies) ? '' : generate(node)
    if (node.type !== 'Atrule')
      return ''
    const { name, prelude, block } = node
    const head = `@${name}${prelude ? ` ${generate(prelude).trim()}` : ''}`
    if (name === 'font-face' || name === 'property' || (name === 'layer' && block === null))
      return block ? `${head}${generate(block)}` : `${head};`
    if (['media', 'supports', 'layer'].includes(name) && head !== '@media print' && block) {
      const inner = keep(block.children.toArray(), applies)
      return inner && `${head}{${inner}}`
    }
    return ''
  }).join('')
}

/**
 * The rules of a style sheet that apply to what `roots` (selectors) find in the page, as CSS. Values stay as they are
 * written: the browser's own text of a rule has nothing of a `font: var(--weight) ...` but empty longhands. Rules for
 * states, for paper and for what is drawn by script later stay out. Throws on a style sheet that is not CSS.
 */
export async function criticalStyles(page: Page, stylesheet: string, roots: readonly string[]): Promise<string> {
  const errors: string[] = []
  const sheet = parse(stylesheet, { parseValue: false, parseAtrulePrelude: false, onParseError: ({ message }) => errors.push(message) })
  if (errors.length > 0 || sheet.type !== 'StyleSheet')
    throw new Error(`the built style sheet is not CSS: ${errors[0]}; look at what the styles of a component or styles/ became`)
  const asked = new Set<string>()
  walk(sheet, { visit: 'Rule', enter: rule => ownersOf(rule).forEach(owner => asked.add(owner)) })
  const applying = new Set(await page.evaluate(({ asked, roots }) => {
    const whole = (root: Element) => [root, ...root.querySelectorAll('*')]
    const elements = [document.documentElement, document.body, ...roots.flatMap(root => [...document.querySelectorAll(root)].flatMap(whole))]
    return asked.filter((selector) => {
      try {
        return elements.some(element => element.matches(selector))
      }
      catch {
        return false // of another engine
      }
    })
  }, { asked: [...asked], roots }))
  return keep(sheet.children.toArray(), owner => applying.has(owner))
}
