/** The three files made from one deck, and what is on their pages. */
import { partTitles } from '../../../components/essay/parts.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import type { PrintedPage } from './finish-pdf.ts'

/** The deck: a page a slide, for sending round. The steps: a page a step, for presenting. The handout: for reading on paper. */
export const cuts = ['deck', 'steps', 'handout'] as const
export type Cut = typeof cuts[number]

/** The slides that a cut of `slides` shows: the handout always has the cover. */
export function slidesOf(cut: Cut, slides: readonly DeckSlide[], cover: DeckSlide): readonly DeckSlide[] {
  return cut === 'handout' ? [cover, ...slides.filter(slide => slide !== cover)] : slides
}

/** The pages of a cut of these slides. */
export function pagesOf(cut: Cut, slides: readonly DeckSlide[]): PrintedPage[] {
  const bookmarkOf = (slide: DeckSlide) => ({ title: slide.headline, group: partTitles[slide.part] })
  if (cut === 'steps') {
    return slides.flatMap(slide => slide.steps.map((_, i) => i === 0
      ? { name: slide.alias, label: slide.clicks > 0 ? `${slide.no}.1` : String(slide.no), bookmark: bookmarkOf(slide) }
      : { name: `${slide.alias}.${i + 1}`, label: `${slide.no}.${i + 1}` }))
  }
  const pages = slides.map(slide => ({ name: slide.alias, label: String(slide.no), bookmark: bookmarkOf(slide) }))
  return cut === 'deck' ? pages : [pages[0]!, { name: 'contents', label: 'Contents', bookmark: { title: 'Contents', group: partTitles.prologue } }, ...pages.slice(1)]
}
