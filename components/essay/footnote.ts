import { claims, standings, standingWords } from './claims.ts'
import type { Standing } from './claims.ts'
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

/** Who published a fact first, and in which year, with the labels that honesty asks for: Financial Times 2018. */
export function citation(id: FactId): string {
  const { publisher, date } = factOf(id).sources[0]
  const honesty = honestyOf(id)
  return `${publisher} ${date.slice(0, 4)}${honesty && ` (${honesty})`}`
}

/** More sources than this are left to the slide that lists them all. */
const MOST_CITATIONS = 2

/** The slides that a foot leads to, by their names. */
export type FootTarget = 'sources' | 'record'

/** A piece of a foot. */
export interface FootnotePart {
  text: string
  /** the slide where more of it is told, and where on it */
  to?: FootTarget | `record#${string}`
  /** how the record stands to it, drawn before the words */
  standing?: Standing
}

/** What the record finds against a slide: of the claims it carries the one that holds least; nothing where all hold. */
function doubtOf(paragraphs: readonly string[], record: number | undefined): FootnotePart[] {
  const [, ...doubts] = standings
  const claim = doubts.toReversed().flatMap(standing => claims.filter(claim => claim.standing === standing && paragraphs.includes(claim.paragraph)))[0]
  return claim && record !== undefined
    ? [{ text: `${standingWords[claim.standing]}: slide ${record}`, to: `record#${claim.id}`, standing: claim.standing }]
    : []
}

/**
 * The foot of a slide, piece by piece, for the audience; empty for a slide that rests on nothing. `numberOf` says which slide
 * has a name; of a deck without one, nothing leads there.
 */
export function footnote(
  { paragraphs = [], facts = [], remark }: Pick<SlideFrontmatter, 'paragraphs' | 'facts' | 'remark'>,
  numberOf: (alias: FootTarget) => number | undefined,
): FootnotePart[] {
  const cited = [...new Set(facts.map(citation))]
  const list = numberOf('sources')
  const to = list === undefined ? {} : { to: 'sources' as const }
  return [
    ...remark ? [{ text: remark }] : [],
    ...cited.length > MOST_CITATIONS && list !== undefined ? [{ text: `Sources: slide ${list}`, ...to }] : cited.map(text => ({ text, ...to })),
    ...doubtOf(paragraphs, numberOf('record')),
  ]
}
