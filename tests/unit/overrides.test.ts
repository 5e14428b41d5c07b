import { expect, test } from 'playwright/test'
import { standInsFor } from '../../scripts/slidev/left-out.ts'
import { changedCode, misfits, strangerIn } from '../../scripts/slidev/overrides.ts'
import { askedSettings, leanSettings, leanSlide } from '../../scripts/slidev/slide-data.ts'
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
  const original = 'export const one = (a: number) => a\nexport function two() {}\nconst three = 3\nexport { three as four }\nexport const { five: six } = three\nexport default {}'
  for (const name of ['one', 'two', 'four', 'six'])
    expect(strangerIn(`export const ${name} = 0`, original)).toBeUndefined()
  expect(strangerIn('export default 0', original)).toBeUndefined()
  expect(strangerIn('export const three = 0', original)).toBe('three')
  expect(strangerIn('export const saveAs = 0', '(function () {})()')).toBeUndefined()
})

test('the looks of callouts are built where a slide or a component has one', () => {
  const bare = { slides: ['# A\n\n<Picture />'], settings: [], components: ['<template />'] }
  const all = Object.keys(standInsFor(bare))
  for (const deck of [{ ...bare, slides: ['> [!NOTE]\n> a'] }, { ...bare, components: ['> [!NOTE]\n> a'] }]) {
    const left = Object.keys(standInsFor(deck))
    expect(all.filter(file => !left.includes(file)).map(file => file.split('/').at(-1))).toEqual(['github-base.css', 'github-colors-light.css', 'github-colors-dark-media.css'])
  }
})

test('what waits for clicks is built where a slide or a component uses it', () => {
  const bare = { slides: ['# A\n\n<Picture />'], settings: [], components: ['<template />'] }
  const all = Object.keys(standInsFor(bare))
  for (const deck of [{ ...bare, slides: ['<p v-click>a</p>'] }, { ...bare, slides: ['<VClicks>a</VClicks>'] }, { ...bare, components: ['<p v-after />'] }]) {
    const left = Object.keys(standInsFor(deck))
    expect(all.filter(file => !left.includes(file))).toEqual(['@slidev/client/modules/v-click.ts'])
  }
})

test('what fetches images ahead and what the browser draws are built where a slide asks for them', () => {
  const bare = { slides: ['# A'], settings: ['{"layout":"default"}'], components: ['<template />'] }
  const all = Object.keys(standInsFor(bare))
  const kept = (deck: Partial<typeof bare>) => all.filter(file => !Object.keys(standInsFor({ ...bare, ...deck })).includes(file)).map(file => file.split('/').at(-1))
  expect(kept({ slides: ['# A\n\n![a](/a.png)'] })).toEqual(['usePreloadImages.ts'])
  expect(kept({ settings: ['{"layout":"image-right","image":"/a.png"}'] })).toEqual(['usePreloadImages.ts'])
  expect(kept({ settings: ['{"transition":"view-transition"}'] })).toEqual(['useViewTransition.ts'])
})

test('of what Slidev tells of a slide its title stays, with its images and what reads its settings', () => {
  const data = 'export const frontmatterData = {"layout":"section"}'
  const told = (words: string) => `${data}\n  get layout(){ return frontmatter.layout },\n  get name(){ return frontmatter.name },\n  slide: {\n    ...(${words}),\n    frontmatter,\n    start: 12,\n    no: 3,`
  const lean = (words: string) => `${data}\n  get layout(){ return frontmatter.layout },\n  slide: {\n    ...(${words}),\n    frontmatter,\n    no: 3,`
  expect(leanSlide(where, told('{"title":"A: (b)","level":1,"frontmatterRaw":"read: a","note":"","images":[]}'))).toBe(lean('{"title":"A: (b)","level":1}'))
  expect(leanSlide(where, told('{"title":"A","images":["/a.png"]}'))).toBe(lean('{"title":"A","images":["/a.png"]}'))
  expect(() => leanSlide(where, 'slide: told')).toThrow('found nothing of what Slidev tells of a slide')
})

test('of the settings those stay that the client asks for', () => {
  expect(leanSettings(where, 'export default {"fonts":{"sans":"A"},"transition":"fade"}', new Set(['transition']))).toBe('export default {"transition":"fade"}')
  expect(() => leanSettings(where, 'export const settings = {}', new Set())).toThrow('found nothing of what Slidev tells of the settings')
  const asked = askedSettings()
  for (const name of ['transition', 'canvasWidth', 'aspectRatio', 'slidesTitle'])
    expect(asked).toContain(name)
  expect(asked).not.toContain('fonts')
})

test('a slide of a headline, a line under it and its picture needs no styles for what else Markdown writes', () => {
  for (const slide of ['# A', '# A\n\nA line\n\n<Picture />', '# A\n\n<Picture\n  wide\n/>'])
    expect(hasMore(slide), slide).toBe(false)
  for (const slide of ['# A\n\n- a', '# A\n\nA line\n\nanother', '# A\n\n```ts\n```', '# A\n\n| a |\n|---|', '# A\n\n![a](/a.png)', '# A\n\n1. a', '# A\n\n<p>a</p>', '# A\n\n<Picture v-click />', '# A\n\n$x$ is'])
    expect(hasMore(slide), slide).toBe(true)
})
