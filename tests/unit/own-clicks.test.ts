import { expect, test } from 'playwright/test'
import { clicksInMarkdown } from '../../scripts/slidev/own-clicks.ts'

const steps = '```ts {1|2-3|all}\nconst a = 1\nconst b = "<v-click>"\n```'

/** As Slidev counts them in the browser (tests/deck/features.test.ts). */
const counted: { what: string, content: string, clicks: number }[] = [
  { what: 'words alone', content: '# A headline\n\nWords', clicks: 0 },
  { what: 'two tags', content: '<v-click>\n\nOne\n\n</v-click>\n<VClick>two</VClick>', clicks: 2 },
  { what: 'directives, one of them with the one before', content: '<p v-click>One</p>\n<p v-after>with it</p>\n<p v-click.hide>two</p>', clicks: 2 },
  { what: 'a click by its number', content: '<p v-click="4">Four</p>\n<p v-click>one</p>', clicks: 4 },
  { what: 'a click further on', content: '<p v-click>One</p><p v-click="\'+2\'">three</p>', clicks: 3 },
  { what: 'a range', content: '<p v-click="[2, 5]">From two to five</p>', clicks: 5 },
  { what: 'a range that counts on', content: '<p v-click>One</p><p v-click="[\'+1\', \'+2\']">from two to four</p>', clicks: 4 },
  { what: 'a tag with a number', content: '<v-click at="3">Three</v-click>', clicks: 3 },
  { what: 'a list', content: '<v-clicks>\n\n- One\n- two\n  goes on\n- three\n\n</v-clicks>', clicks: 3 },
  { what: 'a list of numbers with one within', content: '<v-clicks>\n\n1. One\n   - within\n2. two\n\n</v-clicks>', clicks: 2 },
  { what: 'a list in depth', content: '<v-clicks depth="2">\n\n- One\n  - two\n  - three\n    - no more\n- four\n\n</v-clicks>', clicks: 4 },
  { what: 'a list, two at a time', content: '<v-clicks every="2">\n\n- One\n- with it\n- two\n\n</v-clicks>', clicks: 2 },
  { what: 'a list of tags', content: '<v-clicks><ul><li>One</li><li>two</li></ul></v-clicks>', clicks: 2 },
  { what: 'blocks', content: '<v-clicks>\n\nOne\n\ntwo\nlines\n\n</v-clicks>', clicks: 2 },
  { what: 'a table', content: '<v-clicks>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n</v-clicks>', clicks: 2 },
  { what: 'a switch', content: '<v-switch>\n<template #1>one</template>\n<template #2-5>two to four</template>\n</v-switch>', clicks: 4 },
  { what: 'code', content: '```ts\nconst a = "<v-click>"\n```\n\nand `<v-click>`', clicks: 0 },
  { what: 'code with line steps', content: steps, clicks: 2 },
  { what: 'code with line steps from a click', content: '```ts {1|2} {at:3}\na\nb\n```', clicks: 3 },
  { what: 'code that moves', content: '````md magic-move\n```js\na\n```\n```js {*|1}\nb\n```\n````', clicks: 2 },
  { what: 'one thing after another', content: `<p v-click>One</p>\n\n${steps}\n\n<v-clicks>\n\n- four\n- five\n\n</v-clicks>`, clicks: 5 },
  { what: 'a comment', content: '<!-- <v-click>none</v-click> -->', clicks: 0 },
]

for (const { what, content, clicks } of counted) {
  test(`${what}: ${clicks} clicks`, () => {
    expect(clicksInMarkdown(content)).toBe(clicks)
  })
}

test('a click that is called by other than a number is refused, for nobody could count it', () => {
  expect(() => clicksInMarkdown('<p v-click="late">?</p>')).toThrow('a click is called "late"; expected a number such as 2 or \'+1\'')
})
