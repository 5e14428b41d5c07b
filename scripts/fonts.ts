/**
 * Cuts the two typefaces down to the deck's characters and writes them to public/fonts, each beside
 * its licence. Run `npm run fonts` after a change to characters.ts or to the versions of the fonts.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { characters } from './characters.ts'

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url)
const target = new URL('../public/fonts/', import.meta.url)

const faces = [
  {
    name: 'fraunces',
    file: 'fraunces/files/fraunces-latin-full-normal.woff2',
    axes: { SOFT: 0, WONK: 0, opsz: { min: 9, max: 144 }, wght: { min: 400, max: 600 } },
  },
  {
    name: 'instrument-sans',
    file: 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
]

await mkdir(target, { recursive: true })
for (const { name, file, axes } of faces) {
  const font = await subsetFont(await readFile(new URL(file, packages)), characters, { targetFormat: 'woff2', variationAxes: axes })
  await writeFile(new URL(`${name}.woff2`, target), font)
  await copyFile(new URL(`${name}/LICENSE`, packages), new URL(`${name}.LICENSE.txt`, target))
  console.log(`public/fonts/${name}.woff2  ${(font.length / 1024).toFixed(1)} kB`)
}
