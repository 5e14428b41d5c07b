/** Formulas: where they stand in a slide's Markdown, and how the deck has them drawn by KaTeX. Pure. */
import { DomUtils, parseDocument } from 'htmlparser2'
import katex from 'katex'

/** A formula in Markdown; `index` is where it begins. */
export interface Formula {
  tex: string
  /** what stands behind the first `$$`: the steps of its lines */
  info: string
  /** on lines of its own, between `$$` */
  isBlock: boolean
  index: number
  written: string
}

/** As Slidev takes them: `$$` begins and ends whole lines; a single `$` has no space inside and no figure behind it. */
const FORMULA = /^[ \t]*\$\$(?:(?<one>[^\n]+)\$\$|(?<info>.*)\n(?<lines>[\s\S]*?)\$\$)[ \t]*$|(?<![\\$])\$(?<inline>[^\s$\\](?:(?:\\.|[^$\\\n])*[^\s$\\])?|\\(?:\\.|[^$\\\n])+)\$(?!\d)/gm

/** The formulas in Markdown without code. */
export function formulasIn(markdown: string): Formula[] {
  return [...markdown.matchAll(FORMULA)].map(({ 0: written, groups = {}, index }) => ({
    tex: (groups.inline ?? groups.one ?? groups.lines)!.trim(),
    info: groups.info?.trim() ?? '',
    isBlock: groups.inline === undefined,
    index,
    written,
  }))
}

/** The Markdown with what `instead` says in the place of each formula. */
export function withoutFormulas(markdown: string, instead: (written: string) => string): string {
  return markdown.replace(FORMULA, instead)
}

/** What KaTeX does not understand of a formula, in its words; undefined where it does. */
export function faultOfFormula({ tex, isBlock }: Formula): string | undefined {
  try {
    katex.renderToString(tex, { displayMode: isBlock, strict: false, output: 'html' })
    return undefined
  }
  catch (error) {
    return (error as Error).message.replace(/^KaTeX parse error: /, '')
  }
}

/**
 * What KaTeX drew, as a page of the site can have it: a picture whose words are its TeX, and its lengths as classes that
 * UnoCSS reads, because the policy refuses style attributes (scripts/publish/site/policy.ts).
 */
export function asPicture(markup: string, tex: string): string {
  const read = { lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: false, recognizeSelfClosing: true }
  const document = parseDocument(markup, read)
  for (const { attribs } of DomUtils.getElementsByTagName('*', document)) {
    const { style, class: names = '' } = attribs
    if (names === 'katex')
      Object.assign(attribs, { 'role': 'img', 'aria-label': tex.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;') })
    delete attribs['aria-hidden'] // a picture hides what it is made of; this would keep it from the tags of a PDF
    if (style === undefined)
      continue
    delete attribs.style
    const lengths = style.split(';').map(one => one.trim()).filter(one => one !== '').map(one => `![${one.replace(/:\s*/, ':').replaceAll(' ', '_')}]`)
    attribs.class = [...names === '' ? [] : [names], ...lengths].join(' ')
  }
  return DomUtils.getInnerHTML(document, { encodeEntities: false, emptyAttrs: true, selfClosingTags: false })
}

/** As much of a Markdown renderer as is used here. */
type Draw = (tokens: { content: string }[], index: number, ...more: unknown[]) => string
interface Markdown { renderer: { rules: Record<string, unknown> } }

/** For `markdownSetup`: formulas as `asPicture` leaves them. */
export function formulas({ renderer: { rules } }: Markdown): void {
  for (const name of ['math_inline', 'math_block']) {
    const draw = rules[name] as Draw | undefined
    if (draw)
      rules[name] = ((tokens, index, ...more) => asPicture(draw(tokens, index, ...more), tokens[index]!.content)) satisfies Draw
  }
}
