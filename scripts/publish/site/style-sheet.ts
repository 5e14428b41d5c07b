/** Style sheets as they stand in a page or a file of the site. */
import { readFile } from 'node:fs/promises'
import { generate, parse, walk } from 'css-tree'
import { root } from '../../deck/root.ts'

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

/** The built sheet without its fonts: every page declares them itself, to paint with at once; declared again they would be fetched again. */
export function withoutFonts(css: string): string {
  let kept = css
  const cut: { from: number, to: number }[] = []
  walk(parsed(css, 'the built style sheet'), { visit: 'Atrule', enter: ({ name, loc }) => {
    if (name === 'font-face' && loc)
      cut.push({ from: loc.start.offset, to: loc.end.offset })
  } })
  for (const { from, to } of cut.reverse())
    kept = kept.slice(0, from) + kept.slice(to)
  return kept
}
