/** What of Slidev the slides and our components use, asked of how they are written. */
import { globSync, readFileSync } from 'node:fs'
import { readSlides } from '../deck/read-deck.ts'
import { root } from '../deck/root.ts'
import { formulasIn } from './formulas.ts'

/** All that could use something. */
export interface Written {
  /** the Markdown of each slide */
  slides: readonly string[]
  /** the frontmatter of each slide, as JSON */
  settings: readonly string[]
  /** the source of each component of ours */
  components: readonly string[]
}

/** The Markdown of the shown slides and all our components, as they are now. */
export async function readWritten(): Promise<Written> {
  const slides = await readSlides()
  return {
    slides: slides.map(({ content }) => content),
    settings: slides.map(({ frontmatter }) => JSON.stringify(frontmatter)),
    components: globSync(['*.vue', '{components,layouts,setup}/**/*.vue'], { cwd: root }).sort().map(file => readFileSync(root + file, 'utf8')),
  }
}

/** Whether a slide has more than a headline, a line under it and components that stand there from its first step: what styles/written.css is for. Pure. */
export function hasMore(slide: string): boolean {
  const blocks = slide.split(/\n\s*\n/).map(block => block.trim()).filter(block => block !== '')
  const [, under = ''] = blocks
  return /\bv-(?:click|after)/i.test(slide) || blocks.some((block, i) => !/^(?:# |<[A-Z])/.test(block) && i !== 1) || /^(?:[-*+>|~`#]|\d+[.)] |!\[|<[a-z])/.test(under) || formulasIn(slide).length > 0
}
