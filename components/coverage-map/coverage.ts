import type { SlideFrontmatter } from '../essay/frontmatter.ts'
import { paragraphs } from '../essay/paragraphs.ts'
import type { Paragraph } from '../essay/paragraphs.ts'

/** A paragraph of the essay and the slides that carry it. */
export interface CoveredParagraph {
  paragraph: Paragraph
  /** slides in order, by number (from 1) and alias; empty when the paragraph got lost */
  slides: { no: number, alias: string }[]
}

/** Which slides carry each paragraph. The cover only names the theme, so it counts where nothing else does. */
export function coverageOf(slides: readonly SlideFrontmatter[]): CoveredParagraph[] {
  return paragraphs.map((paragraph) => {
    const carriers = slides
      .map(({ routeAlias, paragraphs: ids }, i) => ({ no: i + 1, alias: routeAlias, ids }))
      .filter(({ ids }) => ids?.includes(paragraph.id))
      .map(({ no, alias }) => ({ no, alias }))
    const beyondCover = carriers.filter(({ no }) => no > 1)
    return { paragraph, slides: beyondCover.length > 0 ? beyondCover : carriers }
  })
}

/** Which beats of a row are joined to the next one, because one slide carries both. */
export function joinedToNext(row: readonly CoveredParagraph[]): boolean[] {
  return row.map(({ slides }, i) => slides.length > 0 && slides[0]!.no === row[i + 1]?.slides[0]?.no)
}
