import type { Deck, Rule } from '../deck.ts'
import { nearest, tagName } from '../words.ts'
import { writtenOn } from '../written.ts'

/** Slidev's own tags that do not belong on a slide here: why, and what to write instead. */
const refused: Readonly<Record<string, string>> = {
  Youtube: 'would ask YouTube for a player; put a picture into public/ and name the film as a source',
  Tweet: 'would ask X for a post; quote it in words and name it as a source',
  BlueSky: 'would ask Bluesky for a post; quote it in words and name it as a source',
  PlantUml: 'would ask a server for a drawing; draw it in a component, or put an image into public/',
  Mermaid: 'is what Slidev makes of a drawing; write a block of code that begins with ```mermaid',
  VDrag: 'is moved by hand, which is left out of the built deck; place it by a <style> on the slide',
  VDragArrow: 'is moved by hand, which is left out of the built deck; draw it in a component',
  Monaco: 'is an editor, which is left out of the built deck; write a block of code',
  Toc: 'lists slides in a form that is not styled here; the overview and the contents at /read do that',
  TocList: 'lists slides in a form that is not styled here; the overview and the contents at /read do that',
  PoweredBySlidev: 'leads to a host that is no source of a fact; leave it out',
}

/** HTML that shows what is somebody else's. */
const embeds = ['iframe', 'embed', 'object', 'portal']

/** Vue's own. */
const vue = ['Component', 'Slot', 'Template', 'Transition', 'TransitionGroup', 'KeepAlive', 'Teleport', 'Suspense']

/** The icon that a tag or a class names, by its collection: `ph-bell`, `ph:bell`, `PhBell`; undefined where no collection has that name. */
function iconNamed(name: string, icons: Deck['icons']): { collection: string, icon: string } | undefined {
  const spelt = name.replace(/([a-z0-9])(?=[A-Z])/g, '$1-').toLowerCase()
  const collection = Object.keys(icons).find(prefix => spelt.startsWith(`${prefix}-`) || spelt.startsWith(`${prefix}:`))
  return collection === undefined ? undefined : { collection, icon: spelt.slice(collection.length + 1) }
}

/** A tag of a component names one that exists, and that may stand on a slide. */
export const components: Rule = {
  id: 'components',
  evaluate: (slide, { tags: { own, slidev }, icons }) => writtenOn(slide).tags.flatMap(({ name, isComponent, line }) => {
    const tag = tagName(name)
    const found = (what: string) => [{ line, what }]
    if (embeds.includes(name))
      return found(`embeds something by <${name}>, which would ask somebody else for it; put an image into public/ and name the source as a fact`)
    if (own.includes(tag) || vue.includes(tag) || !isComponent)
      return []
    if (refused[tag])
      return found(`uses <${name}>, which ${refused[tag]}`)
    if (slidev.includes(tag))
      return []
    const named = iconNamed(name, icons)
    if (named) {
      const known = icons[named.collection]!
      return known.includes(named.icon) ? [] : found(`draws the icon <${name} />, which ${named.collection} does not have; did you mean <${named.collection}-${nearest(named.icon, known)} />?`)
    }
    return found(`uses <${name}>, which is no component of the project, of Slidev or of an installed set of icons; did you mean <${nearest(tag, [...own, ...slidev.filter(candidate => !refused[candidate])])} />?`)
  }),
}

/** What is wrong with a tag, by what Vue says of it. */
const wordsFor: Readonly<Record<string, (tag: string) => string>> = {
  'Element is missing end tag.': tag => `<${tag}> has no end; close it by </${tag}>, or write it as <${tag} />`,
  'Invalid end tag.': tag => `</${tag}> has no beginning; remove it, or write the tag it ends`,
  'Interpolation end sign was not found.': () => '{{ has no end; close it by }}, or write it as code',
}

/** Every tag that is opened is closed. */
export const closed: Rule = {
  id: 'closed-tags',
  evaluate: slide => writtenOn(slide).faults.map(({ says, line, text }) => {
    const tag = /^<\/?([\w:-]+)/.exec(text)?.[1] ?? text
    return { line, what: `is not well formed: ${wordsFor[says]?.(tag) ?? `${says.replace(/\.$/, '')} at "${text}"; mend it`}` }
  }),
}

const leftOut = ['mark', 'motion', 'drag']

/** No directive stands on a slide that is left out of the built deck. */
export const directives: Rule = {
  id: 'directives',
  evaluate: (slide) => {
    const { tags, bare } = writtenOn(slide)
    const braces = bare.split('\n').flatMap((text, i) => [...text.matchAll(/\{[^}\n]*\bv-(mark|motion|drag)\b/g)].map(([, name]) => ({ name: name!, line: slide.contentLine + i })))
    const onTags = tags.flatMap(tag => tag.directives.filter(name => leftOut.includes(name)).map(name => ({ name, line: tag.line })))
    return [...onTags, ...braces].map(({ name, line }) => ({ line, what: `uses v-${name}, which is left out of the built deck; reveal by v-click, or draw it in a component with steps` }))
  },
}

/** A class of an icon names one that exists: else it would be nothing. */
export const iconClasses: Rule = {
  id: 'icon-classes',
  evaluate: (slide, { icons }) => writtenOn(slide).tags.flatMap(({ attributes, line }) => (attributes.class ?? '').split(/\s+/).flatMap((name) => {
    const [, spelt] = /^i-([a-z][a-z0-9]*[-:][a-z0-9:-]+)$/.exec(name) ?? []
    if (spelt === undefined)
      return []
    const named = iconNamed(spelt, icons)
    if (!named)
      return [{ line, what: `has the icon class "${name}", of a set of icons that is not installed; write one of ph, Phosphor: <ph-bell />` }]
    const known = icons[named.collection]!
    return known.includes(named.icon) ? [] : [{ line, what: `has the icon class "${name}", an icon that ${named.collection} does not have; did you mean i-${named.collection}-${nearest(named.icon, known)}?` }]
  })),
}
