import { deckSlides } from '../../scripts/deck/slides.ts'
import type { DeckSlide } from '../../scripts/deck/slides.ts'

export type { DeckSlide }

export const slides: readonly DeckSlide[] = await deckSlides()

/** The slide of a name; throws where there is none. */
export function slideNamed(alias: string): DeckSlide {
  const slide = slides.find(slide => slide.alias === alias)
  if (!slide)
    throw new Error(`the deck has no slide "${alias}", which a test is about; expected one of ${slides.map(({ alias }) => alias).join(', ')}`)
  return slide
}

/** The key that leads on into a slide from the end of the one before: the appendix is entered on purpose. */
export function keyInto({ no, appendix }: DeckSlide): 'ArrowDown' | 'ArrowRight' {
  return appendix && slides[no - 2]?.appendix === false ? 'ArrowDown' : 'ArrowRight'
}

/** The slide that comes after another; throws after the last. */
export function slideAfter({ no, alias }: DeckSlide): DeckSlide {
  const next = slides[no]
  if (!next)
    throw new Error(`no slide comes after ${alias}`)
  return next
}
