import { facts } from './facts.ts'
import type { Fact } from './facts.ts'

/** What a slide shows of a fact: neither its claim nor its caveat, and of its sources the first. */
export type ShownFact = Pick<Fact, 'id' | 'date' | 'confidence' | 'after'> & { sources: readonly [Fact['sources'][0]] }

/** Nothing but what is shown, so that a visitor of the built deck downloads and finds no more. */
export function shownFact({ id, date, confidence, after, sources: [source] }: Fact): ShownFact {
  return { id, confidence, sources: [source], ...date && { date }, ...after && { after } }
}

/** All facts; in the built deck (scripts/slidev/lean-client.ts) those that a slide names. */
export const shownFacts: readonly ShownFact[] = facts.map(shownFact)
