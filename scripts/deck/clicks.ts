import type { SlideFrontmatter } from '../../components/essay/frontmatter.ts'
import { clicksOf } from '../../components/frame/diagram.ts'
import { diagramIn } from '../../components/pictures.ts'
import { clicksInMarkdown } from '../slidev/own-clicks.ts'

/**
 * How many clicks it takes to see a whole slide: those of its picture, or else what it says itself, or else those of
 * Slidev's own means. Throws where they cannot be counted.
 */
export function clicksOfSlide(content: string, { clicks }: Pick<Partial<SlideFrontmatter>, 'clicks'>): number {
  const diagram = diagramIn(content)
  return diagram ? clicksOf(diagram) : clicks ?? clicksInMarkdown(content)
}
