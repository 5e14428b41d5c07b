import type { FactId } from './facts.ts'
import type { SlideFrontmatter } from './frontmatter.ts'
import { paragraphs } from './paragraphs.ts'
import { shownFacts } from './shown-facts.ts'
import type { ShownFact } from './shown-facts.ts'

const order = new Map<string, number>(paragraphs.map((paragraph, i) => [paragraph.id, i]))
const factById = new Map<string, ShownFact>(shownFacts.map(fact => [fact.id, fact]))

/** What is shown of the fact with this id. */
export function factOf(id: FactId): ShownFact {
  return factById.get(id)!
}

/** Paragraph ids with neighbours joined: `I.6, I.7, I.9` becomes `I.6–I.7, I.9`. */
export function joinParagraphs(ids: readonly string[]): string {
  const runs: string[][] = []
  for (const id of [...ids].sort((a, b) => order.get(a)! - order.get(b)!)) {
    const run = runs.at(-1)
    if (run && order.get(run.at(-1)!)! + 1 === order.get(id))
      run.push(id)
    else
      runs.push([id])
  }
  return runs.map(run => run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0]).join(', ')
}

/** The labels the honesty rules ask for: "single source" for a medium fact, "after the essay" for a later one. A low one is never shown. */
function honestyOf(id: FactId): string {
  const { confidence, after } = factOf(id)
  return [confidence === 'medium' && 'single source', confidence === 'low' && 'weak source', after && 'after the essay'].filter(Boolean).join(', ')
}

/** Facts by id with their labels, those of one kind together: F39, F45, F38 (single source). */
export function factLabels(ids: readonly FactId[]): string {
  const kinds = [...new Set(ids.map(honestyOf))]
  return kinds.map((honesty) => {
    const group = ids.filter(id => honestyOf(id) === honesty).join(', ')
    return honesty ? `${group} (${honesty})` : group
  }).join(', ')
}

/** A fact as a footnote names it: id and labels, publisher, year. */
export function citation(id: FactId): string {
  const { publisher, date } = factOf(id).sources[0]
  return `${factLabels([id])} ${publisher} ${date.slice(0, 4)}`
}

/** More facts than this are named by id, their publishers on the sources slide. */
const MOST_CITATIONS = 4

/** A piece of a foot. */
export interface FootnotePart {
  text: string
  /** the alias of the slide where more of it is told */
  to?: 'sources'
}

/** The foot of a slide, piece by piece. Empty for a slide that rests on nothing. */
export function footnote({ paragraphs, facts = [], remark, appendix }: Pick<SlideFrontmatter, 'paragraphs' | 'facts' | 'remark' | 'appendix'>): FootnotePart[] {
  const many = facts.length > MOST_CITATIONS
  return [
    ...(remark ? [{ text: remark }] : []),
    ...(paragraphs?.length ? [{ text: `Essay ${joinParagraphs(paragraphs)}` }] : []),
    // A slide of the appendix that rests on many facts shows them itself.
    ...many && !appendix ? [{ text: `Facts ${factLabels(facts)}: see Sources`, to: 'sources' } as const] : [],
    ...many ? [] : facts.map(id => ({ text: citation(id), to: 'sources' } as const)),
  ]
}
