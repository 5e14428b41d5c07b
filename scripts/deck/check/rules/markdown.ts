import type { Rule, WrittenSlide } from '../deck.ts'
import { lineAt, writtenOn } from '../written.ts'

/** Every place of a pattern in a slide's text, outside code and comments. */
function places(slide: WrittenSlide, pattern: RegExp): { match: string, line: number }[] {
  return [...writtenOn(slide).bare.matchAll(pattern)].map(({ 0: match, index }) => ({ match, line: lineAt(slide, index) }))
}

/** Blocks of code are code: nothing that brings fonts, megabytes or an editor along. */
export const codeBlocks: Rule = {
  id: 'code-blocks',
  evaluate: slide => writtenOn(slide).fences.flatMap(({ info, line }) => {
    const found = (what: string) => [{ line, what }]
    if (/^mermaid\b/.test(info))
      return found('draws by mermaid, which would bring more than 1.6 MB of script; draw it in a component, or put an image into public/')
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

/** No formulas: their fonts would be sixty files. */
export const formulas: Rule = {
  id: 'formulas',
  evaluate: slide => places(slide, /\$\$|(?<![\\$])\$(?:[^\s$\\]|[^\s$][^$\n]*[^\s$\\])\$(?!\d)/g).slice(0, 1)
    .map(({ match, line }) => ({ line, what: `has a formula (${match.slice(0, 30)}), which would bring sixty files of fonts; say it in words, or draw it in a component (a dollar sign is \\$)` })),
}

/** Footnotes are those of the foot: facts with their sources. */
export const footnotes: Rule = {
  id: 'footnotes',
  evaluate: slide => places(slide, /\[\^[^\]\n]+\](?!:)/g)
    .map(({ match, line }) => ({ line, what: `has the footnote ${match}, for which a slide has no room; name the fact in facts:, or say it in remark:, and the foot shows it` })),
}
