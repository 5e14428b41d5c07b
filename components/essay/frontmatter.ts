import type { FactId } from './facts.ts'
import type { ParagraphId } from './paragraphs.ts'

/** What a slide of this deck declares about itself, beside Slidev's own fields. `checkDeck` proves it. */
export interface SlideFrontmatter {
  /** the slide's address and its name everywhere: stable when slides move */
  routeAlias: string
  /** the paragraphs of the essay that the slide carries */
  paragraphs?: ParagraphId[]
  /** the facts from outside the essay that the slide or its notes lean on */
  facts?: FactId[]
  /** a line for the foot: what kind of picture this is, what was chosen and by whom */
  remark?: string
  /** for somebody who was not in the room: one short paragraph; may be published */
  read?: string
  /** how many clicks it takes to see the whole slide; set by setup/preparser.ts where a picture has steps, and by hand only where no count is right */
  clicks?: number
  /** how many clicks Slidev's own means take; set by setup/preparser.ts, never by hand */
  counted?: number
  /** what the slide claims, in one or two sentences for search engines and link previews; those show about 160 characters */
  claim?: string
  /** minutes planned for the slide */
  minutes?: number
  /** which layout it is set in: `cover` is night */
  layout?: 'default' | 'section' | 'cover'
  /** on the first slide: the date of the talk, YYYY-MM-DD */
  date?: string
  /** true on slides kept for questions */
  appendix?: boolean
}
