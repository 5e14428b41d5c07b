import { generate, lexer, parse, walk } from 'css-tree'
import type { Declaration } from 'css-tree'
import { HtmlValidate } from 'html-validate'
import { Parser } from 'htmlparser2'
import { filesOf } from '../../scripts/publish/site/folder-files.ts'
import { expect, test } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

/** What is wrong with a declaration; undefined where nothing is. What a variable stands for cannot be known here. */
function problemOf({ property, value }: Declaration, atRule: string | undefined): string | undefined {
  if (property.startsWith('--') || atRule === 'property') // what registers a property is not in the validator's list
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

/** The validator's own rules of what a document must be and should be. */
const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }], // ours is written so everywhere
    'heading-level': ['error', { allowMultipleH1: true }], // a slide of text stands in its page twice, of which the window shows one
    'long-title': ['error', { maxlength: 90 }], // of 70 and more, search engines cut the end, which is the name of the talk
    'require-sri': ['error', { target: 'crossorigin' }], // all is of one origin
  },
})

test('every page is valid HTML', async ({ siteFolder }) => {
  const pages = (await filesOf(siteFolder)).filter(({ path }) => path.endsWith('.html'))
  expect(pages.length, 'pages that were looked at').toBeGreaterThanOrEqual(2 * slides.length + 3)
  const problems: string[] = []
  for (const { path, content } of pages) {
    const { results } = await html.validateString(content.toString())
    problems.push(...results.flatMap(({ messages }) => messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column}: ${message} (${ruleId})`)))
  }
  expect(problems).toEqual([])
})

test('no id stands twice in a page, pictures included', async ({ siteFolder }) => {
  const pages = (await filesOf(siteFolder)).filter(({ path }) => path.endsWith('.html'))
  const twice = pages.flatMap(({ path, content }) => {
    const ids: string[] = []
    let inert = 0 // what stands in a template is not in the page
    const parser = new Parser({
      onopentag(name, { id }) {
        inert += Number(name === 'template')
        if (id !== undefined && inert === 0)
          ids.push(id)
      },
      onclosetag: (name) => { inert -= Number(name === 'template') },
    })
    parser.end(content.toString())
    return ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `${path}: #${id}`)
  })
  expect(twice).toEqual([])
})
