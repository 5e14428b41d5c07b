import { distance } from 'fastest-levenshtein'

/** The valid value most like a misspelt one. */
export function nearest(word: string, valid: readonly string[]): string {
  return valid.reduce((best, candidate) => distance(word, candidate) < distance(word, best) ? candidate : best)
}

/** What is meant by a value of the frontmatter that may be a list, one value or nothing. */
export function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)]
}

/** A name as Vue looks for it: `v-click`, `vClick` and `VClick` are one. */
export function tagName(tag: string): string {
  return tag.replace(/(?:^|[-:_])(\w)/g, (_, letter: string) => letter.toUpperCase())
}
