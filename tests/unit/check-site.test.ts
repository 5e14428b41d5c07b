import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Fact } from '../../components/essay/facts.ts'
import type { Secrets } from '../../scripts/publish/guard/check-privacy.ts'
import { checkSite } from '../../scripts/publish/guard/check-site.ts'
import { withPolicy } from '../../scripts/publish/site/policy.ts'
import { serviceWorker } from '../../scripts/publish/site/service-worker.ts'

const fact = (id: string, claim: string, url: string): Fact => ({ id, claim, confidence: 'high', caveat: `Whoever asks about ${id} hears this caveat.`, sources: [{ publisher: 'Paper', title: `A long report on what ${id} is about`, date: '2024', url }] })
const secrets: Secrets = {
  notes: [{ where: '"dots"', text: 'Look at them for a moment before you say anything at all. The dots are the real dates of the third slide.' }],
  shown: 'The dots are the real dates of the third slide.',
  facts: [fact('F1', 'The first fact is one that a slide names.', 'https://paper.example/used'), fact('F2', 'The second fact is one that nobody ever names.', 'https://paper.example/unused')],
  used: new Set(['F1']),
  folders: ['/home/me/deck/', '/home/me/'],
}

const base = '/talks/rhythm/'
const page = (body = '', head = '') => withPolicy(`<!DOCTYPE html><html lang="en"><head><script type="module" src="${base}assets/deck-1.js"></script><link rel="stylesheet" href="${base}assets/deck-1.css">${head}</head><body><h1 id="top">Dots</h1>${body}</body></html>`)

const literal = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

/** A small site that has no problems. */
const sound: Record<string, string | Uint8Array> = {
  'index.html': page('<a href="dots/">Dots</a> <a href="https://paper.example/used">Paper</a> The dots are the real dates of the third slide.', '<link rel="canonical" href="https://example.org/talks/rhythm/"><script type="application/ld+json">{"@context":"https://schema.org"}</script>'),
  'dots/index.html': page('<a href="../#top">Cover</a><a href="../read">Read</a><a href="#top">Up</a><img src="data:image/png;base64,AA" alt="">'),
  'read/index.html': page('The first fact is one that a slide names.'),
  '6/index.html': withPolicy('<!DOCTYPE html><html lang="en"><head><meta http-equiv="refresh" content="0; url=../dots/"><title>6</title></head></html>'),
  'assets/deck-1.js': 'path:`/print`;const a="http://www.w3.org/2000/svg",b="https://paper.example/used"',
  'assets/deck-1.css': `@font-face{src:url(${base}fonts/a.woff2)}`,
  'fonts/a.woff2': randomBytes(1000),
  'cards/dots.png': randomBytes(1000),
  'sitemap.xml': '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/talks/rhythm/dots/</loc></url></urlset>',
}

async function problemsWith(changes: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-site-'))
  try {
    for (const [path, content] of Object.entries({ ...sound, ...changes })) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    const problems = await checkSite(folder, { base, origin: 'https://example.org' }, secrets)
    return problems.map(({ where, what }) => `${where}: ${what}`)
  }
  finally {
    await rm(folder, { recursive: true })
  }
}

test('a sound site has no problems', async () => {
  expect(await problemsWith({})).toEqual([])
})

