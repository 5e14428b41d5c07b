/**
 * What a page of the site may do: a content security policy in the page itself, and headers for hosts that send them. By hand,
 * because packages that write policies are for servers or bundlers, and these pages come from neither.
 */
import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'

type Directives = Record<string, readonly string[]>

/** What the built deck needs, and no more. */
const common: Directives = {
  'default-src': ['\'none\''],
  'script-src': ['\'self\''],
  'img-src': ['\'self\'', 'data:'],
  'font-src': ['\'self\''],
  'connect-src': ['\'self\''],
  'manifest-src': ['\'self\''],
  'worker-src': ['\'self\''],
  'base-uri': ['\'none\''],
  'form-action': ['\'none\''],
  'require-trusted-types-for': ['\'script\''],
  // Vue's own, the one of the page script (service-worker.ts), and that of setup/page-in-step.ts.
  'trusted-types': ['vue', 'service-worker', 'page'],
}

const POLICY = 'Content-Security-Policy'

/** Types of scripts that are executed or steer execution; JSON-LD and other data are not subject to the policy. */
const executable = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)?$/

/** The browser hashes what it has read, in which every line ends with a line feed. */
const hash = (source: string) => `'sha256-${createHash('sha256').update(source.replace(/\r\n?/g, '\n')).digest('base64')}'`
const unique = (values: readonly string[]) => [...new Set(values)]
const write = (directives: Directives) => Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`).join('; ')

interface Inline { tag: 'style' | 'script', attributes: Readonly<Record<string, string>>, source: string }

/** The styles and scripts that stand in a page. */
function inline(html: string): Inline[] {
  const found: Inline[] = []
  let open: Inline | undefined
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'style' || tag === 'script')
        found.push(open = { tag, attributes, source: '' })
    },
    ontext(text) {
      if (open)
        open.source += text
    },
    onclosetag: () => open = undefined,
  }, { decodeEntities: false })
  parser.end(html)
  return found
}

function styleHashes(html: string): string[] {
  return inline(html).filter(({ tag }) => tag === 'style').map(({ source }) => hash(source))
}

function scriptHashes(html: string): string[] {
  return inline(html)
    .filter(({ tag, attributes: { src, type = '' } }) => tag === 'script' && src === undefined && executable.test(type.toLowerCase()))
    .map(({ source }) => hash(source))
}

/** Whether a page has a style attribute anywhere, which its policy would refuse. */
export function hasStyleAttributes(html: string): boolean {
  let has = false
  new Parser({ onattribute: name => has ||= name === 'style' }).end(html)
  return has
}

/**
 * The policy of one page: its inline styles and scripts by their hashes, no style attributes. One `style-src` says all of
 * it: Safari before 26.2 ignores style-src-elem and style-src-attr, and took the page's style sheets from it with them.
 */
export function policyOf(html: string): string {
  return write({
    ...common,
    'script-src': ['\'self\'', ...unique(scriptHashes(html))],
    'style-src': ['\'self\'', ...unique(styleHashes(html))],
  })
}

/** Where a page's head begins, and where the policy and the referrer stand that it has already: offsets into its text. */
function headOf(html: string): { start: number | undefined, own: { from: number, to: number }[] } {
  let start: number | undefined
  const own: { from: number, to: number }[] = []
  const parser = new Parser({
    onopentag(tag, { 'http-equiv': equivalent, name }) {
      if (tag === 'head')
        start ??= parser.endIndex + 1
      if (tag === 'meta' && (equivalent === POLICY || name === 'referrer'))
        own.push({ from: html[parser.startIndex - 1] === '\n' ? parser.startIndex - 1 : parser.startIndex, to: parser.endIndex + 1 })
    },
  })
  parser.end(html)
  return { start, own }
}

/**
 * The page with its policy first in its head, where it governs all that follows. A page that has one gets it anew.
 * Must be the last change of a page: what is edited afterwards no longer has the hash.
 */
export function withPolicy(html: string): string {
  const bare = headOf(html).own.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), html)
  const { start } = headOf(bare)
  if (start === undefined)
    throw new Error('a page has no <head> for its content security policy')
  return `${bare.slice(0, start)}
<meta http-equiv="${POLICY}" content="${policyOf(bare)}">
<meta name="referrer" content="no-referrer">${bare.slice(start)}`
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read at the root of what they publish. Its policy holds for
 * all `pages` at once; each page's own, which is stricter, holds beside it. No two rules set the same header for an
 * address, because Cloudflare would join the values.
 */
export function headersFile(pages: readonly string[], base: string): string {
  const policy = write({
    ...common,
    'script-src': ['\'self\'', ...unique(pages.flatMap(scriptHashes))],
    'style-src': ['\'self\'', '\'unsafe-inline\''],
    'frame-ancestors': ['\'none\''],
  })
  const rules: Record<string, Record<string, string>> = {
    [`${base}*`]: {
      [POLICY]: policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'].map(name => `${name}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
    },
    // Their names change with their content.
    [`${base}assets/*`]: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    [base]: { 'Cache-Control': 'no-cache' },
    [`${base}:page/`]: { 'Cache-Control': 'no-cache' },
    [`${base}sw.js`]: { 'Cache-Control': 'no-cache' },
  }
  const text = Object.entries(rules)
    .flatMap(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .join('\n')
  const long = text.split('\n').find(line => line.length > 2000)
  if (long !== undefined)
    throw new Error(`_headers has a line of ${long.length} characters; Cloudflare Pages reads 2000, so let the pages share their inline scripts`)
  return `${text}\n`
}
