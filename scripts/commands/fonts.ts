/**
 * Cuts the two typefaces down to the deck's characters and writes them to public/fonts with their licences; writes where the
 * letters of the section slides stand, and the outlines of those that bend. Run `npm run fonts` after a change to characters.ts,
 * to the title of a section, or to the versions of the fonts.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { squeezedTitle } from '../../components/fever/fever-diagram.ts'
import { characters } from '../deck/characters.ts'
import { lettersOf } from '../deck/letters.ts'
import { deckSlides } from '../deck/slides.ts'
import { command } from './options.ts'

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url)
const target = new URL('../../public/fonts/', import.meta.url)
/** where the letters of section slides stand, and the outlines of those that a picture bends */
const letters = new URL('../../components/fever/letters.ts', import.meta.url)

interface Face { name: string, file: string, axes: Record<string, number> }

/** One instance a use: variable fonts would reach a PDF as shapes, instances reach it as fonts. */
const faces: [Face, ...Face[]] = [
  { name: 'fraunces', file: 'fraunces/files/fraunces-latin-full-normal.woff2', axes: { SOFT: 0, WONK: 0, opsz: 72, wght: 500 } },
  { name: 'instrument-sans-regular', file: 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2', axes: { wght: 400 } },
  { name: 'instrument-sans-semibold', file: 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2', axes: { wght: 600 } },
]

await command({
  name: 'npm run fonts',
  does: 'Cuts the two typefaces down to the characters of scripts/deck/characters.ts and writes them to public/fonts.\nWrites where the letters of the section slides stand, and the outlines of those that bend.',
  example: 'npm run fonts',
}, async () => {
  await mkdir(target, { recursive: true })
  for (const { name, file, axes } of faces) {
    const font = await subsetFont(await readFile(new URL(file, packages)), characters, { targetFormat: 'woff2', variationAxes: axes })
    await writeFile(new URL(`${name}.woff2`, target), font)
    console.log(`public/fonts/${name}.woff2  ${(font.length / 1024).toFixed(1)} kB`)
  }
  const [{ file, axes }] = faces
  const sections = (await deckSlides()).filter(({ frontmatter }) => frontmatter.layout === 'section')
  const bend = sections.filter(({ diagram }) => diagram === squeezedTitle)
  const headlines = (slides: typeof sections) => slides.map(({ headline }) => headline)
  await writeFile(letters, await lettersOf(headlines(sections), headlines(bend), await readFile(new URL(file, packages)), axes))
  for (const family of ['fraunces', 'instrument-sans'])
    await copyFile(new URL(`${family}/LICENSE`, packages), new URL(`${family}.LICENSE.txt`, target))
})
