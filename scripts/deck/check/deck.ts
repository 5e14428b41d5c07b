import type { Fact } from '../../../components/essay/facts.ts'
import type { SlideFrontmatter } from '../../../components/essay/frontmatter.ts'
import type { Paragraph } from '../../../components/essay/paragraphs.ts'
import type { Picture } from '../../../components/frame/picture.ts'

/** A slide as it is written. All lines count from 1, in `file`. */
export interface WrittenSlide {
  /** where it is written, below the project's folder: slides.md, or what another file's `src:` names */
  file: string
  /** the line it starts at */
  line: number
  /** the line of each key of its frontmatter */
  keys: Readonly<Record<string, number>>
  frontmatter: Partial<SlideFrontmatter> & Record<string, unknown>
  content: string
  /** the line its content starts at */
  contentLine: number
  /** the speaker notes; undefined when there are none */
  note?: string | undefined
}

/** All that the rules look at; what the slides show beside their words is read for them. */
export interface Deck {
  slides: readonly WrittenSlide[]
  paragraphs: readonly Paragraph[]
  facts: readonly Fact[]
  pictures: readonly Picture[]
  /** what the fonts can set */
  characters: string
  /** the layouts that are styled here, and those that Slidev has beside them */
  layouts: { styled: readonly string[], others: readonly string[] }
  /** the tags that can stand on a slide: the project's, and those that Slidev has for everybody */
  tags: { own: readonly string[], slidev: readonly string[] }
  /** the icons of each collection that is installed and named on a slide: `ph` has `bell` */
  icons: Readonly<Record<string, readonly string[]>>
  /** the addresses of the files in public/ that are not empty: /favicon.svg */
  files: ReadonlySet<string>
  /** the files in which Vue and styles are written, for the rules that are not about a slide */
  sources: readonly { path: string, text: string }[]
}

/** Something that keeps the deck from being shown, in words for whoever edits it. */
export interface Problem { where: string, what: string }

/** A problem of a slide: what follows "slide 6 "rivals": ", and in which line if not that of its start. */
export interface Finding { what: string, line?: number | undefined }

/** A rule about each slide. */
export interface Rule {
  id: string
  evaluate: (slide: WrittenSlide, deck: Deck) => Finding[]
}

/** A rule about all slides together, or about the files they stand on. */
export interface DeckRule {
  id: string
  evaluate: (deck: Deck) => Problem[]
}
