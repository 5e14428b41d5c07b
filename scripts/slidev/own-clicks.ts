/**
 * How many clicks a slide takes by what Slidev offers for it: v-click and its like, lists in v-clicks, code with line steps.
 * Slidev counts in the browser as it draws; here it follows from the Markdown, so that addresses, notes and pages know it
 * before. The print view is held against it (print-view.ts). Pure.
 */
import { parseDocument } from 'htmlparser2'
import { withoutFormulas } from './formulas.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { attribs: object }>

const isTag = (node: Node): node is Element => 'attribs' in node

/** Something that waits for clicks: for how many more than what stands before it, or up to which one. */
type Wait = { more: number } | { upTo: number }

const none: readonly Wait[] = []

/** As Slidev takes an `at`: nothing is the next click, "+2" counts on from what stands before, 3 is the third of the slide. */
function waitsAt(at: string | undefined, size = 1): readonly Wait[] {
  const value = at?.trim().replace(/^(['"`])(.*)\1$/, '$2') ?? ''
  if (value === 'false')
    return none
  const range = /^\[(.*),(.*)\]$/.exec(value)
  if (range)
    return waitsForRange(range[1]!, range[2]!)
  if (value === '' || value === 'true')
    return [{ more: size }]
  if (!/^[+-]?\d+$/.test(value))
    throw new Error(`a click is called "${value}"; expected a number such as 2 or '+1', so that the clicks can be counted`)
  return /^[+-]/.test(value) ? [{ more: Number(value) + size - 1 }] : [{ upTo: Math.max(1, Number(value)) + size - 1 }]
}

/** From one click to another, each told from the slide's first or from what stands before. */
function waitsForRange(from: string, to: string): readonly Wait[] {
  const [start, end] = [from, to].map(value => waitsAt(value)[0]!)
  if ('more' in start! && 'more' in end!)
    return [{ more: start.more + end.more }]
  const both = [start!, end!]
  return 'upTo' in start! && 'more' in end! ? [{ more: end.more }, { upTo: start.upTo + end.more }] : both
}

const FENCE = /^(?<mark>`{3,}|~{3,})(?<info>.*)\n(?<code>[\s\S]*?)^\k<mark>[`~]*[ \t]*$/gm

/** The waits of one code block: one less than it has ranges of lines, or states to move between. */
function waitsOfCode({ info = '', code = '' }: Record<string, string | undefined>): readonly Wait[] {
  const rangesOf = (text: string) => /\{([\w*,|-]+)\}/.exec(text)?.[1]?.split('|').length ?? 0
  const size = info.startsWith('md magic-move')
    ? [...code.matchAll(FENCE)].reduce((sum, { groups }) => sum + Math.max(1, rangesOf(groups!.info!)), 0)
    : rangesOf(info)
  return size === 0 ? none : waitsAt(/\bat:\s*([^,}]+)/.exec(info)?.[1], size - 1)
}

const LIST_ITEM = /^(\s*)(?:[-*+]|\d+[.)])\s/

/** The items of a list in Markdown, down to a depth: what is indented further belongs to the item above. */
function itemsOfList(lines: readonly string[], depth: number): number {
  const margins: number[] = []
  return lines.filter((line) => {
    const margin = LIST_ITEM.exec(line)?.[1]?.length
    if (margin === undefined)
      return false
    while (margins.length > 0 && margins.at(-1)! >= margin)
      margins.pop()
    margins.push(margin)
    return margins.length <= depth
  }).length
}

/** What v-clicks shows one by one: the items of a list, the rows of a table, or else each block. */
function blocksIn(written: string, children: readonly Node[], depth: number): number {
  const lines = written.split('\n').filter(line => line.trim() !== '')
  const elements = children.filter(isTag)
  const isMarkup = elements.length > 0 && children.every(child => isTag(child) || ('data' in child && child.data.trim() === ''))
  if (isMarkup)
    return elements.length === 1 && /^[ou]l$/.test(elements[0]!.name) ? elements[0]!.children.filter(isTag).length : elements.length
  if (lines.every(line => LIST_ITEM.test(line) || /^\s/.test(line)))
    return itemsOfList(lines, depth)
  if (lines.every(line => /^\s*\|/.test(line)))
    return lines.length - 2
  return written.split(/\n\s*\n/).filter(block => block.trim() !== '').length
}

/** `VClicks` and `v-clicks` are the same tag. */
const tagOf = ({ name }: Element) => name.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`)

/** `#2` is shown at the second click, `#2-4` from the second until the fourth; 0 for any other name. */
function lastClickOfSlot(name: string): number {
  const [, from, until] = /^(?:#|v-slot:)(\d+)(?:-(\d+))?$/.exec(name) ?? []
  return until === undefined ? Number(from ?? 0) : Number(until) - 1
}

function waitsOfTag(element: Element, source: string): readonly Wait[] {
  const { attribs, children } = element
  const prop = (name: string) => attribs[name] ?? attribs[`:${name}`]
  switch (tagOf(element)) {
    case 'v-click':
      return waitsAt(prop('at'))
    case 'v-clicks': {
      const written = children.length === 0 ? '' : source.slice(children[0]!.startIndex!, children.at(-1)!.endIndex! + 1)
      const shown = Math.ceil(blocksIn(written, children, Number(prop('depth') ?? 1)) / Number(prop('every') ?? 1))
      return shown === 0 ? none : waitsAt(prop('at'), shown)
    }
    case 'v-switch': {
      const last = Math.max(0, ...children.filter(isTag).flatMap(({ attribs }) => Object.keys(attribs).map(lastClickOfSlot)))
      return last === 0 ? none : waitsAt(prop('at'), last)
    }
    case 'code-block':
      return waitsOfCode(attribs)
    default:
      return none
  }
}

/** Of the directives `v-click`, `v-click-hide` and `v-mark`, with whatever follows a dot; `v-after` waits for nothing more. */
function waitsOfDirectives({ attribs }: Element): readonly Wait[] {
  return Object.entries(attribs).flatMap(([name, value]) => /^v-(?:click(?:-hide)?|mark)(?:\.|$)/.test(name) ? waitsAt(value) : none)
}

function waitsIn(nodes: readonly Node[], source: string): readonly Wait[] {
  return nodes.flatMap(node => isTag(node) ? [...waitsIn(node.children, source), ...waitsOfTag(node, source), ...waitsOfDirectives(node)] : none)
}

/** Code and formulas say nothing of tags: a block of it is one tag that keeps its line steps, a word of it is a word. */
function withCodeAsTags(content: string): string {
  const quoted = (text: string) => text.replace(/["<`]/g, character => `&#${character.charCodeAt(0)};`)
  const bare = content
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(FENCE, (...match) => {
      const { info, code } = match.at(-1) as { info: string, code: string }
      return `<code-block info="${quoted(info.trim())}" code="${quoted(/magic-move/.test(info) ? code : '')}"></code-block>`
    })
    .replace(/`[^`\n]*`/g, '')
  return withoutFormulas(bare, () => '')
}

/** Tags in their own case and places; one may close itself. */
const asVueReads = { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true, withStartIndices: true, withEndIndices: true }

/**
 * How many clicks the Markdown of a slide takes by Slidev's own means, 0 where it uses none. Throws where a click is called
 * otherwise than by a number.
 */
export function clicksInMarkdown(content: string): number {
  const source = withCodeAsTags(content)
  const waits = waitsIn(parseDocument(source, asVueReads).children, source)
  const more = waits.reduce((sum, wait) => sum + ('more' in wait ? wait.more : 0), 0)
  return Math.max(0, more, ...waits.map(wait => 'upTo' in wait ? wait.upTo : 0))
}
