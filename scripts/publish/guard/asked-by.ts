/** Which addresses a file of the site asks for, as they are written in it. Pure. */
import { parse, walk } from 'css-tree'
import { Parser } from 'htmlparser2'

export interface Asked {
  /** what a browser fetches by itself: scripts, styles, fonts, icons, the manifest */
  loads: string[]
  /** where links and redirects lead */
  leads: string[]
  /** what the page says of itself to crawlers and previews, as whole addresses: its own, its picture's */
  names: string[]
}

/** What a style sheet loads. */
export function askedByStyles(css: string): string[] {
  const found: string[] = []
  walk(parse(css, { parseCustomProperty: false }), { visit: 'Url', enter: ({ value }) => found.push(value) })
  return found.filter(address => !address.startsWith('#'))
}

/** What a page asks for. A template counts: its pictures are shown later. */
export function askedByPage(html: string): Asked {
  const asked: Asked = { loads: [], leads: [], names: [] }
  let style: string | undefined
  const parser = new Parser({
    onopentag(tag, { rel, href, src, poster, content = '', property, 'http-equiv': equivalent, 'xlink:href': old }) {
      if (tag === 'style')
        style = ''
      asked.loads.push(...[src, poster, old].filter(address => address !== undefined))
      if (href !== undefined)
        (tag === 'a' ? asked.leads : rel === 'canonical' ? asked.names : asked.loads).push(href)
      if (tag === 'meta' && equivalent?.toLowerCase() === 'refresh')
        asked.leads.push(content.replace(/^\s*\d+\s*;\s*url=/i, ''))
      if (tag === 'meta' && (property === 'og:url' || property === 'og:image'))
        asked.names.push(content)
    },
    ontext: (text) => { style = style === undefined ? undefined : style + text },
    onclosetag(tag) {
      if (tag === 'style' && style !== undefined) {
        asked.loads.push(...askedByStyles(style))
        style = undefined
      }
    },
  })
  parser.end(html)
  return asked
}

/** What a web app manifest leads to and loads. Throws where it is no JSON. */
export function askedByManifest(json: string): string[] {
  const { start_url, icons = [] } = JSON.parse(json) as { start_url?: string, icons?: { src: string }[] }
  return [...start_url === undefined ? [] : [start_url], ...icons.map(({ src }) => src)]
}
