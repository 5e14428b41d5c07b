import { generate, lexer, parse, walk } from 'css-tree'
import type { Declaration } from 'css-tree'
import { filesOf } from '../../scripts/site/folder-files.ts'
import { expect, test } from './site-page.ts'

/** What is wrong with a declaration; undefined where nothing is. What a variable stands for cannot be known here. */
function problemOf({ property, value }: Declaration, atRule: string | undefined): string | undefined {
  if (property.startsWith('--'))
    return undefined
  const isDescriptor = atRule === 'font-face' || (atRule === 'page' && property === 'size')
  const { error } = isDescriptor ? lexer.matchAtruleDescriptor(atRule, property, value) : lexer.matchProperty(property, value)
  return error === null || error.message.includes('tree with var()') ? undefined : `"${property}: ${generate(value)}" is no valid declaration: ${error.message.split('\n')[0]}`
}

/** Everything in a style sheet that is not valid CSS. */
function problemsOfStyles(css: string): string[] {
  const problems: string[] = []
  const sheet = parse(css, { onParseError: ({ message }) => problems.push(message) })
  walk(sheet, {
    visit: 'Declaration',
    enter(declaration) {
      const problem = problemOf(declaration, this.atrule?.name)
      if (problem !== undefined)
        problems.push(problem)
    },
  })
  return problems
}

test('the styles within every page, and its style sheet, are valid CSS without an empty declaration', async ({ siteFolder }) => {
  const files = await filesOf(siteFolder)
  const sheets = files.flatMap(({ path, content }) => {
    const text = content.toString()
    return path.endsWith('.css') ? [{ path, css: text }] : path.endsWith('.html') ? [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(match => ({ path, css: match[1]! })) : []
  })
  expect(sheets.length, 'style sheets that were looked at').toBeGreaterThan(20)
  expect(sheets.flatMap(({ path, css }) => problemsOfStyles(css).map(problem => `${path}: ${problem}`))).toEqual([])
})
