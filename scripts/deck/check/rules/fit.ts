import type { Token } from 'markdown-exit'
import { canvas, frame } from '../../../../components/frame/frame.ts'
import { textWidth } from '../../../../components/frame/text-width.ts'
import { withoutFormulas } from '../../../slidev/formulas.ts'
import type { Rule, WrittenSlide } from '../deck.ts'
import { writtenOn } from '../written.ts'

/**
 * Estimates that err on the small side: what they refuse does not fit for certain, and of the rest the tests that
 * look at pixels have the last word. Sizes are canvas px and those of styles/tokens.css and of the stylesheets of slides.
 */
const MEASURE = frame.right - frame.left
/** From just below a headline of one line to the foot. */
const ROOM = frame.bottom - 96
const BODY = { size: 18, line: 26 }
const ROW = 36
const CODE_LINE = 26
const BETWEEN_ITEMS = 8

/** How large a headline is set, and how wide its letters are beside those of Instrument Sans. */
const headlines = {
  cover: { size: 84, share: 0.74 },
  section: { size: 60, share: 0.97 },
  default: { size: 38, share: 0.97 },
} as const

/** How many lines words take that wrap between spaces, and where `<br>` says so. */
function linesOf(text: string, width: number, measured: (words: string) => number): number {
  return text.split(/<br\s*\/?>|\n/).reduce((lines, line) => {
    let used = Infinity
    for (const word of line.trim().split(/ +/)) {
      const wider = used + measured(` ${word}`)
      lines += wider > width ? 1 : 0
      used = wider > width ? measured(word) : wider
    }
    return lines
  }, 0)
}

const bodyLines = (text: string, width: number) => linesOf(text, width, words => textWidth(words, BODY.size) / 1.1)

/** What is left of running text when its marks, tags and formulas are gone. */
function plain({ children }: Token): string {
  const words = (children ?? []).map(({ type, content }) => {
    if (type === 'softbreak' || type === 'hardbreak')
      return ' '
    if (type === 'html_inline')
      return content.replace(/<(?!br)[^>]*>/, '')
    return type === 'text' || type === 'code_inline' ? content : ''
  }).join('')
  return withoutFormulas(words, () => '').trim()
}

/** How high the words and the code below the headline are, at least. */
function heightOf(tokens: readonly Token[], width: number): number {
  let inTable = false
  let afterHeadline = false
  return tokens.reduce((height, token) => {
    inTable = token.type === 'table_open' || (inTable && token.type !== 'table_close')
    if (token.type === 'heading_open')
      afterHeadline = token.tag === 'h1'
    if (token.type === 'fence')
      return height + (/maxHeight|^mermaid/.test(token.info) ? 0 : token.content.trimEnd().split('\n').length * CODE_LINE)
    if (token.type === 'tr_open')
      return height + ROW
    if (token.type === 'list_item_close')
      return height + BETWEEN_ITEMS
    if (token.type !== 'inline' || inTable)
      return height
    const isHeadline = afterHeadline
    afterHeadline = false
    return isHeadline || plain(token) === '' ? height : height + bodyLines(plain(token), width) * BODY.line
  }, 0)
}

/** The parts of a slide that stand beside each other: what follows `::right::` has a column of its own. */
function columnsOf(tokens: readonly Token[]): Token[][] {
  const columns: Token[][] = [[]]
  for (const token of tokens) {
    if (token.type === 'inline' && /^::\w+::$/.test(token.content.trim()))
      columns.push([])
    else
      columns.at(-1)!.push(token)
  }
  return columns
}

function kindOf({ frontmatter: { layout } }: WrittenSlide): keyof typeof headlines {
  return layout === 'cover' || layout === 'section' ? layout : 'default'
}

/** A headline takes two lines at most: what is below it starts there. */
export const headlineFits: Rule = {
  id: 'headline-fits',
  evaluate: (slide) => {
    const { size, share } = headlines[kindOf(slide)]
    return writtenOn(slide).headlines.flatMap(({ text, line }) => {
      const lines = linesOf(text, MEASURE, words => textWidth(words, size, 'strong') * share)
      return lines > 2 ? [{ line, what: `has a headline of ${lines} lines at ${size} px; expected two at most, so say it in fewer words (now ${text.length} characters)` }] : []
    })
  },
}

/** Whether a slide sets its words otherwise than one below the other, at the size of the deck. */
function hasLookOfItsOwn(slide: WrittenSlide): boolean {
  const { tags } = writtenOn(slide)
  return /<style\b/.test(slide.content) || tags.some(({ name, attributes }) =>
    attributes.style !== undefined || /^v-?switch$/i.test(name) || /\b(?:grid|flex|columns|absolute|text-(?:xs|sm))\b/.test(attributes.class ?? ''))
}

/** What is written fits between headline and foot. */
export const contentFits: Rule = {
  id: 'content-fits',
  evaluate: (slide) => {
    if (hasLookOfItsOwn(slide))
      return []
    const columns = columnsOf(writtenOn(slide).tokens)
    const width = columns.length > 1 || String(slide.frontmatter.layout) === 'image-right' ? MEASURE / 2 : MEASURE
    const height = Math.max(...columns.map(column => heightOf(column, width)))
    return height > ROOM
      ? [{ line: slide.contentLine, what: `has words and code ${Math.round(height)} px high at least, of a slide ${canvas.height} px high; expected ${ROOM} px at most (${Math.floor(ROOM / BODY.line)} lines of text), so write less, or use two slides` }]
      : []
  },
}
