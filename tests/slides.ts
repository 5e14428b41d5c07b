import { clicksOf } from '../components/deck/diagram.ts'
import type { Diagram } from '../components/deck/diagram.ts'
import { diagramIn } from '../components/deck/diagrams.ts'
import { readSlides } from '../scripts/read-deck.ts'

/** A slide as tests see it, derived from slides.md. */
export interface TestedSlide {
  /** from 1 */
  no: number
  alias: string
  headline: string
  appendix: boolean
  /** the names of the steps of its picture, or one nameless step */
  steps: readonly string[]
  clicks: number
  diagram: Diagram | undefined
}

export const slides: readonly TestedSlide[] = (await readSlides()).map(({ frontmatter, content }, i) => {
  const diagram = diagramIn(content)
  return {
    no: i + 1,
    alias: frontmatter.routeAlias!,
    headline: /^# (.+)$/m.exec(content)![1]!,
    appendix: Boolean(frontmatter.appendix),
    steps: diagram?.steps.map(step => step.name) ?? [''],
    clicks: diagram ? clicksOf(diagram) : 0,
    diagram,
  }
})

export function slideNamed(alias: string): TestedSlide {
  return slides.find(slide => slide.alias === alias)!
}
