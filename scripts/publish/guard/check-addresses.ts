/** Where the site leads and what it asks for: nothing of anybody else, and of itself only what is there. Pure. */
import type { Problem } from '../../deck/check-deck.ts'
import type { ReadFile } from './check-privacy.ts'
import { askedByManifest, askedByPage, askedByStyles } from './asked-by.ts'
import { hasStyleAttributes } from '../site/policy.ts'
import type { Settings } from '../../deck/settings.ts'

/** Beginnings of addresses that are names or stand in messages, and are never asked for. */
const names = [
  'http://www.w3.org/', 'https://schema.org', 'http://www.sitemaps.org/schemas/', 'http://ogp.me/ns', 'https://ogp.me/ns',
  'https://vuejs.org/error-reference/', 'https://sli.dev/', 'https://www.plantuml.com/plantuml', // in Slidev's and Vue's code
]

const checked = /\.(?:html|css|js|svg|xml|json|webmanifest)$/
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')

/** What a browser fetches without being asked to go there. */
const requests = [
  /<(?!a\b)[a-z-]+\b(?![^>]*\srel=["']?(?:canonical|license|author|help|me)\b)[^>]*?\s(?:src|srcset|href|xlink:href|poster|data|action)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi,
  /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi,
  /\b(?:fetch|import|importScripts|Worker|WebSocket|EventSource|sendBeacon)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
]

function outside({ path, text }: ReadFile, allowed: ReadonlySet<string>, own: string | undefined): string[] {
  const isOwn = (address: string) => own !== undefined && (address === own || address.startsWith(`${own}/`))
  const asked = requests.flatMap(request => [...text.matchAll(request)].map(match => decode(match[1]!))).filter(address => !isOwn(address))
  const named = [...text.matchAll(/\bhttps?:\/\/[^\s"'`<>)\\]+/g)].map(match => decode(match[0]).replace(/[.,;:!?]+$/, ''))
    .filter(address => !isOwn(address) && !allowed.has(address) && !names.some(name => address.startsWith(name)) && !asked.includes(address))
  return [
    ...asked.map(address => `asks ${address} for something; expected nothing from anybody else, so serve it from public/`),
    ...named.map(address => `names ${address}; expected only sources of facts that slides name${path.endsWith('.html') ? ' and the site itself (SITE_URL)' : ''}, so leave it out or name its fact`),
  ]
}

/** The path of the file that answers an address below the base; undefined where none does. */
function fileAt(path: string, files: ReadonlyMap<string, ReadFile>): ReadFile | undefined {
  return files.get(path) ?? files.get(path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`)
}

/** What a file asks for of the site, and whatever it names of it by its whole address. */
function targetsOf({ path, text }: ReadFile, origin: string | undefined): string[] {
  const asked = path.endsWith('.html') ? askedByPage(text) : undefined
  return [
    ...asked ? [...asked.loads, ...asked.leads, ...asked.names] : [],
    ...path.endsWith('.css') ? askedByStyles(text) : path.endsWith('.webmanifest') ? askedByManifest(text) : [],
    ...[...text.matchAll(/\bhttps?:\/\/[^\s"'`<>)\\]+/g)].map(match => decode(match[0])).filter(address => address === origin || address.startsWith(`${origin}/`)),
  ]
}

function inside(file: ReadFile, files: ReadonlyMap<string, ReadFile>, { base, origin = 'http://site.invalid' }: Settings): string[] {
  const here = `${origin}${base}${file.path.replace(/(^|\/)index\.html$/, '$1')}`
  return targetsOf(file, origin).flatMap((target) => {
    if (!URL.canParse(target, here))
      return [`leads to "${target}", which is no address; correct it`]
    const url = new URL(target, here)
    if (url.origin !== origin)
      return [] // outside, or data:
    if (!url.pathname.startsWith(base))
      return [`leads to ${target}; expected an address below ${base}, so write the base before it`]
    const found = fileAt(decodeURI(url.pathname.slice(base.length)), files)
    if (!found)
      return [`leads to ${target}, but the site has no such file; correct the address or write the file`]
    const id = decodeURIComponent(url.hash.slice(1))
    const hasId = id === '' || !found.path.endsWith('.html') || found.text.includes(`id="${id}"`)
    return hasId ? [] : [`leads to ${target}, but ${found.path} has no element with the id "${id}"; correct one of them`]
  })
}

function policy({ path, text }: ReadFile): string[] {
  if (!path.endsWith('.html'))
    return []
  const at = text.search(/<meta http-equiv="Content-Security-Policy"/i)
  const first = text.search(/<(?:script|style|link|img)\b/i)
  return [
    ...at === -1 || (first !== -1 && first < at) ? ['has no content security policy before its first script or style; pass the page through withPolicy (scripts/publish/site/policy.ts)'] : [],
    ...hasStyleAttributes(text) ? ['has a style attribute, which its policy refuses; expected a class or an attribute of SVG (scripts/publish/site/still-styles.ts makes those of pictures)'] : [],
  ]
}

/** `sources` are the addresses the site may name. */
export function checkAddresses(files: readonly ReadFile[], settings: Settings, sources: readonly string[]): Problem[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const allowed = new Set(sources)
  const redirects = byPath.get('_redirects')?.text ?? ''
  return [
    ...files.filter(({ path }) => checked.test(path)).flatMap(file => [...policy(file), ...outside(file, allowed, settings.origin), ...inside(file, byPath, settings)].map(what => ({ where: file.path, what }))),
    ...[.../^\S*\*\s/.test(redirects) ? [{ where: '_redirects', what: 'answers every unknown address with a page; expected 404.html to, so delete the file' }] : []],
  ]
}
