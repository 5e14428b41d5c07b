/**
 * Drawings that are written as text, for mermaid. With `npm run dev` Slidev draws them in the page; for the built deck they are drawn
 * once, before (scripts/publish/draw-mermaid.ts), so that nobody downloads mermaid and the policy of the pages holds.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { root } from '../deck/root.ts'

/** A drawing as a block of code says it. */
export interface Drawing {
  code: string
  /** beside mermaid's own size, in which its words have 16 px */
  scale: number
  /** where it is drawn to */
  file: string
}

/** What a block of code draws; undefined where it is none of mermaid's. Throws on options that are not understood. */
export function drawingIn(info: string, code: string): Drawing | undefined {
  const [, options] = /^mermaid\b\s*(.*)$/.exec(info.trim()) ?? []
  if (options === undefined)
    return undefined
  const [, scale = '1'] = /^(?:\{\s*scale:\s*(\d*\.?\d+)\s*\})?$/.exec(options) ?? [undefined, '']
  if (!(Number(scale) > 0))
    throw new Error(`has a drawing with ${options}; expected nothing or a size such as {scale: 0.8}`)
  const name = createHash('sha256').update(`${scale}\n${code.trim()}`).digest('hex').slice(0, 16)
  return { code: code.trim(), scale: Number(scale), file: `${root}.cache/drawings/${name}.svg` }
}

/** As much of a Markdown renderer as is used here. */
type Draw = (tokens: { info: string, content: string }[], index: number, ...more: unknown[]) => unknown
interface Markdown { renderer: { rules: Record<string, unknown> } }

/** For `markdownSetup` of a build: drawings as they were drawn. */
export function drawings({ renderer: { rules } }: Markdown): void {
  const draw = rules.fence as Draw
  rules.fence = ((tokens, index, ...more) => {
    const drawing = drawingIn(tokens[index]!.info, tokens[index]!.content)
    return drawing ? readFileSync(drawing.file, 'utf8') : draw(tokens, index, ...more)
  }) satisfies Draw
}
