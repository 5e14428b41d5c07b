import type { Rule } from '../deck.ts'

/** The settings of the whole deck, in the frontmatter of its first slide, say what the site counts on. */
export const settings: Rule = {
  id: 'settings',
  evaluate: (slide, { slides }) => {
    if (slide !== slides[0])
      return []
    const { frontmatter: { presenter, date }, keys } = slide
    return [
      ...presenter === false ? [] : [{ line: keys.presenter, what: `says that presenter is ${presenter ?? 'nothing, which stands for true'}; expected false, or the built deck would carry Slidev's view for a presenter` }],
      ...date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [{ line: keys.date, what: `has the date ${date ?? 'of no day'}; expected that of the talk, such as 2026-11-22, for whoever gets a link to it` }],
    ]
  },
}
