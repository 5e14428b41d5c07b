import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from '../support/project-copy.ts'

test('a deck that does not compile leaves the previous build untouched', async () => {
  test.setTimeout(120_000)
  const copy = await copyProject()
  try {
    await mkdir(join(copy.folder, 'dist'))
    await writeFile(join(copy.folder, 'dist/kept.txt'), 'earlier')
    await copy.change('components/two-ends/TwoEnds.vue', '</template>', '<g></template>')
    const { code, output } = await copy.run('build')
    expect(code).toBe(1)
    expect(output).toMatch(/Slidev could not build the deck: components\/two-ends\/TwoEnds\.vue:\d+:\d+ .*missing end tag/)
    expect(await readFile(join(copy.folder, 'dist/kept.txt'), 'utf8')).toBe('earlier')
  }
  finally {
    await copy.remove()
  }
})
