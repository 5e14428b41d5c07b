/** Compares a published site with what it was built to be. */
import { createHash } from 'node:crypto'
import { deckSlides } from '../deck-slides.ts'
import { manifestIn } from './service-worker.ts'

async function get(address: string) {
  const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(20_000) })
  return { address, status: response.status, type: response.headers.get('content-type') ?? '', content: Buffer.from(await response.arrayBuffer()) }
}

/** Every difference between what is there and what should be. `site` ends with a slash; `worker` is the sha256 its sw.js must have. */
export async function differences(site: string, { worker }: { worker?: string | undefined } = {}): Promise<string[]> {
  const slides = await deckSlides()
  const [cover] = slides
  const deep = slides.find(({ clicks }) => clicks > 0) ?? cover!
  const found: string[] = []
  const expectAt = async (path: string, expected: { status?: number, type: string, holds?: string }) => {
    const { address, status, type, content } = await get(new URL(path, site).href)
    if (status !== (expected.status ?? 200))
      found.push(`${address} answers ${status}; expected ${expected.status ?? 200}`)
    else if (!type.includes(expected.type))
      found.push(`${address} is of the type "${type}"; expected ${expected.type}`)
    else if (expected.holds !== undefined && !content.includes(expected.holds))
      found.push(`${address} does not hold "${expected.holds}"`)
    return content
  }
  const policy = 'http-equiv="Content-Security-Policy"'
  await expectAt('', { type: 'text/html', holds: cover!.headline })
  await expectAt('', { type: 'text/html', holds: policy })
  for (const path of [`${deep.alias}/`, deep.alias, `${deep.alias}/?clicks=1`])
    await expectAt(path, { type: 'text/html', holds: deep.headline })
  await expectAt('read/', { type: 'text/html', holds: policy })
  await expectAt('nowhere-at-all/', { type: '', status: 404 })
  await expectAt('deck.pdf', { type: 'application/pdf', holds: '%PDF-' })
  const source = (await expectAt('sw.js', { type: 'javascript' })).toString()
  if (found.length > 0)
    return found
  if (worker !== undefined && createHash('sha256').update(source).digest('hex') !== worker)
    return [`${site}sw.js is of another build than the one that was published`]
  return [...found, ...await changedFiles(site, source)]
}

/** A file that arrives otherwise than it was built would keep the site from working offline. */
async function changedFiles(site: string, source: string): Promise<string[]> {
  const found: string[] = []
  const { files, later } = manifestIn(source)
  for (const [path, integrity] of Object.entries({ ...files, ...later })) {
    const { address, status, content } = await get(new URL(path, site).href)
    if (status !== 200)
      found.push(`${address} answers ${status}; expected 200`)
    else if (`sha256-${createHash('sha256').update(content).digest('base64')}` !== integrity)
      found.push(`${address} is not as it was built; does the host change files (minify, inject)? Switch that off`)
  }
  return found
}
