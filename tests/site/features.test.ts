import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultsOfBuilt } from '../../scripts/lint/lint-built.ts'
import { faultsOfStyles } from '../../scripts/lint/lint-styles.ts'
import { filesOf } from '../../scripts/publish/site/folder-files.ts'
import { expect, test } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

test('the scripts of the site, those of libraries, too, ask for nothing that a declared browser lacks', async ({ siteFolder }) => {
  const scripts = (await filesOf(siteFolder)).filter(({ path }) => path.endsWith('.js'))
  expect(scripts.length, 'the live deck, the article and the worker').toBeGreaterThanOrEqual(3)
  expect(scripts.flatMap(({ path, content }) => faultsOfBuilt(path, content.toString()))).toEqual([])
  for (const page of ['index.html', `${slides[5]!.alias}/index.html`, 'read/index.html']) {
    const html = await readFile(join(siteFolder, page), 'utf8')
    expect([...html.matchAll(/<script>([^]*?)<\/script>/g)].flatMap(([, script]) => faultsOfBuilt(page, script!))).toEqual([])
  }
})

test('no style sheet of the site, in a page or beside it, has a viewport unit inside atan2()', async ({ siteFolder }) => {
  const styles = (await filesOf(siteFolder)).flatMap(({ path, content }) => path.endsWith('.css')
    ? [{ path, text: content.toString() }]
    : path.endsWith('.html') ? [...content.toString().matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => ({ path, text: text! })) : [])
  expect(styles.length).toBeGreaterThan(slides.length)
  expect(styles.filter(({ path, text }) => faultsOfStyles(path, text).some(fault => fault.includes('atan2'))).map(({ path }) => path)).toEqual([])
})

test('syntax that is too new, and calls by names that are, are told of', () => {
  expect(faultsOfBuilt('a.js', 'export const a = /[[a-z]--b]/v')).toEqual([expect.stringContaining('a.js:1:19: Parsing error: Invalid regular expression flag, in syntax of 2022')])
  expect(faultsOfBuilt('a.js', 'using(b.checkVisibility(), Object.groupBy(a, b), a.map(b))')).toEqual([
    'a.js: calls checkVisibility, perhaps Element.checkVisibility, which a declared browser lacks; do without it, or say in scripts/lint/lint-built.ts why it may be called',
    expect.stringContaining('a.js: calls groupBy, perhaps'),
  ])
})
