/** What a page of the site may do: a content security policy in the page itself, and headers for hosts that send them. */
import { createHash } from 'node:crypto'

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

/** Types of scripts that are executed or steer execution; JSON-LD and other data are not subject to the policy. */
const executable = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/

/** The browser hashes what it has read, in which every line ends with a line feed. */
const hash = (source: string) => `'sha256-${createHash('sha256').update(source.replace(/\r\n?/g, '\n')).digest('base64')}'`
const unique = (values: readonly string[]) => [...new Set(values)]
const write = (directives: Directives) => Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`).join('; ')

/** The sources between the tags of one name, with the attributes of each. */
function inline(html: string, tag: 'style' | 'script'): { attributes: string, source: string }[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}\\s*>`, 'gi'))].map(([, attributes = '', source = '']) => ({ attributes, source }))
}

function scriptHashes(html: string): string[] {
  return inline(html, 'script')
    .filter(({ attributes }) => !/\ssrc\s*=/i.test(attributes))
    .filter(({ attributes }) => executable.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? ''))
    .map(({ source }) => hash(source))
}

/** Whether a page has a style attribute anywhere, which its policy would refuse. */
export function hasStyleAttributes(html: string): boolean {
  const markup = html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, '')
  return /<[a-z][^<>]*?\sstyle\s*=/i.test(markup)
}

/**
 * The policy of one page: its inline styles and scripts by their hashes, no style attributes. One `style-src` says all of
 * it: Safari before 26.2 ignores style-src-elem and style-src-attr, and took the page's style sheets from it with them.
 */
export function policyOf(html: string): string {
  return write({
    ...common,
    'script-src': ['\'self\'', ...unique(scriptHashes(html))],
    'style-src': ['\'self\'', ...unique(inline(html, 'style').map(({ source }) => hash(source)))],
  })
}

/**
 * The page with its policy first in its head, where it governs all that follows. A page that has one gets it anew.
 * Must be the last change of a page: what is edited afterwards no longer has the hash.
 */
export function withPolicy(html: string): string {
  const bare = html.replace(/\n?<meta http-equiv="Content-Security-Policy"[^>]*>/i, '').replace(/\n?<meta name="referrer"[^>]*>/i, '')
  if (!/<head\b[^>]*>/i.test(bare))
    throw new Error('a page has no <head> for its content security policy')
  return bare.replace(/<head\b[^>]*>/i, head => `${head}
<meta http-equiv="Content-Security-Policy" content="${policyOf(bare)}">
<meta name="referrer" content="no-referrer">`)
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
      'Content-Security-Policy': policy,
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
  const text = Object.entries(rules).map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n')
  const long = text.split('\n').find(line => line.length > 2000)
  if (long !== undefined)
    throw new Error(`_headers has a line of ${long.length} characters; Cloudflare Pages reads 2000, so let the pages share their inline scripts`)
  return `${text}\n`
}
