/** Takes a slide's Markdown apart as Slidev does: Markdown by its parser, tags by Vue's. Lines count from 1, in the slide's file. */
import { createMarkdownExit } from 'markdown-exit'
import type { Token } from 'markdown-exit'
import { parse } from 'vue/compiler-sfc'
import { formulasIn, withoutFormulas } from '../../slidev/formulas.ts'
import type { Formula } from '../../slidev/formulas.ts'
import type { WrittenSlide } from './deck.ts'

/** A tag written by hand, in the order of the text. */
export interface Tag {
  name: string
  /** neither HTML nor SVG */
  isComponent: boolean
  line: number
  attributes: Readonly<Record<string, string>>
  /** the directives on it, without their `v-` */
  directives: readonly string[]
}

/** What a slide's content is made of. */
export interface Written {
  tags: readonly Tag[]
  /** what is wrong with the tags, in Vue's words, and where the text of it begins */
  faults: readonly { says: string, line: number, text: string }[]
  links: readonly { to: string, line: number }[]
  images: readonly { from: string, line: number }[]
  /** the blocks of code: what stands behind the three backticks, and the code */
  fences: readonly { info: string, code: string, line: number }[]
  formulas: readonly (Formula & { line: number })[]
  /** the lines that start with one # */
  headlines: readonly { text: string, line: number }[]
  /** the content with nothing but blanks where code, formulas, comments, scripts and styles are */
  bare: string
  tokens: readonly Token[]
}

const markdown = createMarkdownExit({ html: true, linkify: true })
markdown.linkify.set({ fuzzyLink: false })

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** Blanks out what is no Markdown, no formula and no tag. */
function withoutCode(content: string, tokens: readonly Token[]): string {
  const lines = content.split('\n')
  for (const { type, map } of tokens) {
    if (map && (type === 'fence' || type === 'code_block'))
      lines.splice(map[0], map[1] - map[0], ...lines.slice(map[0], map[1]).map(blank))
  }
  return lines.join('\n')
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, blank)
    .replace(/(?<!`)(`+)(?!`)[\s\S]+?(?<!`)\1(?!`)/g, blank)
    .replace(/<[a-z][a-z0-9+.-]*:[^\s<>]+>/gi, text => /^<[a-z]+:[\w-]+>$/i.test(text) ? text : blank(text)) // <https://...>, but not <ph:bell>
}

interface Node { type: number, tag?: string, tagType?: number, props?: unknown[], children?: unknown[], loc: { start: { line: number } } }
interface Prop { type: number, name: string, value?: { content: string }, arg?: { content: string }, exp?: { content: string } }

const ELEMENT = 1
const ATTRIBUTE = 6
const COMPONENT = 1

function tagsBelow(nodes: readonly unknown[]): Tag[] {
  return (nodes as readonly Node[]).flatMap(({ type, tag, tagType, props = [], children = [], loc }) => {
    const below = tagsBelow(children)
    if (type !== ELEMENT || tag === undefined)
      return below
    const all = props as readonly Prop[]
    return [{
      name: tag,
      isComponent: tagType === COMPONENT,
      line: loc.start.line,
      attributes: Object.fromEntries(all.filter(prop => prop.type === ATTRIBUTE).map(({ name, value }) => [name, value?.content ?? ''])),
      directives: all.filter(prop => prop.type !== ATTRIBUTE).map(({ name }) => name),
    }, ...below]
  })
}

const START = '<template>'

function tagsOf(bare: string): Pick<Written, 'tags' | 'faults'> {
  const { descriptor, errors } = parse(`${START}${bare}\n</template>`, { sourceMap: false, ignoreEmpty: false })
  const faults = new Map<number, Written['faults'][number]>()
  for (const error of errors) {
    const { line = 1, offset = 0 } = 'loc' in error ? error.loc?.start ?? {} : {}
    const isOurs = offset === 0 // a tag that is not closed leaves the one around it open
    if (!isOurs && !faults.has(line))
      faults.set(line, { says: error.message, line, text: bare.slice(offset - START.length).split('\n')[0]!.slice(0, 40) })
  }
  return { tags: tagsBelow(descriptor.template?.ast?.children ?? []), faults: [...faults.values()] }
}

/** Whatever stands in the running text, with the line it stands in. */
function inline(tokens: readonly Token[]): { token: Token, line: number }[] {
  return tokens.flatMap(({ type, map, children }) => {
    if (type !== 'inline' || !children)
      return []
    let line = (map?.[0] ?? 0) + 1
    return children.map((token) => {
      const here = { token, line }
      line += token.type === 'softbreak' || token.type === 'hardbreak' ? 1 : 0
      return here
    })
  })
}

/** Relative to the content's first line, which is 1. */
function takeApart(content: string): Written {
  const tokens = markdown.parse(content.replaceAll('[^', '(^'), {}) // a footnote is no link
  const text = withoutCode(content, tokens)
  const bare = withoutFormulas(text, blank)
  const { tags, faults } = tagsOf(bare)
  const running = inline(tokens)
  const attribute = (names: readonly string[], of: (tag: Tag) => boolean) => tags.filter(of).flatMap(({ attributes, line }) =>
    names.flatMap(name => attributes[name] ? [{ value: attributes[name], line }] : []))
  return {
    tags,
    faults,
    tokens,
    bare,
    links: [
      ...running.filter(({ token }) => token.type === 'link_open').map(({ token, line }) => ({ to: token.attrGet('href') ?? '', line })),
      ...attribute(['href'], ({ name }) => name === 'a').map(({ value, line }) => ({ to: value, line })),
    ],
    images: [
      ...running.filter(({ token }) => token.type === 'image').map(({ token, line }) => ({ from: token.attrGet('src') ?? '', line })),
      ...attribute(['src', 'poster'], ({ name }) => name !== 'iframe').map(({ value, line }) => ({ from: value, line })),
      ...[...content.matchAll(/url\(\s*['"]?([^'")\s]+)/g)].map(({ 1: from, index }) => ({ from: from!, line: content.slice(0, index).split('\n').length })),
    ],
    fences: tokens.filter(({ type }) => type === 'fence').map(({ info, content: code, map }) => ({ info: info.trim(), code, line: (map?.[0] ?? 0) + 1 })),
    formulas: formulasIn(text).map(formula => ({ ...formula, line: text.slice(0, formula.index).split('\n').length })),
    headlines: tokens.flatMap(({ type, tag, markup, map }, i) =>
      type === 'heading_open' && tag === 'h1' && markup === '#' ? [{ text: tokens[i + 1]!.content, line: (map?.[0] ?? 0) + 1 }] : []),
  }
}

const taken = new WeakMap<WrittenSlide, Written>()

/** What a slide is made of, with lines of its file; taken apart once, however many rules ask. */
export function writtenOn(slide: WrittenSlide): Written {
  const known = taken.get(slide)
  if (known)
    return known
  const written = takeApart(slide.content)
  const moved = <Item extends { line: number }>(items: readonly Item[]) => items.map(item => ({ ...item, line: item.line + slide.contentLine - 1 }))
  const placed: Written = {
    ...written,
    tags: moved(written.tags),
    faults: moved(written.faults),
    links: moved(written.links),
    images: moved(written.images),
    fences: moved(written.fences),
    formulas: moved(written.formulas),
    headlines: moved(written.headlines),
  }
  taken.set(slide, placed)
  return placed
}

/** The line of the slide's file in which the character at `index` of its content stands. */
export function lineAt(slide: WrittenSlide, index: number): number {
  return slide.contentLine + slide.content.slice(0, index).split('\n').length - 1
}
