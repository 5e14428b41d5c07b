/** Compares a published site with what it was built to be, by loading what a visitor would load. */
import { createHash } from 'node:crypto'
import { deckSlides } from '../../deck/slides.ts'
import type { Problem } from '../../deck/check-deck.ts'
import { html } from '../html.ts'
import { askedByManifest, askedByPage, askedByStyles } from './asked-by.ts'
import { grouped } from './grouped.ts'
import { manifestIn } from '../site/service-worker.ts'
import type { Manifest } from '../../visitor/worker-manifest.ts'

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

/** What an address must answer; where nothing is said, 200 with the type of its ending. */
interface Expected {
  status?: number
  /** parts of its content; a page holds its policy as well */
  holds?: readonly string[]
  /** the query that a redirect has to keep */
  query?: string
}

async function ask(address: string, method: 'GET' | 'HEAD'): Promise<Answer | { failed: string }> {
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

/** What is wrong with an answer, as one sentence; undefined where nothing is. */
function problemOf(path: string, answer: Answer, expected: Expected, site: string, integrity: string | undefined): string | undefined {
  const { status, type, url, content } = answer
  const wanted = expected.status ?? 200
  if (status !== wanted)
    return `answers ${status}; expected ${wanted}${wanted === 404 ? ', so switch off what answers every address with a page' : ', so publish all of dist/'}`
  if (wanted === 404)
    return undefined
  if (!url.startsWith(site))
    return `leads to ${url}; expected an address below ${site}, so correct the host's redirects`
  if (expected.query !== undefined && new URL(url).search !== expected.query)
    return `leads to ${url}, without "${expected.query}"; expected a redirect that keeps it, or a link to a step opens another`
  const right = types.find(({ ending }) => ending.test(path))
  if (right && !right.type.test(type))
    return `is of the type "${type}"; expected ${right.name}, so correct the host's list of types`
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1]
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
    return `is said to be in ${charset}; expected utf-8, so correct the host's setting, which counts for more than the page's own`
  const missing = expected.holds?.find(part => !content.includes(part))
  if (missing !== undefined)
    return `does not hold "${missing}"; expected the file that was built, so look at what is published there`
  return integrity === undefined || integrityOf(content) === integrity
    ? undefined
    : 'is not as it was built; does the host change files (minify, inject)? Switch that off'
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

/** Loads the site from its start: every page, and all that they ask for or that sw.js keeps. */
async function visit(site: string, { base, files, later, moved }: Manifest, expected: ReadonlyMap<string, Expected>): Promise<Problem[]> {
  const { origin } = new URL(site)
  const built: Readonly<Record<string, string>> = { ...files, ...later }
  const remedy = `build with SITE_URL=${site} and publish that`
  const problems: Problem[] = []
  const known = new Set<string>()
  const left: string[] = []
  const queue = (path: string) => {
    if (known.has(path))
      return
    known.add(path)
    left.push(path)
    if (known.size > MOST)
      throw new Error(`${site} leads to more than ${MOST} addresses; expected those of the deck alone, so look at what is published there`)
  }

  function follow(path: string, answer: Answer): void {
    const { own, names } = askedBy(path, answer.content)
    for (const address of own.filter(address => URL.canParse(address, answer.url))) {
      const url = new URL(address, answer.url)
      if (url.href.startsWith(site))
        queue(url.pathname.slice(base.length) + url.search)
      else if (url.origin === origin)
        problems.push({ where: site + path, what: `asks for ${url.pathname}; expected addresses below ${base}, so ${remedy}` })
    }
    for (const name of names) {
      const url = URL.canParse(name, answer.url) ? new URL(name, answer.url) : undefined
      if (url?.href.startsWith(site))
        queue(url.href.slice(site.length))
      else
        problems.push({ where: site + path, what: `says that it is at ${url && url.origin !== origin ? url.origin : name}; expected an address below ${site}, so ${remedy}` })
    }
  }

  async function load(path: string): Promise<void> {
    const method = path.endsWith('.pdf') && built[path] === undefined ? 'HEAD' : 'GET'
    const answer = await ask(site + path, method)
    const what = 'failed' in answer
      ? `cannot be reached: ${answer.failed}`
      : problemOf(path.replace(/\?.*/, ''), answer, expected.get(path) ?? {}, site, built[path])
    if (what !== undefined)
      problems.push({ where: site + path, what })
    else if ('url' in answer && answer.status === 200)
      follow(path.replace(/\?.*/, ''), answer)
  }

  ;[...expected.keys(), ...Object.keys(built), ...Object.keys(moved)].forEach(queue)
  const oneByOne = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift())
      await load(path)
  }
  // Whoever finds nothing left goes; what the last ones still find is loaded in another round.
  while (left.length > 0)
    await Promise.all(Array.from({ length: AT_ONCE }, oneByOne))
  return problems
}

/** Every difference between what is there and what should be. `site` ends with a slash; `worker` is the sha256 its sw.js must have. */
export async function differences(site: string, { worker }: { worker?: string | undefined } = {}): Promise<string[]> {
  const { pathname } = new URL(site)
  const script = await ask(`${site}sw.js`, 'GET')
  const wrong = 'failed' in script ? `cannot be reached: ${script.failed}` : problemOf('sw.js', script, {}, site, undefined)
  if ('failed' in script || wrong !== undefined)
    return [`${site}sw.js: ${wrong}`]
  if (worker !== undefined && createHash('sha256').update(script.content).digest('hex') !== worker)
    return [`${site}sw.js: is of another build than the one that was published`]
  const manifest = manifestIn(script.content.toString())
  if (manifest.base !== pathname)
    return [`${site}sw.js: is of a build for ${manifest.base}; expected one for ${pathname}, so build with SITE_URL=${site} and publish that`]

  const slides = await deckSlides()
  const deep = slides.find(({ clicks }) => clicks > 0) ?? slides[0]!
  const policy = 'http-equiv="Content-Security-Policy"'
  const headline = (of: string) => [html`${of}`.source, policy]
  const expected = new Map<string, Expected>([
    ['', { holds: headline(slides[0]!.headline) }],
    ...slides.map(({ alias, headline: own }) => [`${alias}/`, { holds: headline(own) }] as const),
    [`${deep.alias}/?clicks=1`, { query: '?clicks=1' }],
    ['read/', { holds: [policy] }],
    ['deck.pdf', {}],
    ['handout.pdf', {}],
    ['nowhere-at-all/', { status: 404 }],
  ])
  const problems = await visit(site, manifest, expected)
  for (const bare of [`${site}${deep.alias}`, `${site}${deep.alias}?clicks=1`, ...pathname === '/' ? [] : [site.slice(0, -1)]]) {
    const answer = await ask(bare, 'GET')
    const what = 'failed' in answer ? `cannot be reached: ${answer.failed}` : problemOf('', answer, { query: new URL(bare).search }, site.slice(0, -1), undefined)
    if (what !== undefined)
      problems.push({ where: bare, what })
  }
  return grouped(problems).map(({ where, what }) => `${where}: ${what}`)
}
