import type { SlideFrontmatter } from '../../components/essay/frontmatter.ts'
import { partOf } from '../../components/essay/parts.ts'
import type { Part } from '../../components/essay/parts.ts'
import type { Diagram } from '../../components/frame/diagram.ts'
import { diagramIn } from '../../components/pictures.ts'
import { clicksOfSlide } from './clicks.ts'
import { readSlides } from './read-deck.ts'

/** A slide of a sound deck, as outputs and tests see it: derived from slides.md, the picture on it and the clicks in it. */
export interface DeckSlide {
  /** from 1 */
  no: number
  alias: string
  headline: string
  part: Part
  appendix: boolean
  frontmatter: SlideFrontmatter
  /** what is said of it: for whoever gives the talk, never for what is published */
  note: string
  /** the picture, where it has declared steps */
  diagram: Diagram | undefined
  /** the names of the picture's steps; without one they are nameless, one more than there are clicks */
  steps: readonly string[]
  /** how many clicks it takes to see the whole slide */
  clicks: number
  /** the click that paper shows: one past the last where the picture has a still of its own, else the last */
  still: number
}

/** The slides in their order. Expects a deck that `problemsOfDeck` finds nothing wrong with. */
export async function deckSlides(): Promise<DeckSlide[]> {
  return (await readSlides()).map(({ frontmatter, content, note = '' }, i) => {
    const diagram = diagramIn(content)
    const clicks = clicksOfSlide(content, frontmatter)
    return {
      no: i + 1,
      alias: frontmatter.routeAlias!,
      headline: /^# (.+)$/m.exec(content)![1]!,
      part: partOf(frontmatter as SlideFrontmatter),
      appendix: Boolean(frontmatter.appendix),
      frontmatter: frontmatter as SlideFrontmatter,
      note,
      diagram,
      steps: diagram?.steps.map(step => step.name) ?? Array.from<string>({ length: clicks + 1 }).fill(''),
      clicks,
      still: diagram?.still === undefined ? clicks : clicks + 1,
    }
  })
}
