import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'playwright/test'
import { refusalOf } from '../../scripts/slidev/own-commands.ts'
import type { Call } from '../../scripts/slidev/own-commands.ts'
import { copyProject } from '../support/project-copy.ts'

const root = '/deck'
const built = { args: ['build', '--without-notes', '--base', '/', '--out', '/deck/.cache/build-1'], root, outDir: '/deck/.cache/build-1' }

const refused: [name: string, given: Omit<Call, 'isOwn'>, says: string][] = [
  ['a build into dist/', { args: ['build'], root, outDir: '/deck/dist' }, 'run npm run build'],
  ['a bare build into dist/, though without notes', { args: ['build', '--without-notes'], root, outDir: '/deck/dist' }, 'run npm run build'],
  ['a build with notes, wherever it goes', { args: ['build', '--out', '.cache/x'], root, outDir: '/deck/.cache/x' }, 'every speaker note'],
  ['a build beside the project', { args: ['build', '--without-notes', '--out', '../site'], root, outDir: '/site' }, 'run npm run build'],
  ['Slidev\'s own export', { args: ['export', '--dark'], root, outDir: undefined }, 'run npm run export'],
  ['an export of the notes', { args: ['export-notes'], root, outDir: undefined }, 'speaker view of npm start'],
]

for (const [name, given, says] of refused)
  test(`refuses ${name}`, () => expect(refusalOf({ ...given, isOwn: false })).toContain(says))

test('lets the project\'s own build and the show be', () => {
  expect(refusalOf({ ...built, isOwn: true })).toBeUndefined()
  expect(refusalOf({ args: ['export'], root, outDir: undefined, isOwn: true })).toBeUndefined()
  for (const args of [[], ['--port', '3131']])
    expect(refusalOf({ args, root, outDir: undefined, isOwn: false })).toBeUndefined()
})

test('the project\'s own build is held to leave out the notes, too', () => {
  expect(refusalOf({ ...built, args: ['build', '--out', built.outDir], isOwn: true })).toContain('every speaker note')
})

test('"npx slidev build" and "npx slidev export" say what to run, and leave dist/ as it is', async () => {
  const copy = await copyProject()
  try {
    await mkdir(join(copy.folder, 'dist'))
    await writeFile(join(copy.folder, 'dist/kept.txt'), 'earlier')
    for (const command of ['build', 'export']) {
      const run = promisify(execFile)(process.execPath, [join(copy.folder, 'node_modules/@slidev/cli/bin/slidev.mjs'), command], { cwd: copy.folder, timeout: 60_000 })
      const { code, stderr } = await run.then(() => ({ code: 0, stderr: '' }), (error: { code: number, stderr: string }) => error)
      expect(code, command).toBe(1)
      expect(stderr.trim().split('\n'), command).toEqual([expect.stringMatching(new RegExp(`^Nothing was written: "slidev ${command}" .*; run npm run ${command}\\.$`))])
      expect(await readdir(join(copy.folder, 'dist')), command).toEqual(['kept.txt'])
    }
  }
  finally {
    await copy.remove()
  }
})
