import { nearest } from '../words.ts'
import type { Rule } from '../deck.ts'

/** A slide is set in a layout that this deck styles. */
export const layout: Rule = {
  id: 'layout',
  evaluate: ({ frontmatter, keys }, { layouts: { styled, others } }) => {
    const name = frontmatter.layout as unknown
    if (typeof name !== 'string' || styled.includes(name))
      return []
    const line = keys.layout
    if (name.startsWith('iframe'))
      return [{ line, what: `has the layout "${name}", which would ask somebody else for a page; show an image from public/ and name its source as a fact` }]
    if (others.includes(name))
      return [{ line, what: `has the layout "${name}" of Slidev, which this deck does not style; use one of ${styled.join(', ')}, or write layouts/${name}.vue` }]
    return [{ line, what: `has the layout "${name}", which does not exist; did you mean "${nearest(name, [...styled, ...others])}"?` }]
  },
}
