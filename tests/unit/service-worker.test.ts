import { expect, test } from 'playwright/test'
import { readingScriptFile, siteScriptFile } from '../../scripts/publish/site/page-scripts.ts'
import { manifestIn, manifestOf, serviceWorker } from '../../scripts/publish/site/service-worker.ts'
import { visitorScript } from '../../scripts/publish/site/visitor-code.ts'

const files = [
  { path: 'deck.pdf', content: 'pdf' },
  { path: 'index.html', content: 'cover' },
  { path: 'rivals/index.html', content: new TextEncoder().encode('rivals') },
  { path: 'assets/deck-1.js', content: 'go()' },
]

test('everything a page needs is kept ahead, as it is addressed, and PDFs once they are asked for', () => {
  const { files: ahead, later } = manifestOf(files, '/')
  expect(Object.keys(ahead)).toEqual(['', 'assets/deck-1.js', 'rivals/'])
  expect(Object.keys(later)).toEqual(['deck.pdf'])
})

test('what stands at two addresses comes last at the second, when it need not be fetched again', () => {
  expect(Object.keys(manifestOf([{ path: 'cover/index.html', content: 'cover' }, ...files], '/').files)).toEqual(['', 'assets/deck-1.js', 'rivals/', 'cover/'])
})

test('a page that only leads on is not kept, but where it leads', () => {
  const leading = { path: '6/index.html', content: '<meta http-equiv="refresh" content="0; url=/talks/rivals/">' }
  const { files: ahead, moved } = manifestOf([...files, leading], '/talks/')
  expect(ahead).not.toHaveProperty(['6/'])
  expect(moved).toEqual({ '6/': 'rivals/' })
})

test('what no page asks for is not kept', () => {
  const others = ['404.html', '_headers', '_redirects', 'cards/rivals.png', 'robots.txt', 'fonts/font.LICENSE.txt', 'sitemap.xml', 'sw.js', 'assets/deck-1.js.map'].map(path => ({ path, content: '' }))
  expect(manifestOf([...files, ...others], '/')).toEqual(manifestOf(files, '/'))
})

test('a file is known by its content, as the browser computes it', () => {
  // printf rivals | openssl dgst -sha256 -binary | base64
  expect(manifestOf(files, '/').files['rivals/']).toBe('sha256-YuLL+ryEKteQqCBnlEx1G5q/5XkKeqmZiNXCsB8Hp/U=')
})

test('the version changes with any file, and with nothing else', () => {
  const { version } = manifestOf(files, '/')
  expect(manifestOf([...files].reverse(), '/').version).toBe(version)
  expect(manifestOf(files.map(file => file.path === 'deck.pdf' ? { ...file, content: 'other' } : file), '/').version).not.toBe(version)
  expect(manifestOf(files.slice(1), '/').version).not.toBe(version)
})

test('the scripts are plain and short, and the list of files can be read from sw.js', () => {
  const source = serviceWorker(files, '/talks/rhythm/')
  expect(manifestIn(source)).toEqual(manifestOf(files, '/talks/rhythm/'))
  const inPages = [visitorScript('page-script', { BASE: '/talks/rhythm/' }), visitorScript('await-fonts', { FONTS: ['18px Fraunces'] })]
  expect(source.length).toBeLessThan(5500)
  expect(inPages.join('').length).toBeLessThan(1500)
  for (const script of [source, ...inPages, siteScriptFile('/').content, readingScriptFile.content]) {
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toMatch(/^\s*(?:\/\/|\*)|<\/script/m)
  }
  expect(() => manifestIn('something else')).toThrow('sw.js holds no list of files')
})
