import { expect, test } from 'playwright/test'
import { standInsFor } from '../../scripts/slidev/lean-client.ts'
import { changedCode, misfits, strangerIn } from '../../scripts/slidev/overrides.ts'
import { hasMore } from '../../scripts/slidev/used-features.ts'

const where = 'scripts/slidev/lean-client.ts'

test('a file that has moved, and a line that reads otherwise, are told with the file that counts on them', () => {
  expect(misfits(where, ['@slidev/client/env.ts', '@slidev/client/moved.ts'])).toEqual([
    `${where} puts something in the place of node_modules/@slidev/client/moved.ts, which is not there; look what the installed version does there, then correct or remove it`,
  ])
  const change = { file: '@slidev/client/env.ts', before: 'never written', after: '' }
  expect(misfits(where, [], [change])).toEqual([expect.stringContaining(`changes "never written" in node_modules/@slidev/client/env.ts, which does not have it`)])
  expect(() => changedCode(where, 'const a = 1', [change])).toThrow('changes "never written"')
  expect(changedCode(where, 'const a = 1', [{ file: 'a.ts', before: '1', after: '$&' }])).toBe('const a = $&')
})

test('a stand-in that offers what its original no longer has is told', () => {
  const original = 'export const one = (a: number) => a\nexport function two() {}\nconst three = 3\nexport { three as four }\nexport default {}'
  for (const name of ['one', 'two', 'four'])
    expect(strangerIn(`export const ${name} = 0`, original)).toBeUndefined()
  expect(strangerIn('export default 0', original)).toBeUndefined()
  expect(strangerIn('export const three = 0', original)).toBe('three')
  expect(strangerIn('export const saveAs = 0', '(function () {})()')).toBeUndefined()
})

test('the looks of callouts are built where a slide or a component has one', () => {
  const bare = { slides: ['# A\n\n<Picture />'], components: ['<template />'] }
  const all = Object.keys(standInsFor(bare))
  for (const deck of [{ ...bare, slides: ['> [!NOTE]\n> a'] }, { ...bare, components: ['> [!NOTE]\n> a'] }]) {
    const left = Object.keys(standInsFor(deck))
    expect(all.filter(file => !left.includes(file)).map(file => file.split('/').at(-1))).toEqual(['github-base.css', 'github-colors-light.css', 'github-colors-dark-media.css'])
  }
})

test('a slide of a headline, a line under it and its picture needs no styles for what else Markdown writes', () => {
  for (const slide of ['# A', '# A\n\nA line\n\n<Picture />', '# A\n\n<Picture\n  wide\n/>'])
    expect(hasMore(slide), slide).toBe(false)
  for (const slide of ['# A\n\n- a', '# A\n\nA line\n\nanother', '# A\n\n```ts\n```', '# A\n\n| a |\n|---|', '# A\n\n![a](/a.png)', '# A\n\n1. a', '# A\n\n<p>a</p>', '# A\n\n<Picture v-click />', '# A\n\n$x$ is'])
    expect(hasMore(slide), slide).toBe(true)
})
