/**
 * Compares a published site with what it was built to be, by loading what a visitor would load. By hand, because a checker of
 * links knows neither what sw.js says of every file nor what the pages of this deck hold.
 */
import { createHash } from 'node:crypto'
import type { Problem } from '../../deck/check-deck.ts'
import { deckSlides } from '../../deck/slides.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import type { Manifest } from '../../visitor/worker-manifest.ts'
import { html } from '../html.ts'
import { manifestIn } from '../site/service-worker.ts'
import { askedByManifest, askedByPage, askedByStyles } from './asked-by.ts'
import { grouped } from './grouped.ts'

/** How many requests are under way at once. */
const AT_ONCE = 8
/** A site has less than a hundred addresses; one that leads to ever new ones is none of ours. */
const MOST = 400

/** What a browser must be told for it to show or run a file; it takes any type for what is not here. */
const types: readonly { ending: RegExp, type: RegExp, name: string }[] = [
  { ending: /(?:^|\/|\.html)$/, type: /^text\/html\b/, name: 'text/html' },
  { ending: /\.js$/, type: /^(?:text|application)\/javascript\b/, name: 'text/javascript' },
  { ending: /\.css$/, type: /^text\/css\b/, name: 'text/css' },
  { ending: /\.svg$/, type: /^image\/svg\+xml\b/, name: 'image/svg+xml' },
  { ending: /\.png$/, type: /^image\/png\b/, name: 'image/png' },
  { ending: /\.pdf$/, type: /^application\/pdf\b/, name: 'application/pdf' },
]

interface Answer { status: number, type: string, url: string, content: Buffer }
interface Failure { failed: string }

/** What an address must answer; where nothing is said, 200 with the type of its ending. */
interface Expected {
  status?: number
  /** parts of its content; a page holds its policy as well */
  holds?: readonly string[]
  /** the query that a redirect has to keep */
  query?: string
}

async function ask(address: string, method: 'GET' | 'HEAD'): Promise<Answer | Failure> {
  try {
    const response = await fetch(address, { method, cache: 'no-store', signal: AbortSignal.timeout(20_000) })
    return { status: response.status, type: response.headers.get('content-type') ?? '', url: response.url, content: Buffer.from(await response.arrayBuffer()) }
  }
  catch (error) {
    const { message, cause } = error as Error
    return { failed: cause instanceof Error ? cause.message : message }
  }
}

const integrityOf = (content: Buffer) => `sha256-${createHash('sha256').update(content).digest('base64')}`

/** What is wrong with a type, as one sentence; undefined where nothing is. */
function wrongType(path: string, type: string): string | undefined {
  const right = types.find(({ ending }) => ending.test(path))
  if (right && !right.type.test(type))
    return `is of the type "${type}"; expected ${right.name}, so correct the host's list of types`
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1]
  return charset === undefined || charset.toLowerCase() === 'utf-8'
    ? undefined
    : `is said to be in ${charset}; expected utf-8, so correct the host's setting, which counts for more than the page's own`
}

/** What is wrong with where an answer came from, as one sentence; undefined where nothing is. */
function wrongAddress(url: string, query: string | undefined, site: string): string | undefined {
  if (!url.startsWith(site))
    return `leads to ${url}; expected an address below ${site}, so correct the host's redirects`
  return query === undefined || new URL(url).search === query
    ? undefined
    : `leads to ${url}, without "${query}"; expected a redirect that keeps it, or a link to a step opens another`
}

/** What is wrong with a content, as one sentence; undefined where nothing is. */
function wrongContent(content: Buffer, holds: readonly string[], integrity: string | undefined): string | undefined {
  const missing = holds.find(part => !content.includes(part))
  if (missing !== undefined)
    return `does not hold "${missing}"; expected the file that was built, so look at what is published there`
  return integrity === undefined || integrityOf(content) === integrity
    ? undefined
    : 'is not as it was built; does the host change files (minify, inject)? Switch that off'
}

/** What is wrong with an answer, as one sentence; undefined where nothing is. */
function wrongWith(path: string, answer: Answer | Failure, expected: Expected, site: string, integrity?: string): string | undefined {
  const { status: wanted = 200, query, holds = [] } = expected
  if ('failed' in answer)
    return `cannot be reached: ${answer.failed}`
  const { status, type, url, content } = answer
  if (status !== wanted)
    return `answers ${status}; expected ${wanted}${wanted === 404 ? ', so switch off what answers every address with a page' : ', so publish all of dist/'}`
  return wanted === 404 ? undefined : wrongAddress(url, query, site) ?? wrongType(path, type) ?? wrongContent(content, holds, integrity)
}

/** What a file asks for, by its kind. */
function askedBy(path: string, content: Buffer): { own: string[], names: string[] } {
  const text = content.toString()
  if (path.endsWith('.css'))
    return { own: askedByStyles(text), names: [] }
  if (path.endsWith('.webmanifest'))
    return { own: askedByManifest(text), names: [] }
  const { loads, leads, names } = types[0]!.ending.test(path) ? askedByPage(text) : { loads: [], leads: [], names: [] }
  return { own: [...loads, ...leads], names }
}

/** A visit under way: where, what is known of the site, what is still to be loaded, and what was wrong so far. */
interface Visit {
  /** the address of the site, with a slash at its end */
  site: string
  manifest: Manifest
  expected: ReadonlyMap<string, Expected>
  known: Set<string>
  left: string[]
  problems: Problem[]
}

/** Has a path of the site loaded, once. Throws where there are more than a site of ours has. */
function queue({ site, known, left }: Visit, path: string): void {
  if (known.has(path))
    return
  known.add(path)
  left.push(path)
  if (known.size > MOST)
    throw new Error(`${site} leads to more than ${MOST} addresses; expected those of the deck alone, so look at what is published there`)
}