/** So much that all of it together is too heavy. */
const noise = Array.from({ length: 11 }, () => randomBytes(46_000))
const js = 'assets/deck-1.js'
const refused: [name: string, changes: Record<string, string | Uint8Array>, problem: string | RegExp][] = [
  ['a sentence of the notes in the script', { [js]: 'a="Look at them for a moment before you say…"' }, `${js}: holds "look at them for a moment before you" of the speaker notes of "dots"`],
  ['a sentence of the notes across tags and entities', { 'read/index.html': page('Look at them <b>for a</b>&nbsp;moment before you say anything') }, 'read/index.html: holds "look at them for a moment before you" of the speaker notes'],
  ['a fact that no slide names', { 'read/index.html': page('The second fact is one that nobody ever names.') }, 'read/index.html: holds "the second fact is one that nobody ever" of the fact F2, which no slide names'],
  ['its source', { 'read/index.html': page('A long report on what F2 is about') }, 'of the fact F2, which no slide names'],
  ['the caveat of a shown fact in the script', { [js]: 'a="Whoever asks about F1 hears this caveat."' }, `${js}: holds the caveat of the fact F1; expected a script without`],
  ['the presenter view', { [js]: '{name:"presenter",path:"/presenter/:no"}' }, `${js}: has the route /presenter/:no; expected the show alone`],
  ['the page of the notes', { 'notes/index.html': page() }, 'notes/index.html: is a page for whoever gives the talk'],
  ['a source map', { 'assets/deck-1.js.map': '{}' }, 'assets/deck-1.js.map: is or names a source map'],
  ['the name of a source map', { [js]: 'a()\n//# sourceMappingURL=deck-1.js.map' }, `${js}: is or names a source map`],
  ['a path of the machine', { [js]: 'a="/home/me/elsewhere/b.ts"' }, `${js}: names /home/me/, a folder of the machine`],
  ['an address of somebody else', { [js]: 'a="https://paper.example/unused"' }, `${js}: names https://paper.example/unused; expected only sources`],
  ['a script from elsewhere', { 'read/index.html': page('<script src="https://cdn.example/a.js"></script>') }, 'read/index.html: asks https://cdn.example/a.js for something'],
  ['a picture of a source', { 'read/index.html': page('<img alt="" src="https://paper.example/used">') }, 'read/index.html: asks https://paper.example/used for something'],
  ['a style sheet from elsewhere', { 'read/index.html': page('', '<link rel="stylesheet" href="//fonts.example/a.css">') }, 'read/index.html: asks //fonts.example/a.css for something'],
  ['a font from elsewhere', { 'assets/deck-1.css': '@font-face{src:url("https://fonts.example/a.woff2")}' }, 'assets/deck-1.css: asks https://fonts.example/a.woff2 for something'],
  ['styles imported from elsewhere', { 'assets/deck-1.css': '@import "https://fonts.example/a.css";' }, 'assets/deck-1.css: asks https://fonts.example/a.css'],
  ['a fetch from elsewhere', { [js]: 'fetch("https://stats.example/")' }, `${js}: asks https://stats.example/ for something`],
  ['a page without a policy', { 'read/index.html': page().replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') }, 'read/index.html: has no content security policy before its first script'],
  ['a policy that comes too late', { 'read/index.html': page().replace('<head>', '<head><style>p{}</style>') }, 'read/index.html: has no content security policy before'],
  ['a style attribute', { 'read/index.html': page('<p style="color: red">Red</p>') }, 'read/index.html: has a style attribute, which its policy refuses'],
  ['a link to a file that is not there', { 'read/index.html': page('<a href="../rivals/">Rivals</a>') }, 'read/index.html: leads to ../rivals/, but the site has no such file'],
  ['a link past the base', { 'read/index.html': page('<a href="/dots/">Dots</a>') }, 'read/index.html: leads to /dots/; expected an address below /talks/rhythm/'],
  ['a font past the base', { 'assets/deck-1.css': '@font-face{src:url(/fonts/a.woff2)}' }, 'assets/deck-1.css: leads to /fonts/a.woff2; expected an address below /talks/rhythm/'],
  ['a link to a part that is not there', { 'read/index.html': page('<a href="../dots/#end">End</a>') }, 'read/index.html: leads to ../dots/#end, but dots/index.html has no element with the id "end"'],
  ['a link to a part that words alone name', { 'read/index.html': page('<a href="#end">End</a><p>id="end"</p>') }, 'read/index.html: leads to #end, but read/index.html has no element with the id "end"'],
  ['a picture in several sizes from elsewhere', { 'read/index.html': page('<img alt="a > b" srcset="/talks/rhythm/cards/dots.png 1x, https://paper.example/used 2x">') }, 'read/index.html: asks https://paper.example/used for something'],
  ['a redirect to nowhere', { '7/index.html': withPolicy('<html><head><meta http-equiv="refresh" content="0; url=../gone/"></head></html>') }, '7/index.html: leads to ../gone/, but the site has no such file'],
  ['a card that is not there', { 'read/index.html': page('', '<meta property="og:image" content="https://example.org/talks/rhythm/cards/read.png">') }, 'read/index.html: leads to https://example.org/talks/rhythm/cards/read.png, but the site has no such file'],
  ['a sitemap with an address that is not there', { 'sitemap.xml': '<loc>https://example.org/talks/rhythm/gone/</loc>' }, 'sitemap.xml: leads to https://example.org/talks/rhythm/gone/'],
  ['an answer to every address', { _redirects: '/*    /index.html   200\n' }, '_redirects: answers every unknown address with a page'],
  ['a heavy page', { 'dots/index.html': page(randomBytes(70_000).toString('base64')) }, 'dots/index.html: weighs 7'],
  ['a heavy read page', { 'read/index.html': page(randomBytes(160_000).toString('base64')) }, 'kB gzipped; expected at most 150 kB of a read page'],
  ['a heavy script', { [js]: `a="${randomBytes(145_000).toString('base64')}"` }, `${js}: weighs 14`],
  ['heavy styles', { 'assets/deck-1.css': `/*${randomBytes(20_000).toString('base64')}*/` }, 'assets/deck-1.css: weighs 2'],
  ['heavy fonts, all together', { 'fonts/b.woff2': randomBytes(59_500) }, 'fonts/a.woff2, fonts/b.woff2: weighs 60.5 kB; expected at most 60 kB of a font'],
  ['a worker that keeps too much ahead', { 'sw.js': serviceWorker([...Array(11).keys()].map(i => ({ path: `assets/${i}.json`, content: noise[i]! })), base), ...Object.fromEntries(noise.map((content, i) => [`assets/${i}.json`, content])) }, /sw\.js: keeps 5\d\d.\d kB ahead in 12 files; expected at most 500 kB/],
  ['a heavy card', { 'cards/dots.png': randomBytes(301_000) }, 'cards/dots.png: weighs 301.0 kB; expected at most 300 kB of a card'],
]

for (const [name, changes, problem] of refused) {
  test(`refuses ${name}`, async () => {
    expect(await problemsWith(changes)).toEqual([expect.stringMatching(problem instanceof RegExp ? problem : literal(problem))])
  })
}

test('what is wrong with many files is said once', async () => {
  const bad = page('<a href="/nowhere/">x</a>')
  expect(await problemsWith({ 'a/index.html': bad, 'b/index.html': bad, 'c/index.html': bad })).toEqual([expect.stringContaining('a/index.html and 2 more: leads to /nowhere/')])
})

test('a file that is no PDF is not taken for one', async () => {
  await expect(problemsWith({ 'deck.pdf': 'no PDF' })).rejects.toThrow(/PDF/)
})
