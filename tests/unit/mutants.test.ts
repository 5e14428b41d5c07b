import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'
import { mutants } from '../lab/seeds.ts'

test('every seeded regression finds its place, once, and changes it', async () => {
  for (const { name, file, before, after } of mutants) {
    expect((await readFile(join(root, file), 'utf8')).split(before).length - 1, `places in ${file} where "${name}" is seeded`).toBe(1)
    expect(after, name).not.toBe(before)
  }
})

test('no two seeded regressions have one name', () => {
  expect(mutants.map(({ name }) => name).filter((name, i, names) => names.indexOf(name) !== i)).toEqual([])
})
