/**
 * Compares a published site with what it was built to be, by loading what a visitor would load. By hand, because a checker of
 * links knows neither what sw.js says of every file nor what the pages of this deck hold.
 */
import type { Problem } from '../../deck/check-deck.ts'
import { deckSlides } from '../../deck/slides.ts'
import type { Manifest } from '../../visitor/worker-manifest.ts'
import { ask, PAGE, wrongWith } from './answer.ts'
import type { Expected } from './answer.ts'
import { askedByManifest, askedByPage, askedByStyles } from './asked-by.ts'
import { expectedOf, publishedManifest, remedyFor } from './expected.ts'
import { grouped } from './grouped.ts'

/** How many requests are under way at once. */
const AT_ONCE = 8
/** A site has less than a hundred addresses; one that leads to ever new ones is none of ours. */
const MOST = 400

/** What a file asks for, by its kind. */
function askedBy(path: string, content: Buffer): { own: string[], names: string[] } {
  const text = content.toString()
  if (path.endsWith('.css'))
    return { own: askedByStyles(text), names: [] }
  if (path.endsWith('.webmanifest'))
    return { own: askedByManifest(text), names: [] }
  const { loads, leads, names } = PAGE.test(path) ? askedByPage(text) : { loads: [], leads: [], names: [] }
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
