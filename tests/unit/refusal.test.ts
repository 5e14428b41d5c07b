import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, expect } from 'playwright/test'
import { copyProject } from '../support/project-copy.ts'
import type { ProjectCopy } from '../support/project-copy.ts'

const test = base.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const copy = await copyProject()
    await use(copy)
    await copy.remove()
  },
})

for (const command of ['start', 'build', 'export'] as const) {
  test(`"npm run ${command}" refuses a deck with a problem, says where, and leaves earlier output alone`, async ({ copy }) => {
    await mkdir(join(copy.folder, 'dist'))
    await mkdir(join(copy.folder, 'exports'))
    await writeFile(join(copy.folder, 'dist/kept.txt'), 'earlier')
    await writeFile(join(copy.folder, 'exports/deck.pdf'), 'earlier')
    await copy.change('slides.md', 'paragraphs: [I.6, I.7]', 'paragraphs: [I.6, I.77]')

    const { code, output } = await copy.run(command)
    expect(code).toBe(1)
    expect(output).toMatch(/slides\.md:\d+, slide 6 "rivals": names the paragraph "I\.77", which the essay does not have; did you mean "I\.7"\?/)
    expect(output).toContain('no slide carries the paragraph I.7 ')
    expect(await readFile(join(copy.folder, 'dist/kept.txt'), 'utf8')).toBe('earlier')
    expect(await readFile(join(copy.folder, 'exports/deck.pdf'), 'utf8')).toBe('earlier')
  })
}

const broken: { breakIt: (copy: ProjectCopy) => Promise<void>, message: RegExp }[] = [
  { breakIt: copy => rm(join(copy.folder, 'public/fonts/fraunces.woff2')), message: /styles\/fonts\.css: shows \/fonts\/fraunces\.woff2, but public\/fonts\/fraunces\.woff2 is not there/ },
  { breakIt: copy => copy.change('slides.md', '<CoverBeats />', '![A cat](/cat.png)\n\n<CoverBeats />'), message: /slides\.md:\d+, slide 1 "cover": shows \/cat\.png, but public\/cat\.png is not there/ },
  { breakIt: copy => copy.change('slides.md', '<FourBars />', '<FourBars />\n\n<div>'), message: /slides\.md:\d+, slide 2 "thesis": is not well formed: <div> has no end; close it by <\/div>/ },
  { breakIt: copy => copy.change('slides.md', '<FeatureCreep />', '<FeatureCrep />'), message: /slides\.md:\d+, slide 5 "pluses": uses <FeatureCrep>, .*did you mean <FeatureCreep \/>\?/ },
  { breakIt: copy => copy.change('slides.md', 'remark: \'True dates', 'remarks: \'True dates'), message: /slides\.md:\d+, slide 3 "rhythm": has remarks: in its frontmatter, which means nothing here; did you mean remark:\?/ },
  { breakIt: copy => rm(join(copy.folder, 'public/favicon.svg')), message: /shows \/favicon\.svg/ },
  { breakIt: copy => copy.change('components/competitor-map/rivals.ts', 'id: \'jd\'', 'id: \'wechat\''), message: /rivals\.ts: has two rivals with the id "wechat"/ },
  { breakIt: copy => copy.change('components/competitor-map/rivals.ts', 'angle: 180', 'angle: 480'), message: /rivals\.ts: gives wechat the angle 480; expected 0 or more and below 360/ },
]

test('every fault of a deck is told in one run: fonts, images and icons that are not there, misspelt tags and keys, doubled ids, impossible angles', async ({ copy }) => {
  for (const { breakIt } of broken)
    await breakIt(copy)
  const { code, output } = await copy.run('build')
  expect(code).toBe(1)
  for (const { message } of broken)
    expect(output).toMatch(message)
  expect(existsSync(join(copy.folder, 'dist'))).toBe(false)
})

test('refuses frontmatter that is not YAML', async ({ copy }) => {
  await copy.change('slides.md', 'facts: [F1]', 'facts: [F1')
  const { code, output } = await copy.run('build')
  expect(code).toBe(1)
  expect(output).toMatch(/slides\.md:\d+: the frontmatter is not valid YAML/)
  expect(existsSync(join(copy.folder, 'dist'))).toBe(false)
})

test('refuses a base path without its slashes', async ({ copy }) => {
  const { code, output } = await copy.run('build', '--base', 'talks')
  expect(code).toBe(1)
  expect(output).toContain('--base is "talks"; expected a path that starts and ends with a slash')
})
