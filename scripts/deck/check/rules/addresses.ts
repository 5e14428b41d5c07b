import type { Deck, Finding, Rule, WrittenSlide } from '../deck.ts'
import { list, nearest } from '../words.ts'
import { writtenOn } from '../written.ts'

const hostOf = (address: string) => new URL(address).host

/** Why a way leads to no slide, and what to write; undefined where it leads to one: /rivals, rivals, /6 or 6. */
function faultOfWay(way: string, { slides }: Deck): string | undefined {
  const aliases = slides.map(({ frontmatter }) => String(frontmatter.routeAlias ?? ''))
  const name = way.replace(/^\//, '')
  if (aliases.includes(name) || (/^[1-9]\d*$/.test(name) && Number(name) <= aliases.length))
    return undefined
  if (/^\d+$/.test(name))
    return `the deck has ${aliases.length} slides; write the name of one, such as /${aliases.at(-1)}`
  const meant = name.replace(/^[./#]+/, '').replace(/[/?#].*$/, '')
  return aliases.includes(meant) ? `write /${meant}` : `no slide has that routeAlias; did you mean /${nearest(meant, aliases)}?`
}

function faultOfLink(to: string, slide: WrittenSlide, deck: Deck): string | undefined {
  if (/^(?:https?:)?\/\//.test(to)) {
    const facts = list(slide.frontmatter.facts).flatMap(id => deck.facts.find(fact => fact.id === id) ?? [])
    const hosts = new Set(facts.flatMap(({ sources }) => sources.map(({ url }) => hostOf(url))))
    if (URL.canParse(to) && hosts.has(hostOf(to)))
      return undefined
    return `${URL.canParse(to) ? hostOf(to) : to} is no source of a fact that the slide names${hosts.size > 0 ? ` (${[...hosts].join(', ')})` : ''}; name the fact in facts:, and its source stands on /sources, or leave the link out`
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(to))
    return 'the site leads to its own pages and to sources only; write it out as words'
  return deck.files.has(to) ? undefined : faultOfWay(to, deck)
}

/** A link leads to a slide, to a file in public/, or to a source of a fact that the slide names. */
export const links: Rule = {
  id: 'links',
  evaluate: (slide, deck) => {
    const written = writtenOn(slide)
    const inText = written.links.flatMap(({ to, line }) => {
      const fault = faultOfLink(to, slide, deck)
      return fault === undefined ? [] : [{ line, what: `leads to "${to}": ${fault}` }]
    })
    const byTag = written.tags.flatMap(({ name, attributes: { to }, line }): Finding[] => {
      const fault = name === 'Link' && to !== undefined ? faultOfWay(to, deck) : undefined
      return fault === undefined ? [] : [{ line, what: `leads to "${to}" by <Link>: ${fault}` }]
    })
    return [...inText, ...byTag]
  },
}

/** An image is served from public/, by an address that is right on every page. */
export const images: Rule = {
  id: 'images',
  evaluate: (slide, { files }) => {
    const { keys, frontmatter } = slide
    const shown = [
      ...writtenOn(slide).images,
      ...['favicon', 'image'].flatMap(key => typeof frontmatter[key] === 'string' ? [{ from: frontmatter[key], line: keys[key] }] : []),
    ]
    return shown.flatMap(({ from, line }) => {
      const found = (what: string) => [{ line, what: `shows ${from}, ${what}` }]
      if (from.startsWith('data:') || from.startsWith('#') || files.has(from))
        return []
      if (/^(?:[a-z]+:)?\/\//i.test(from))
        return found('for which somebody else would be asked; put the file into public/ and write its path there, such as /picture.png')
      if (!from.startsWith('/'))
        return found(`which is another file on every page; put it into public/ and write /${from.replace(/^(?:\.{1,2}\/)*(?:public\/)?/, '')}`)
      return found(`but public${from} is not there or empty; put the file there or correct the path`)
    })
  },
}
