import { Blob, Face, Font, Buffer as Line, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** How headlines are spaced, in parts of a thousand of the em (styles/slide.css). */
const TRACKING = -18

/** The outline of a glyph for people who draw: whole numbers, 1000 to the em, y down, from point to point (m, l, q, z). */
function outlineOf(font: Font, glyph: number, unitsPerEm: number): string {
  let [x, y] = [0, 0]
  return font.glyphToJson(glyph).map(({ type, values }) => {
    const points = values.map((value, i) => Math.round((i % 2 === 0 ? value : -value) * 1000 / unitsPerEm))
    const from = points.map((value, i) => value - (i % 2 === 0 ? x : y))
    if (points.length > 0)
      [x, y] = points.slice(-2) as [number, number]
    return type.toLowerCase() + from.join(' ').replaceAll(' -', '-')
  }).join('')
}

/**
 * Where the letters of these words stand, set as the deck sets its headlines, kerned, and of those that `bend` their outlines: a
 * module for components/fever. `font` is a font file, `axes` pins its axes. Throws where a letter has more than one outline, which
 * its place in a word would have to decide.
 */
export async function lettersOf(words: readonly string[], bend: readonly string[], font: Buffer, axes: Record<string, number>): Promise<string> {
  const instance = await subsetFont(font, words.join(''), { targetFormat: 'sfnt', variationAxes: axes })
  const face = new Face(new Blob(instance))
  const scaled = new Font(face)
  const outlines: Record<string, string> = {}
  const places = words.map((word) => {
    const line = new Line()
    line.addText(word)
    line.guessSegmentProperties()
    shape(scaled, line)
    const advances = line.getGlyphPositions().map(({ xAdvance }) => xAdvance * 1000 / face.upem + TRACKING)
    return line.getGlyphInfos().map(({ codepoint, cluster }, i) => {
      const letter = word[cluster]!
      const outline = outlineOf(scaled, codepoint, face.upem)
      if ((outlines[letter] ?? outline) !== outline)
        throw new Error(`"${letter}" of "${word}" has a form of its own there; expected one outline a letter`)
      outlines[letter] = outline
      return [letter, Math.round(advances.slice(0, i).reduce((sum, advance) => sum + advance, 0))] as const
    }).filter(([letter]) => outlines[letter] !== '')
  })
  const drawn = Object.entries(outlines).filter(([letter, outline]) => outline !== '' && bend.join('').includes(letter)).sort(([a], [b]) => a < b ? -1 : 1)
  return `/* Made by \`npm run fonts\` from the titles of the section slides. */

/** Outlines of the letters that bend: paths of m, l, q and z, 1000 units to the em, y down from the base line; z ends where it began. */
export const outlines: Readonly<Record<string, string>> = {
${drawn.map(([letter, outline]) => `  '${letter}': '${outline}',`).join('\n')}
}

/** The letters of each title with where they start, in the same units. */
export const titles: Record<string, readonly (readonly [string, number])[]> = {
${words.map((word, i) => `  '${word}': [${places[i]!.map(([letter, x]) => `['${letter}', ${x}]`).join(', ')}],`).join('\n')}
}
`
}
