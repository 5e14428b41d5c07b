import type { Deck, Problem } from './check/deck.ts'
/** What must hold before the deck is shown, built or printed. Pure: it reads no files, so tests can feed it any deck. */
import { deckRules, rules } from './check/rules.ts'

export type { Deck, Problem, WrittenSlide } from './check/deck.ts'

/** Every problem of the deck: slide by slide, then of all of it. */
export function checkDeck(deck: Deck): Problem[] {
  const ofSlides = deck.slides.flatMap((slide, i) => {
    const { routeAlias } = slide.frontmatter
    const name = `slide ${i + 1}${routeAlias ? ` "${routeAlias}"` : ''}`
    return rules.flatMap(rule => rule.evaluate(slide, deck)).map(({ what, line }) => ({ where: `${slide.file}:${line ?? slide.line}, ${name}`, what }))
  })
  return [...ofSlides, ...deckRules.flatMap(rule => rule.evaluate(deck))]
}
