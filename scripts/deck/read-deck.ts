/** Reads the slides as they are written. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { load } from '@slidev/parser/fs'
import type { SourceSlideInfo } from '@slidev/types'
import { isMap, isScalar } from 'yaml'
import type { WrittenSlide } from './check/deck.ts'
import { root } from './root.ts'

const linesIn = (text: string) => text.split('\n').length

const placeOf = ({ filepath, start }: SourceSlideInfo, line = 0) => `${relative(root, filepath)}:${start + 1 + line}`

/** The line of each key of the frontmatter, which begins below the line of the three dashes. */
function keysOf({ frontmatterDoc, frontmatterRaw = '', start }: SourceSlideInfo): Record<string, number> {
  const contents = frontmatterDoc?.contents
  return Object.fromEntries(isMap(contents)
    ? contents.items.flatMap(({ key }) => isScalar(key) && key.range ? [[String(key.value), start + 1 + linesIn(frontmatterRaw.slice(0, key.range[0]))]] : [])
    : [])
}

function contentLineOf({ raw, contentRaw, start, contentStart }: SourceSlideInfo): number {
  const above = raw.split('\n').slice(0, contentStart - start).join('\n').length
  return start + linesIn(raw.slice(0, Math.max(0, raw.indexOf(contentRaw, above))))
}

function yamlFault(slide: SourceSlideInfo): string[] {
  const error = slide.frontmatterDoc?.errors[0]
  return error ? [`${placeOf(slide, error.linePos?.[0].line)}: the frontmatter is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line \d.*$/, '')}`] : []
}

/** What Slidev says of a file that it cannot take slides from. */
const inOurWords = (message: string) => message.replace(root, '')
  .replace(/^Imported markdown file not found: (.*)$/, 'shows the slides of $1, which is not there; correct the path behind src:')

/**
 * The slides that are shown, in their order: without hidden ones, and with those of other files that `src:` names.
 * `texts` stand in the place of files, by their paths. Throws on frontmatter that is not YAML, on a file that is not there and on a hidden first slide,
 * one line a problem.
 */
export async function readSlides(texts: Readonly<Record<string, string>> = {}): Promise<WrittenSlide[]> {
  const { slides, entry, markdownFiles } = await load({ roots: [root], userRoot: root, allowedRoots: [root] }, `${root}slides.md`, texts)
  const files = Object.values(markdownFiles)
  const { hide, disabled } = entry.slides[0]?.frontmatter ?? {}
  const faults = [
    ...hide || disabled ? ['slides.md:1: the first slide is hidden, but holds the settings of the deck; show it, or move the settings to the slide that is to be the first'] : [],
    ...files.flatMap(file => file.slides.flatMap(yamlFault)),
    ...files.flatMap(({ filepath, errors = [] }) => errors.map(({ row, message }) => `${relative(root, filepath)}:${row + 1}: ${inOurWords(message)}`)),
  ]
  if (faults.length > 0)
    throw new Error(faults.join('\n  '))
  return slides.map(({ frontmatter, source, note }) => ({
    file: relative(root, source.filepath),
    line: source.start + 1,
    keys: keysOf(source),
    frontmatter,
    content: source.contentRaw,
    contentLine: contentLineOf(source),
    note,
  }))
}

/** A file of the project as text. */
export function readText(path: string): string {
  return readFileSync(root + path, 'utf8')
}
