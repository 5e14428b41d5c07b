import type { SlideFrontmatter } from './frontmatter.ts'
import { paragraphs } from './paragraphs.ts'
import type { Section } from './paragraphs.ts'

/** The parts of the talk: the essay's sections, then the appendix. */
export type Part = Section | 'appendix'

/** The parts in their order, as lists of contents name them. */
export const partTitles = {
  prologue: 'Prologue',
  pressure: 'I. Pressure',
  ai: 'II. AI',
  centre: 'III. Platform or tool',
  conclusion: 'Conclusion',
  appendix: 'Appendix',
} as const satisfies Record<Part, string>

/** The part of the talk a slide belongs to: that of its first paragraph. */
export function partOf(slide: Pick<SlideFrontmatter, 'appendix' | 'paragraphs'>): Part {
  if (slide.appendix)
    return 'appendix'
  return paragraphs.find(paragraph => paragraph.id === slide.paragraphs?.[0])?.section ?? 'prologue'
}
