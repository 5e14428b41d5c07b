import { drawingIn } from '../../../slidev/drawings.ts'
import { faultOfFormula } from '../../../slidev/formulas.ts'
import type { Rule, WrittenSlide } from '../deck.ts'
import { lineAt, writtenOn } from '../written.ts'

/** Every place of a pattern in a slide's text, outside code and comments. */
function places(slide: WrittenSlide, pattern: RegExp): { match: string, line: number }[] {
  return [...writtenOn(slide).bare.matchAll(pattern)].map(({ 0: match, index }) => ({ match, line: lineAt(slide, index) }))
}

/** Blocks of code are code, or drawings with words: nothing that asks a server or brings an editor along. */
export const codeBlocks: Rule = {
  id: 'code-blocks',
  evaluate: slide => writtenOn(slide).fences.flatMap(({ info, code, line }) => {
    const found = (what: string) => [{ line, what }]
    try {
      if (drawingIn(info, code))
        return /^\s*accTitle\s*[:{]/m.test(code) ? [] : found('has a drawing without words for whoever cannot see it; add a line such as "accTitle: A payment goes from buyer to seller" below its first')
    }
    catch (error) {
      return found((error as Error).message)
    }
    if (/^plantuml\b/.test(info))
      return found('draws by plantuml, which would ask a server for it; draw it in a component, or put an image into public/')
    if (/^md\s+magic-move\b/.test(info))
      return found('has a block of magic-move, which is left out of the built deck; write one block with line steps such as ```ts {1|2-3}')
    if (/\{monaco/.test(info))
      return found('has a block of code that is an editor ({monaco...}), which is left out of the built deck; write a plain block')
    if (/\btwoslash\b/.test(info))
      return found('has a block of code with twoslash, which is switched off here; write a plain block')
    return []
  }),
}

/** A formula stands where it is drawn, and KaTeX understands it. */
export const formulas: Rule = {
  id: 'formulas',
  evaluate: (slide) => {
    const { formulas, headlines, tokens } = writtenOn(slide)
    const isInHtml = (line: number) => tokens.some(({ type, map }) => type === 'html_block' && map && line - slide.contentLine >= map[0] && line - slide.contentLine < map[1])
    return [
      ...formulas.flatMap((formula) => {
        const found = (what: string) => [{ line: formula.line, what: `has the formula ${formula.written.trim().replace(/\s+/g, ' ').slice(0, 40)}${what}` }]
        if (headlines.some(({ line }) => line === formula.line))
          return found(' in its headline, which names the slide where nothing is drawn; say it in words there, and write the formula below')
        if (isInHtml(formula.line))
          return found(' within a tag, where it would stand as it is; leave an empty line before and after its words')
        if (formula.info !== '')
          return found(`, whose lines come in steps (${formula.info}), which paper does not show; write a formula for each step, in a v-click each`)
        const fault = faultOfFormula(formula)
        return fault === undefined ? [] : found(`, which KaTeX does not understand: ${fault}; correct it (a dollar sign is \\$)`)
      }),
      ...places(slide, /\$\$.*/g).map(({ line }) => ({ line, what: 'has $$ beside other words, which would stand there as it is; give $$ lines of its own, or write $...$' })),
    ]
  },
}

/** Footnotes are those of the foot: facts with their sources. */
export const footnotes: Rule = {
  id: 'footnotes',
  evaluate: slide => places(slide, /\[\^[^\]\n]+\](?!:)/g)
    .map(({ match, line }) => ({ line, what: `has the footnote ${match}, for which a slide has no room; name the fact in facts:, or say it in remark:, and the foot shows it` })),
}
