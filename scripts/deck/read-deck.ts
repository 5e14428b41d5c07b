/** Reads the deck as it is written, with all that it draws on. */
import { existsSync, globSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { load } from '@slidev/parser/fs'
import { pictures } from '../../components/pictures.ts'
import { facts } from '../../components/essay/facts.ts'
import { paragraphs } from '../../components/essay/paragraphs.ts'
import { characters } from './characters.ts'
import { checkDeck } from './check-deck.ts'
import type { Deck, Problem } from './check-deck.ts'
import { root } from './root.ts'

/**
 * The slides as they are written in slides.md and the files that it takes slides from by `src:`, without the hidden ones.
 * Throws on frontmatter that is not YAML and on a file that is not there.
 */
export async function readSlides(): Promise<Deck['slides']> {
  const { slides, markdownFiles } = await load({ userRoot: root, roots: [root], allowedRoots: [root] }, `${root}slides.md`)
  for (const { filepath, errors = [] } of Object.values(markdownFiles)) {
    for (const { row, message } of errors)
      throw new Error(`${relative(root, filepath)}:${row + 1}: ${message.replaceAll(root, '')}`)
  }
  return slides.map(({ source: { start, filepath, frontmatterDoc }, frontmatter, content, note }) => {
    const file = relative(root, filepath)
    const error = frontmatterDoc?.errors[0]
    if (error)
      throw new Error(`${file}:${start + 1}: the frontmatter is not valid YAML: ${error.message}`)
    return { file, line: start + 1, frontmatter, content, note }
  })
}

/** Every problem of the deck: of the slides, of the pictures' data, of the files it shows. */
export async function problemsOfDeck(): Promise<Problem[]> {
  const slides = await readSlides()
  return [
    ...checkDeck({ slides, paragraphs, facts, pictures, characters }),
    ...pictures.flatMap(({ problems }) => problems?.() ?? []),
    ...await unregistered(),
    ...await missingFiles(slides),
  ]
}

/** Fonts, icons and images that a stylesheet or a slide names and public/ does not hold. */
async function missingFiles(slides: Deck['slides']): Promise<Problem[]> {
  const styles = (await readdir(`${root}styles`)).map(name => `styles/${name}`)
  const texts = [
    ...await Promise.all(styles.map(async where => ({ where, text: await readFile(root + where, 'utf8') }))),
    ...slides.map(({ file, line, content, frontmatter }) => ({ where: `${file ?? 'slides.md'}:${line}`, text: `${content}\n${frontmatter.favicon ? `url(${frontmatter.favicon})` : ''}` })),
  ]
  const problems: Problem[] = []
  for (const { where, text } of texts) {
    for (const [, path] of text.matchAll(/(?:url\(['"]?|src=['"]|!\[[^\]]*\]\()(\/[^'")\s]+)/g)) {
      const file = `${root}public${path}`
      if (!existsSync(file) || (await stat(file)).size === 0)
        problems.push({ where, what: `shows ${path}, but public${path} is not there or empty; put the file there or correct the path` })
    }
  }
  return problems
}

/** Components that have steps and that the registry does not know: their slides would have no clicks. */
async function unregistered(): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const path of globSync('components/*/*.vue', { cwd: root })) {
    const tag = basename(path, '.vue')
    if (!pictures.some(picture => picture.tag === tag) && /\buseSteps\(/.test(await readFile(root + path, 'utf8')))
      problems.push({ where: path, what: `has steps, but components/pictures.ts does not know it; hand out a Picture with the tag "${tag}" from ${dirname(path)}/index.ts and add it there` })
  }
  return problems
}