/** What must be done where the site believes that it is elsewhere. */
const remedyFor = (site: string) => `build with SITE_URL=${site} and publish that`

/** An address that a file asks for or leads to: of the site, beside it, or of somebody else. */
function followOne(visit: Visit, path: string, address: URL): void {
  const { site, manifest: { base }, problems } = visit
  if (address.href.startsWith(site))
    queue(visit, address.pathname.slice(base.length) + address.search)
  else if (address.origin === new URL(site).origin)
    problems.push({ where: site + path, what: `asks for ${address.pathname}; expected addresses below ${base}, so ${remedyFor(site)}` })
}

/** What a page says that its own address is. */
function followName(visit: Visit, path: string, name: string, from: string): void {
  const { site, problems } = visit
  const address = URL.canParse(name, from) ? new URL(name, from) : undefined
  if (address?.href.startsWith(site))
    return queue(visit, address.href.slice(site.length))
  const said = address && address.origin !== new URL(site).origin ? address.origin : name
  problems.push({ where: site + path, what: `says that it is at ${said}; expected an address below ${site}, so ${remedyFor(site)}` })
}

/** Loads a path, judges what is answered, and follows what that asks for. */
async function load(visit: Visit, address: string): Promise<void> {
  const { site, manifest, expected, problems } = visit
  const path = address.replace(/\?.*/, '')
  const integrity = manifest.files[address] ?? manifest.later[address]
  const answer = await ask(site + address, address.endsWith('.pdf') && integrity === undefined ? 'HEAD' : 'GET')
  const what = wrongWith(path, answer, expected.get(address) ?? {}, site, integrity)
  if (what !== undefined)
    problems.push({ where: site + address, what })
  if (what !== undefined || 'failed' in answer || answer.status !== 200)
    return
  const { own, names } = askedBy(path, answer.content)
  for (const asked of own.filter(asked => URL.canParse(asked, answer.url)))
    followOne(visit, path, new URL(asked, answer.url))
  for (const name of names)
    followName(visit, path, name, answer.url)
}

/** Loads the site from its start: every page, and all that they ask for or that sw.js keeps. */
async function problemsOfVisit(site: string, manifest: Manifest, expected: ReadonlyMap<string, Expected>): Promise<Problem[]> {
  const visit: Visit = { site, manifest, expected, known: new Set(), left: [], problems: [] }
  for (const path of [...expected.keys(), ...Object.keys({ ...manifest.files, ...manifest.later }), ...Object.keys(manifest.moved)])
    queue(visit, path)
  const oneByOne = async () => {
    for (let path = visit.left.shift(); path !== undefined; path = visit.left.shift())
      await load(visit, path)
  }
  // Whoever finds nothing left goes; what the last ones still find is loaded in another round.
  while (visit.left.length > 0)
    await Promise.all(Array.from({ length: AT_ONCE }, oneByOne))
  return visit.problems
}

/** What the addresses of this deck must answer. */
function expectedOf(slides: readonly DeckSlide[], deep: DeckSlide): Map<string, Expected> {
  const policy = 'http-equiv="Content-Security-Policy"'
  const page = (headline: string) => ({ holds: [html`${headline}`.source, policy] })
  return new Map<string, Expected>([
    ['', page(slides[0]!.headline)],
    ...slides.map(({ alias, headline }) => [`${alias}/`, page(headline)] as const),
    [`${deep.alias}/?clicks=1`, { query: '?clicks=1' }],
    ['read/', { holds: [policy] }],
    ['deck.pdf', {}],
    ['handout.pdf', {}],
    ['nowhere-at-all/', { status: 404 }],
  ])
}

/** The manifest of the site's worker, or what is wrong with that. */
async function publishedManifest(site: string, hash: string | undefined): Promise<Manifest | { wrong: string }> {
  const script = await ask(`${site}sw.js`, 'GET')
  const wrong = wrongWith('sw.js', script, {}, site)
  if ('failed' in script || wrong !== undefined)
    return { wrong: wrong! }
  if (hash !== undefined && createHash('sha256').update(script.content).digest('hex') !== hash)
    return { wrong: 'is of another build than the one that was published' }
  const manifest = manifestIn(script.content.toString())
  const { pathname } = new URL(site)
  return manifest.base === pathname ? manifest : { wrong: `is of a build for ${manifest.base}; expected one for ${pathname}, so ${remedyFor(site)}` }
}

/** Addresses without the slash at their end must lead to those with it, and keep their query. */
async function problemsOfBare(addresses: readonly string[], site: string): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const address of addresses) {
    const what = wrongWith('', await ask(address, 'GET'), { query: new URL(address).search }, site.slice(0, -1))
    if (what !== undefined)
      problems.push({ where: address, what })
  }
  return problems
}

/** Every difference between what is there and what should be. `site` ends with a slash; `worker` is the sha256 its sw.js must have. */
export async function differences(site: string, { worker }: { worker?: string | undefined } = {}): Promise<string[]> {
  const manifest = await publishedManifest(site, worker)
  if ('wrong' in manifest)
    return [`${site}sw.js: ${manifest.wrong}`]
  const slides = await deckSlides()
  const deep = slides.find(({ clicks }) => clicks > 0) ?? slides[0]!
  const bare = [`${site}${deep.alias}`, `${site}${deep.alias}?clicks=1`, ...manifest.base === '/' ? [] : [site.slice(0, -1)]]
  const problems = [...await problemsOfVisit(site, manifest, expectedOf(slides, deep)), ...await problemsOfBare(bare, site)]
  return grouped(problems).map(({ where, what }) => `${where}: ${what}`)
}
