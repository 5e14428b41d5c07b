import { expect, test } from 'playwright/test'
import { manifestIn, manifestOf, pageScriptSource, serviceWorker } from '../../scripts/site/service-worker.ts'

const files = [
  { path: 'deck.pdf', content: 'pdf' },
  { path: 'index.html', content: 'cover' },
  { path: 'rivals/index.html', content: new TextEncoder().encode('rivals') },
  { path: 'assets/deck-1.js', content: 'go()' },
]

test('everything a page needs is kept, as it is addressed, PDFs last', () => {
  expect(Object.keys(manifestOf(files, '/').files)).toEqual(['', 'assets/deck-1.js', 'rivals/', 'deck.pdf'])
})

test('what no page asks for is not kept', () => {
  const others = ['404.html', '_headers', '_redirects', 'cards/rivals.png', 'robots.txt', 'sitemap.xml', 'sw.js', 'assets/deck-1.js.map'].map(path => ({ path, content: '' }))
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

test('both scripts are plain and short, and the list of files can be read from sw.js', () => {
  const source = serviceWorker(files, '/talks/rhythm/')
  expect(manifestIn(source)).toEqual(manifestOf(files, '/talks/rhythm/'))
  expect(source.length).toBeLessThan(6000)
  expect(pageScriptSource('/talks/rhythm/').length).toBeLessThan(2500)
  for (const script of [source, pageScriptSource('/')]) {
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toMatch(/^\s*(?:\/\/|\*)|<\/script/m)
  }
  expect(() => manifestIn('something else')).toThrow('sw.js holds no list of files')
})
