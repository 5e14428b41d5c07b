import type { FactId } from '../essay/facts.ts'
import { factOf } from '../essay/footnote.ts'

/** A fact as the list of sources has it. */
export interface ListedSource {
  id: FactId
  /** * for a single source, + for later than the essay */
  marks: string
  publisher: string
  title: string
  year: string
  url: string
}

/** A publisher as a list of many has room for it: of a copy that was read, that it was one, and not where. */
const shortened = (publisher: string) => publisher.replace(/ \(.*\)$/, place => place.startsWith(' (repost') ? ' (repost)' : '')

/** The facts once each by their numbers, with the first source of each. */
export function listedSources(ids: readonly FactId[]): ListedSource[] {
  return [...new Set(ids)]
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => {
      const { confidence, after, sources: [{ publisher, title, date, url }] } = factOf(id)
      return {
        id,
        marks: `${confidence === 'high' ? '' : '*'}${after ? '+' : ''}`,
        publisher: shortened(publisher),
        title: title.replace(/^Report on /, 'on '),
        year: date.slice(0, 4),
        url,
      }
    })
}
