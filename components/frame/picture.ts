import type { Diagram } from './diagram.ts'

/** What the folder of a picture hands out of its `index.ts`: all that the deck must know of it beside how it is drawn. */
export interface Picture {
  /** the tag that draws it in slides.md: the name of its `.vue` file */
  tag: string
  /** its steps, where it has any: clicks, marks in the notes, text alternatives and snapshots follow */
  diagram?: Diagram
  /** the one picture that is to be overwhelmingly full: more words may stand on it (default: false) */
  dense?: boolean
  /** the facts it draws from, by their ids: a slide that shows it must name them all */
  facts?: readonly string[]
  /** what is wrong with its data, one sentence a problem, and in which file */
  problems?: () => { where: string, what: string }[]
}
