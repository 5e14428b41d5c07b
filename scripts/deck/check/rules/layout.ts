import type { Rule } from '../deck.ts'
import { nearest } from '../words.ts'
import { lineAt, writtenOn } from '../written.ts'

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

/** What is written for a place of a layout, below `::right::`, has that place: else it would be nowhere. */
export const slots: Rule = {
  id: 'slots',
  evaluate: (slide, { sources }) => {
    const { layout = 'default' } = slide.frontmatter
    const { text } = sources.find(({ path }) => path === `layouts/${layout}.vue`) ?? {}
    const known = ['default', ...[...text?.matchAll(/<slot name="([\w-]+)"/g) ?? []].map(([, name]) => name!)]
    return text === undefined
      ? []
      : [...writtenOn(slide).bare.matchAll(/^::([\w-]+)::[ \t]*$/gm)].filter(([, name]) => !known.includes(name!))
          .map(({ 1: name, index }) => ({ line: lineAt(slide, index), what: `has words for ::${name}::, a place that the layout "${layout}" does not have; expected ${known.map(place => `::${place}::`).join(' or ')}, or another layout` }))
  },
}
