/** What a site weighs more by what only some decks have, in words for whoever builds it. */
import { readFile } from 'node:fs/promises'
import { drawingsOfDeck } from '../draw-mermaid.ts'
import { filesOf } from './folder-files.ts'

/** A line for each kind of which the deck has some: the fonts of formulas, and drawings that were written for mermaid. kB of 1000 bytes. */
export async function whatMoreWeighs(folder: string): Promise<string[]> {
  const fonts = (await filesOf(folder)).filter(({ path }) => /^assets\/KaTeX_/.test(path)).map(({ content }) => content)
  const drawings = await Promise.all((await drawingsOfDeck()).map(({ file }) => readFile(file)))
  const told = (name: string, files: readonly Buffer[], of: string) =>
    files.length === 0 ? [] : [`${name}: ${(files.reduce((sum, { length }) => sum + length, 0) / 1000).toFixed(1)} kB in ${files.length} ${of}`]
  return [...told('formulas', fonts, 'files'), ...told('mermaid', drawings, 'drawings')]
}
