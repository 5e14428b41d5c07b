/** Reads all that the deck stands on and says what is wrong with it. */
import { existsSync, globSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { facts } from '../../components/essay/facts.ts'
import { paragraphs } from '../../components/essay/paragraphs.ts'
import { pictures } from '../../components/pictures.ts'
import { characters } from './characters.ts'
import { checkDeck } from './check-deck.ts'
import type { Deck, Problem, WrittenSlide } from './check/deck.ts'
import { tagName } from './check/words.ts'
import { readSlides, readText } from './read-deck.ts'
import { root } from './root.ts'

const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

/** The names of the components in a folder, without what follows a dot. */
const stems = (folder: string, pattern: string) => globSync(pattern, { cwd: folder }).map(path => basename(path, extname(path))).sort()

/** Slidev's tags; those that it registers for itself begin in capitals, too. */
const slidevTags = () => stems(join(client, 'builtin'), '[A-Z]*.{vue,ts}').filter(name => !name.includes('.'))

/** The icons of each installed collection that a tag or a class on a slide may name; a collection has megabytes. */
function iconsOn(slides: readonly WrittenSlide[]): Deck['icons'] {
  const folder = `${root}node_modules/@iconify-json`
  const named = new Set(slides.flatMap(({ content }) => [...content.matchAll(/(?:<|\bi-)([a-z][\w:-]*)/gi)].map(([, name]) => tagName(name!))))
  return Object.fromEntries(existsSync(folder)
    ? readdirSync(folder).filter(prefix => [...named].some(name => name.startsWith(tagName(prefix)))).map((prefix) => {
        const { icons, aliases = {} } = JSON.parse(readText(`node_modules/@iconify-json/${prefix}/icons.json`)) as Record<'icons' | 'aliases', Record<string, unknown>>
        return [prefix, [...Object.keys(icons), ...Object.keys(aliases)]]
      })
    : [])
}

/** The deck with all that its rules look at. `texts` and what it throws: as `readSlides`. */
export async function readDeck(texts: Readonly<Record<string, string>> = {}): Promise<Deck> {
  const slides = await readSlides(texts)
  const styled = stems(root, 'layouts/*.vue')
  return {
    slides,
    paragraphs,
    facts,
    pictures,
    characters,
    layouts: { styled, others: stems(join(client, 'layouts'), '*.vue').filter(name => !styled.includes(name) && !['404', 'error'].includes(name)) },
    tags: { own: stems(root, 'components/**/*.vue'), slidev: slidevTags() },
    icons: iconsOn(slides),
    files: new Set(globSync('**', { cwd: `${root}public` }).filter(path => statSync(`${root}public/${path}`).size > 0).map(path => `/${path.replaceAll('\\', '/')}`)),
    sources: globSync(['*.vue', 'components/**/*.vue', 'layouts/*.vue', 'setup/**/*.vue', 'styles/*.css'], { cwd: root }).sort().map(path => ({ path, text: readText(path) })),
  }
}

/** Every problem of the deck: of the slides, of the pictures' data, of the files it stands on. */
export async function problemsOfDeck(): Promise<Problem[]> {
  return checkDeck(await readDeck())
}
