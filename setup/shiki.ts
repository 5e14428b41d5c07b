import { defineShikiSetup } from '@slidev/types'

/** What is told apart in code; styles/written.css gives each its look. */
const roles = {
  comment: ['comment'],
  keyword: ['keyword', 'storage', 'constant.language', 'entity.name.tag', 'support.type.property-name'],
  text: ['string', 'constant.numeric', 'constant.character'],
  name: ['entity.name.function', 'entity.name.type', 'support.function', 'entity.other.attribute-name'],
}
const names = Object.keys(roles) as (keyof typeof roles)[]

/** Stands for a role until the code is markup: a highlighter knows colours alone. */
const colourOf = (role: keyof typeof roles) => `#00000${names.indexOf(role) + 1}`

/** Code in the deck's colours, by classes: a page of the site has no style attributes, which its policy refuses (scripts/publish/site/policy.ts). */
export default defineShikiSetup(() => ({
  theme: {
    name: 'out-of-rhythm',
    type: 'light' as const,
    fg: '#000000',
    bg: '#ffffff',
    settings: names.map(role => ({ scope: roles[role], settings: { foreground: colourOf(role) } })),
  },
  transformers: [{
    name: 'classes-for-colours',
    pre({ properties }) {
      delete properties.style
    },
    span({ properties }) {
      const role = names.find(name => String(properties.style).toLowerCase() === `color:${colourOf(name)}`)
      delete properties.style
      if (role)
        properties.class = `code-${role}`
    },
  }],
}))
