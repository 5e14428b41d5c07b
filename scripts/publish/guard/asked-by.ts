/** Which addresses a file of the site asks for, as they are written in it. Pure. */
import { parse, walk } from 'css-tree'
import { Parser } from 'htmlparser2'

export interface Asked {
  /** what a browser fetches by itself: scripts, styles, fonts, icons, the manifest, and where forms are sent */
  loads: string[]
  /** where links and redirects lead */
  leads: string[]
  /** what the page says of itself to crawlers and previews, as whole addresses: its own, its picture's */
  names: string[]
  /** where it leads on by itself, at once */
  onward: string | undefined
}

/** What a style sheet loads. */
export function askedByStyles(css: string): string[] {
  const found: string[] = []
  walk(parse(css, { parseCustomProperty: false }), function (node) {
    if (node.type === 'Url' || (node.type === 'String' && this.atrule?.name === 'import'))
      found.push(node.value)
  })
  return found.filter(address => !address.startsWith('#'))
}

/** Relations of a link that only name something. */
const NAMING = /\b(?:canonical|license|author|help|me)\b/

/** What a page asks for, or another file of tags. A template counts: its pictures are shown later. */
export function askedByPage(html: string): Asked {
  const asked: Asked = { loads: [], leads: [], names: [], onward: undefined }
  let style: string | undefined
  const parser = new Parser({
    onopentag(tag, { rel = '', href, src, srcset, poster, data, action, content = '', property, 'http-equiv': equivalent, 'xlink:href': old }) {
      if (tag === 'style')
        style = ''
      const sizes = srcset?.split(',').map(one => one.trim().split(/\s/)[0]) ?? []
      asked.loads.push(...[src, poster, data, action, old, ...sizes].filter(address => address !== undefined))
      if (href !== undefined)
        (tag === 'a' ? asked.leads : NAMING.test(rel) ? asked.names : asked.loads).push(href)
      if (tag === 'meta' && equivalent?.toLowerCase() === 'refresh')
        asked.leads.push(asked.onward = content.replace(/^\s*\d+\s*;\s*url=/i, ''))
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

/** The ids of a page, where links into it can lead. */
export function idsOf(html: string): Set<string> {
  const ids = new Set<string>()
  new Parser({ onopentag: (_, { id }) => id !== undefined && ids.add(id) }).end(html)
  return ids
}

/** The words of a page without its tags. */
export function wordsBetweenTags(html: string): string {
  const texts: string[] = []
  new Parser({ ontext: text => texts.push(text), onopentagname: () => texts.push(' '), onclosetag: () => texts.push(' ') }).end(html)
  return texts.join('')
}

/** Whether a page's policy stands before all that it must govern. */
export function isGoverned(html: string): boolean {
  let governed: boolean | undefined
  new Parser({
    onopentag(tag, { 'http-equiv': equivalent }) {
      if (tag === 'meta' && equivalent?.toLowerCase() === 'content-security-policy')
        governed ??= true
      if (['script', 'style', 'link', 'img'].includes(tag))
        governed ??= false
    },
  }).end(html)
  return governed === true
}

/** What a web app manifest leads to and loads. Throws where it is no JSON. */
export function askedByManifest(json: string): string[] {
  const { start_url, icons = [] } = JSON.parse(json) as { start_url?: string, icons?: { src: string }[] }
  return [...start_url === undefined ? [] : [start_url], ...icons.map(({ src }) => src)]
}

/** The script and the style sheet of the built deck's index.html, as paths below the base. Throws where one is missing or elsewhere. */
export function assetsOf(html: string, base: string): { script: string, stylesheet: string } {
  const found: { script?: string, stylesheet?: string } = {}
  const parser = new Parser({
    onopentag(tag, { type, rel, src, href }) {
      if (tag === 'script' && type === 'module')
        found.script ??= src
      if (tag === 'link' && rel === 'stylesheet')
        found.stylesheet ??= href
    },
  })
  parser.end(html)
  const below = (what: 'script' | 'stylesheet') => {
    const address = found[what]
    if (!address?.startsWith(base))
      throw new Error(`the built index.html has ${address ?? 'nothing'} as its ${what}; expected a file below ${base}, so look at what Slidev built`)
    return address.slice(base.length)
  }
  return { script: below('script'), stylesheet: below('stylesheet') }
}
