import { deckSlides } from '../../scripts/deck/slides.ts'
import type { DeckSlide } from '../../scripts/deck/slides.ts'

export type { DeckSlide }

export const slides: readonly DeckSlide[] = await deckSlides()

export function slideNamed(alias: string): DeckSlide {
  return slides.find(slide => slide.alias === alias)!
}
