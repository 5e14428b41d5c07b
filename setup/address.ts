/**
 * What an address of the deck says: which slide, and at which step. Every state has one address that leads back to it:
 * `/rivals` is the slide settled, as its page shows it, and `/rivals?clicks=0` the slide as it opens. Pure.
 */

/** As much of a slide of the deck as an address needs. */
export interface AddressedSlide {
  alias: string
  /** how many clicks it takes to see the whole slide; undefined where nobody has counted them */
  clicks: number | undefined
}

/** What stands in the query for `clicks`: nothing, one value, or several. */
export type ClicksQuery = string | null | undefined | readonly (string | null)[]

/**
 * The step that an address names, from 0 to the slide's clicks; a number past the end is the end. Undefined where it
 * names none: nothing, a word, a fraction, two values.
 */
export function stepIn(query: ClicksQuery, clicks: number): number | undefined {
  const [value, ...others] = [query].flat()
  return typeof value === 'string' && others.length === 0 && /^\d+$/.test(value) ? Math.min(Number(value), clicks) : undefined
}

/**
 * The one way to write a state: the slide by its name, and the step on every slide that has some, even the first.
 * Without a step in the query it is the slide's first, as wherever one comes from inside the deck.
 */
export function wholeAddress({ alias, clicks }: AddressedSlide, query: ClicksQuery): { alias: string, clicks: string | undefined } {
  const step = stepIn(query, clicks ?? Infinity) ?? 0
  const isNamed = clicks === undefined ? step > 0 : clicks > 0
  return { alias, clicks: isNamed ? String(step) : undefined }
}
