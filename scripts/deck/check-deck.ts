import type { Deck, Problem, Rule } from './check/deck.ts'
/** What must hold before the deck is shown, built or printed. Pure: it reads no files, so tests can feed it any deck. */
import { advice, deckRules, rules } from './check/rules.ts'

export type { Deck, Problem, WrittenSlide } from './check/deck.ts'

/** What these rules find on the slides, one after the other. */
function ofSlides(deck: Deck, rules: readonly Rule[]): Problem[] {
  return deck.slides.flatMap((slide, i) => {
    const { routeAlias } = slide.frontmatter
    const name = `slide ${i + 1}${routeAlias ? ` "${routeAlias}"` : ''}`
    return rules.flatMap(rule => rule.evaluate(slide, deck)).map(({ what, line }) => ({ where: `${slide.file}:${line ?? slide.line}, ${name}`, what }))
  })
}

/** Every problem of the deck: slide by slide, then of all of it. */
export function checkDeck(deck: Deck): Problem[] {
  return [...ofSlides(deck, rules), ...deckRules.flatMap(rule => rule.evaluate(deck))]
}

/** What could be better, and keeps the deck from nothing. */
export function adviceOn(deck: Deck): Problem[] {
  return ofSlides(deck, advice)
}
