import type { FactId } from '../essay/facts.ts'
import { paragraphs } from '../essay/paragraphs.ts'
import type { ParagraphId, Section } from '../essay/paragraphs.ts'

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
  /** minutes planned for the slide */
  minutes?: number
  /** true on slides kept for questions */
  appendix?: boolean
}

/** The parts of the talk in order: the essay's sections, then the appendix. */
export type Part = Section | 'appendix'

/** The part of the talk a slide belongs to: that of its first paragraph. */
export function partOf(slide: Pick<SlideFrontmatter, 'appendix' | 'paragraphs'>): Part {
  if (slide.appendix)
    return 'appendix'
  return paragraphs.find(paragraph => paragraph.id === slide.paragraphs?.[0])?.section ?? 'prologue'
}
