import { expect, test } from 'playwright/test'
import { readSlides } from '../../scripts/deck/read-deck.ts'
import { root } from '../../scripts/deck/root.ts'

/** Reads slides.md, and what else is given, as if they stood so in the project's folder. */
const read = (text: string, others: Record<string, string> = {}) =>
  readSlides({ [`${root}slides.md`]: text, ...Object.fromEntries(Object.entries(others).map(([path, content]) => [root + path, content])) })

const two = `---
title: Two
routeAlias: one
---

# One

Words

<!--
Said
-->

---
# a comment
routeAlias: two
facts: [F1]
---
# Two
`

test('a slide knows the lines of its start, its keys and its content', async () => {
  const [one, second] = await read(two)
  expect(one).toMatchObject({ file: 'slides.md', line: 1, keys: { title: 2, routeAlias: 3 }, contentLine: 6, content: '# One\n\nWords', note: 'Said' })
  expect(second).toMatchObject({ file: 'slides.md', line: 14, keys: { routeAlias: 16, facts: 17 }, contentLine: 19, content: '# Two' })
})

test('lines that end as on Windows count the same', async () => {
  const [, second] = await read(two.replaceAll('\n', '\r\n'))
  expect(second).toMatchObject({ line: 14, keys: { routeAlias: 16, facts: 17 }, contentLine: 19 })
})

test('a slide without frontmatter begins below its dashes', async () => {
  expect((await read(`${two}\n---\n\n\n# Three\n`))[2]).toMatchObject({ line: 22, contentLine: 24, keys: {}, content: '# Three' })
})

test('a hidden slide is none', async () => {
  expect((await read(two.replace('facts: [F1]', 'hide: true'))).map(({ frontmatter }) => frontmatter.routeAlias)).toEqual(['one'])
})

test('slides of another file stand where src: names it, with their own lines', async () => {
  const slides = await read(`${two}\n---\nsrc: ./README.md\n---\n`, { 'README.md': '---\nrouteAlias: three\n---\n\n# Three\n\n---\n\n# Four\n' })
  expect(slides.map(({ file, line, content }) => [file, line, content])).toEqual([
    ['slides.md', 1, '# One\n\nWords'], ['slides.md', 14, '# Two'], ['README.md', 1, '# Three'], ['README.md', 8, '# Four'],
  ])
})

test('a file that is not there is named with the line that names it', async () => {
  await expect(read(`${two}\n---\nsrc: ./nowhere.md\n---\n`)).rejects.toThrow('slides.md:21: shows the slides of nowhere.md, which is not there; correct the path behind src:')
})

test('frontmatter that is not YAML is told with its line, of every slide in one go', async () => {
  const broken = two.replace('routeAlias: one', 'routeAlias: [one').replace('facts: [F1]', 'routeAlias: three')
  await expect(read(broken)).rejects.toThrow(/^slides\.md:4: the frontmatter is not valid YAML: .*\n {2}slides\.md:17: the frontmatter is not valid YAML: Map keys must be unique$/)
})

test('a hidden first slide is refused, for its settings are the deck\'s', async () => {
  await expect(read(two.replace('title: Two', 'hide: true'))).rejects.toThrow('slides.md:1: the first slide is hidden, but holds the settings of the deck')
})
