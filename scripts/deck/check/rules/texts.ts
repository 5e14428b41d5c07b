import { withoutFormulas } from '../../../slidev/formulas.ts'
import type { Finding, Rule } from '../deck.ts'
import { writtenOn } from '../written.ts'

/** So much of a description is shown beside a link. */
const MOST_SHOWN = 160

/** A slide has one headline. */
export const headline: Rule = {
  id: 'headline',
  evaluate: (slide) => {
    const { headlines } = writtenOn(slide)
    return headlines.length === 1 ? [] : [{ line: headlines[1]?.line, what: `has ${headlines.length} headlines; expected one line that starts with "# "` }]
  },
}

/** A slide can be read by somebody who was not in the room, and found by somebody who searches. */
export const forReaders: Rule = {
  id: 'for-readers',
  evaluate: ({ frontmatter: { read, claim }, keys }) => {
    const found: Finding[] = []
    if (read === undefined || !String(read).trim())
      found.push({ line: keys.read, what: 'has no read text; add a short paragraph for somebody who was not in the room' })
    const { length } = String(claim ?? '').trim()
    if (length < 40 || length > MOST_SHOWN)
      found.push({ line: keys.claim, what: `has a claim of ${length} characters; expected 40 to ${MOST_SHOWN} that say what the slide claims, for search engines and link previews` })
    return found
  },
}

/** The fonts hold every character that is shown; formulas have fonts of their own. */
export const characters: Rule = {
  id: 'characters',
  evaluate: ({ frontmatter: { read = '', remark = '' }, content }, { characters }) => {
    const missing = [...new Set(`${withoutFormulas(content, () => '')}${read}${remark}`)].filter(character => character !== '\n' && !characters.includes(character))
    return missing.length === 0
      ? []
      : [{ what: `uses ${missing.map(character => `"${character}"`).join(', ')}, which the fonts do not hold; use another character, or add it to scripts/deck/characters.ts and run "npm run fonts"` }]
  },
}
