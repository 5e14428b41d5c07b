/** Whether an address of a published site answers as it should. */
import { createHash } from 'node:crypto'

/** The paths of pages. */
export const PAGE = /(?:^|\/|\.html)$/

/** What a browser must be told for it to show or run a file; it takes any type for what is not here. */
const types: readonly { ending: RegExp, type: RegExp, name: string }[] = [
  { ending: PAGE, type: /^text\/html\b/, name: 'text/html' },
  { ending: /\.js$/, type: /^(?:text|application)\/javascript\b/, name: 'text/javascript' },
  { ending: /\.css$/, type: /^text\/css\b/, name: 'text/css' },
  { ending: /\.svg$/, type: /^image\/svg\+xml\b/, name: 'image/svg+xml' },
  { ending: /\.png$/, type: /^image\/png\b/, name: 'image/png' },
  { ending: /\.pdf$/, type: /^application\/pdf\b/, name: 'application/pdf' },
]

/** What a host answers; `url` is where that came from in the end. */
export interface Answer { status: number, type: string, url: string, content: Buffer }
/** Nothing came: why not, in words. */
export interface Failure { failed: string }

/** What an address must answer; where nothing is said, 200 with the type of its ending. */
export interface Expected {
  status?: number
  /** parts of its content; a page holds its policy as well */
  holds?: readonly string[]
  /** the query that a redirect has to keep */
  query?: string
}

/** Asks past whatever is kept. */
export async function ask(address: string, method: 'GET' | 'HEAD'): Promise<Answer | Failure> {
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
export function wrongWith(path: string, answer: Answer | Failure, expected: Expected, site: string, integrity?: string): string | undefined {
  const { status: wanted = 200, query, holds = [] } = expected
  if ('failed' in answer)
    return `cannot be reached: ${answer.failed}`
  const { status, type, url, content } = answer
  if (status !== wanted)
    return `answers ${status}; expected ${wanted}${wanted === 404 ? ', so switch off what answers every address with a page' : ', so publish all of dist/'}`
  return wanted === 404 ? undefined : wrongAddress(url, query, site) ?? wrongType(path, type) ?? wrongContent(content, holds, integrity)
}
