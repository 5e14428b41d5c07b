import { createHash } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { hasStyleAttributes, headersFile, policyOf, withPolicy } from '../../scripts/publish/site/policy.ts'

const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`
const page = (head: string, body = '') => `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>${body}</body>\n</html>`
const directive = (html: string, name: string) => policyOf(html).split('; ').find(text => text.startsWith(`${name} `))

test('the policy stands first in the head, once, and whoever follows a link is not told from where', () => {
  const once = withPolicy(page('<style>p{}</style>'))
  expect(once).toMatch(/<head>\n<meta http-equiv="Content-Security-Policy" content="[^"]+">\n<meta name="referrer" content="no-referrer">\n<meta charset/)
  expect(withPolicy(once)).toBe(once)
})

test('what is written in a comment is neither head nor script', () => {
  const html = page('<!-- <script>no()</script> -->').replace('<html', '<!-- <head> -->\n<html')
  expect(withPolicy(html)).toMatch(/<!-- <head> -->\n<html lang="en">\n<head>\n<meta http-equiv="Content-Security-Policy"/)
  expect(directive(html, 'script-src')).toBe('script-src \'self\'')
})

test('a page without a head is refused', () => {
  expect(() => withPolicy('<p>Hello')).toThrow('no <head>')
})

test('inline styles and scripts are allowed by their hashes, each once', () => {
  const html = page('<style>p{}</style><style media="print">a{}</style><style>p{}</style><script>go()</script><script type="module">come()</script><script type="module" src="/assets/a.js"></script>')
  expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hash('p{}')} ${hash('a{}')}`)
  expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hash('go()')} ${hash('come()')}`)
})

test('a line that ends as on Windows has the hash the browser computes', () => {
  expect(directive(page('<script>a()\r\nb()</script>'), 'script-src')).toContain(hash('a()\nb()'))
})

test('data need no hash', () => {
  expect(directive(page('<script type="application/ld+json">{}</script>'), 'script-src')).toBe('script-src \'self\'')
})

// Safari before 26.2 ignores style-src-elem and style-src-attr: where nothing else is said, it shows the page without any style.
test('styles are governed by style-src, in the page and in the headers, and by nothing that an older Safari ignores', () => {
  for (const policy of [policyOf(page('<style>p{}</style>')), headersFile([page('')], '/')]) {
    expect(policy).toMatch(/\bstyle-src 'self'/)
    expect(policy).not.toMatch(/style-src-(?:elem|attr)/)
  }
})

test('a style attribute is seen in markup alone', () => {
  expect(hasStyleAttributes(page('', '<p style="color: red">'))).toBe(true)
  expect(hasStyleAttributes(page('', '<p title="a > b" style="color: red">'))).toBe(true)
  expect(hasStyleAttributes(page('<script>a = `<p style="">`</script>', '<p data-style="1">style="x"</p>'))).toBe(false)
})

test('nothing is unsafe, and nothing comes from elsewhere', () => {
  expect(policyOf(page('<style>p{}</style>', '<p style="">'))).not.toMatch(/unsafe|\*|https?:/)
})

test('the headers stand under the base, hold for every page and do not contradict each other', () => {
  const text = headersFile([page('<script>a()</script>'), page('<script>b()</script>')], '/talks/rhythm/')
  const paths = text.split('\n').filter(line => line && !line.startsWith(' '))
  expect(paths).toEqual(['/talks/rhythm/*', '/talks/rhythm/assets/*', '/talks/rhythm/', '/talks/rhythm/:page/', '/talks/rhythm/sw.js'])
  expect(text).toContain(hash('a()'))
  expect(text).toContain(hash('b()'))
  expect(text).toContain('frame-ancestors \'none\'')
  expect(text).toContain('X-Content-Type-Options: nosniff')
  expect(text.match(/ {2}[\w-]+(?=: )/g)!.filter(name => name.includes('Cache-Control'))).toHaveLength(4)
  expect(headersFile([], '/').split('\n')[0]).toBe('/*')
})

test('headers too long for Cloudflare are refused', () => {
  const pages = Array.from({ length: 40 }, (_, i) => page(`<script>a(${i})</script>`))
  expect(() => headersFile(pages, '/')).toThrow(/_headers has a line of \d+ characters; Cloudflare Pages reads 2000/)
})

test('the browser runs what the policy names and refuses everything else', async ({ browser }) => {
  const tab = await browser.newPage()
  const violations: string[] = []
  tab.on('console', message => message.type() === 'error' && violations.push(message.text()))
  const html = withPolicy(page('<style>p{color:rgb(1,2,3)}</style><script>window.ran = 1</script><script type="application/ld+json">{"a":1}</script>', '<p>x</p>'))
  const show = async (body: string) => {
    await tab.route('**/*', route => route.fulfill({ contentType: 'text/html', body }))
    await tab.goto('http://127.0.0.1/')
  }
  await show(html)
  expect(await tab.locator('p').evaluate(p => getComputedStyle(p).color)).toBe('rgb(1, 2, 3)')
  expect(await tab.evaluate('window.ran')).toBe(1)
  expect(violations).toEqual([])
  await show(html.replace('</body>', '<script>window.ran = 2</script></body>'))
  expect(await tab.evaluate('window.ran')).toBe(1)
  expect(violations.join()).toContain('Content Security Policy')
  await tab.close()
})
