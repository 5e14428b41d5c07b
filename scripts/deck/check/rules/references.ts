import type { DeckRule, Rule } from '../deck.ts'
import { list, nearest } from '../words.ts'
import { lineAt } from '../written.ts'

/** The paragraphs that a slide carries are the essay's. */
export const paragraphs: Rule = {
  id: 'paragraphs',
  evaluate: ({ frontmatter, keys }, { paragraphs }) => {
    const ids = paragraphs.map(({ id }) => id)
    return list(frontmatter.paragraphs).filter(id => !ids.includes(id))
      .map(id => ({ line: keys.paragraphs, what: `names the paragraph "${id}", which the essay does not have; did you mean "${nearest(id, ids)}"?` }))
  },
}

/** Each paragraph of the essay is carried by a slide. */
export const allCarried: DeckRule = {
  id: 'all-carried',
  evaluate: ({ slides, paragraphs }) => {
    const carried = new Set(slides.flatMap(({ frontmatter }) => list(frontmatter.paragraphs)))
    return paragraphs.filter(({ id }) => !carried.has(id))
      .map(({ id, gist }) => ({ where: 'slides.md', what: `no slide carries the paragraph ${id} ("${gist}"); add ${id} to the paragraphs of one` }))
  },
}

/** The facts that a slide names exist and are sure enough to be shown. */
export const facts: Rule = {
  id: 'facts',
  evaluate: ({ frontmatter, keys }, { facts }) => list(frontmatter.facts).flatMap((id) => {
    const fact = facts.find(candidate => candidate.id === id)
    const found = (what: string) => [{ line: keys.facts, what }]
    if (!fact)
      return found(`names the fact "${id}", which is not in facts.ts; did you mean "${nearest(id, facts.map(candidate => candidate.id))}"?`)
    if (fact.confidence === 'low')
      return found(`names the fact ${id}, whose confidence is low; such a fact is never shown, so remove it`)
    if (fact.confidence === 'medium' && !frontmatter.appendix)
      return found(`is a main slide and names the fact ${id}, whose confidence is medium; move it to the notes with its caveat, or to the appendix`)
    return []
  }),
}

/** A fact that is mentioned carries its labels in the same brackets: (F34, single source, after the essay). */
export const mentions: Rule = {
  id: 'mentions',
  evaluate: (slide, { facts }) => [slide.note ?? '', slide.content].flatMap(text => [...text.matchAll(/\([^()]*\bF\d[^()]*\)/g)].flatMap(({ 0: brackets, index }) =>
    [...brackets.matchAll(/\bF\d+\b/g)].flatMap(([id]) => {
      const fact = facts.find(candidate => candidate.id === id)
      const found = (what: string) => [{ line: text === slide.content ? lineAt(slide, index) : undefined, what: `mentions the fact ${id}${what}` }]
      if (!fact)
        return found(`, which is not in facts.ts; did you mean ${nearest(id, facts.map(candidate => candidate.id))}?`)
      if (fact.confidence === 'low')
        return found(', whose confidence is low; such a fact is never used, so remove it')
      if (fact.confidence === 'medium' && !brackets.includes('single source'))
        return found(` without its label; write "(${id}, single source)"`)
      if (fact.after && !brackets.includes('after the essay'))
        return found(` without its label; write "(${id}, after the essay)"`)
      return []
    }))),
}
