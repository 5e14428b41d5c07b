/**
 * Where the site leads and what it asks for: nothing of anybody else, and of itself only what is there. Pure. By hand, because
 * checkers of links ask servers; none says of a folder that it asks nothing of anybody else, scripts and styles included.
 */
import type { Problem } from '../../deck/check-deck.ts'
import type { Settings } from '../../deck/settings.ts'
import { hasStyleAttributes } from '../site/policy.ts'
import { askedByManifest, askedByPage, askedByStyles, idsOf, isGoverned } from './asked-by.ts'
import type { Asked } from './asked-by.ts'
import type { ReadFile } from './check-privacy.ts'

/** Beginnings of addresses that are names or stand in messages, and are never asked for. */
const names = [
  'http://www.w3.org/', 'https://schema.org', 'http://www.sitemaps.org/schemas/', 'http://ogp.me/ns', 'https://ogp.me/ns',
  'https://vuejs.org/error-reference/', 'https://sli.dev/', 'https://www.plantuml.com/plantuml', // in Slidev's and Vue's code
]

const checked = /\.(?:html|css|js|svg|xml|json|webmanifest)$/
const isPage = (path: string) => path.endsWith('.html')

/** What a script asks for by itself, as far as it says so. */
const REQUESTS = /\b(?:fetch|import|importScripts|Worker|WebSocket|EventSource|sendBeacon)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g

/** What a file asks for and where it leads, as it says itself. */
function askedBy({ path, text }: ReadFile): Asked {
  const nothing: Asked = { loads: [], leads: [], names: [], onward: undefined }
  if (path.endsWith('.css'))
    return { ...nothing, loads: askedByStyles(text) }
  if (path.endsWith('.webmanifest'))
    return { ...nothing, leads: askedByManifest(text) }
  return isPage(path) || path.endsWith('.svg') ? askedByPage(text) : nothing
}

/** All whole addresses in a file, whatever they are for. */
function wholeAddresses({ text }: ReadFile): string[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s"'`<>)\\]+/g)].map(([address]) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
}

/** A file with what it asks for and the ids in it, where links can lead: each is read once. */
interface KnownFile extends ReadFile { asked: Asked, ids: ReadonlySet<string> }

function outside(file: KnownFile, allowed: ReadonlySet<string>, own: string | undefined): string[] {
  const isOwn = (address: string) => own !== undefined && (address === own || address.startsWith(`${own}/`))
  const isElsewhere = (address: string) => /^(?:https?:|wss?:)?\/\//.test(address) && !isOwn(address)
  const asked = [...file.asked.loads, ...[...file.text.matchAll(REQUESTS)].map(match => match[1]!)].filter(isElsewhere)
  const isAllowed = (address: string) => isOwn(address) || allowed.has(address) || asked.includes(address) || names.some(name => address.startsWith(name))
  const named = wholeAddresses(file).map(address => address.replace(/[.,;:!?]+$/, '')).filter(address => !isAllowed(address))
  return [
    ...asked.map(address => `asks ${address} for something; expected nothing from anybody else, so serve it from public/`),
    ...named.map(address => `names ${address}; expected only sources of facts that slides name${isPage(file.path) ? ' and the site itself (SITE_URL)' : ''}, so leave it out or name its fact`),
  ]
}

/** The path of the file that answers an address below the base; undefined where none does. */
function fileAt(path: string, files: ReadonlyMap<string, KnownFile>): KnownFile | undefined {
  return files.get(path) ?? files.get(path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`)
}

/** What a file asks for of the site, and whatever it names of it by its whole address. */
function targetsOf(file: KnownFile, origin: string): string[] {
  const { loads, leads, names } = file.asked
  return [...loads, ...leads, ...names, ...wholeAddresses(file).filter(address => address === origin || address.startsWith(`${origin}/`))]
}

/** What is wrong with a target inside the site; undefined where it is there. */
function problemOf(target: string, here: string, { base, origin }: Settings, files: ReadonlyMap<string, KnownFile>): string | undefined {
  if (!URL.canParse(target, here))
    return `leads to "${target}", which is no address; correct it`
  const url = new URL(target, here)
  if (url.origin !== origin)
    return undefined // outside, or data:
  if (!url.pathname.startsWith(base))
    return `leads to ${target}; expected an address below ${base}, so write the base before it`
  const found = fileAt(decodeURI(url.pathname.slice(base.length)), files)
  if (!found)
    return `leads to ${target}, but the site has no such file; correct the address or write the file`
  const id = decodeURIComponent(url.hash.slice(1))
  const hasId = id === '' || !isPage(found.path) || found.ids.has(id)
  return hasId ? undefined : `leads to ${target}, but ${found.path} has no element with the id "${id}"; correct one of them`
}

function inside(file: KnownFile, files: ReadonlyMap<string, KnownFile>, { base, origin = 'http://site.invalid' }: Settings): string[] {
  const here = `${origin}${base}${file.path.replace(/(^|\/)index\.html$/, '$1')}`
  return targetsOf(file, origin).flatMap(target => problemOf(target, here, { base, origin }, files) ?? [])
}

function policy({ path, text }: ReadFile): string[] {
  if (!isPage(path))
    return []
  return [
    ...isGoverned(text) ? [] : ['has no content security policy before its first script or style; pass the page through withPolicy (scripts/publish/site/policy.ts)'],
    ...hasStyleAttributes(text) ? ['has a style attribute, which its policy refuses; expected a class or an attribute of SVG (scripts/publish/site/still-styles.ts makes those of pictures)'] : [],
  ]
}

/** `sources` are the addresses the site may name. */
export function checkAddresses(files: readonly ReadFile[], settings: Settings, sources: readonly string[]): Problem[] {
  const known = files.map(file => ({ ...file, asked: askedBy(file), ids: isPage(file.path) ? idsOf(file.text) : new Set<string>() }))
  const byPath = new Map(known.map(file => [file.path, file]))
  const allowed = new Set(sources)
  const redirects = byPath.get('_redirects')?.text ?? ''
  return [
    ...known.filter(({ path }) => checked.test(path)).flatMap((file) => {
      const found = [...policy(file), ...outside(file, allowed, settings.origin), ...inside(file, byPath, settings)]
      return found.map(what => ({ where: file.path, what }))
    }),
    ...[.../^\S*\*\s/.test(redirects) ? [{ where: '_redirects', what: 'answers every unknown address with a page; expected 404.html to, so delete the file' }] : []],
  ]
}
