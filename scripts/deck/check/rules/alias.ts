import type { Rule } from '../deck.ts'

/** Addresses of the site and of Slidev that no slide can have. */
const RESERVED = ['read', 'talk', 'speaker', 'print', 'presenter', 'overview', 'notes', 'notes-edit', 'entry', 'export', 'assets', 'cards', 'fonts']

/** A slide has a short stable name of its own, which becomes its address. */
export const alias: Rule = {
  id: 'alias',
  evaluate: (slide, { slides }) => {
    const { frontmatter: { routeAlias }, keys } = slide
    const line = keys.routeAlias
    if (!routeAlias)
      return [{ what: 'has no routeAlias; give it a short stable name such as "rivals", which becomes its address' }]
    if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(String(routeAlias)))
      return [{ line, what: `has the routeAlias "${routeAlias}"; expected lower-case words joined by hyphens, such as "two-ends"` }]
    if (RESERVED.includes(routeAlias))
      return [{ line, what: `has the routeAlias "${routeAlias}", which is the address of something else; choose another name` }]
    const first = slides.findIndex(({ frontmatter }) => frontmatter.routeAlias === routeAlias)
    return first < slides.indexOf(slide) ? [{ line, what: `has the same routeAlias as slide ${first + 1}; rename one of them` }] : []
  },
}
