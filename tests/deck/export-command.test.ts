import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { watch } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { root } from '../../scripts/deck/root.ts'
import { expect, test } from '../support/deck-page.ts'

// Each run starts a browser of its own.
test.describe.configure({ timeout: 120_000 })

/** In the environment of every process of an export that is run here, its browser's included. */
const MARK = 'OUT_OF_RHYTHM_TEST'
const mark = randomUUID()

/** Processes of ours that still run; only Linux lets us ask. */
async function processesMarked(): Promise<string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  const marked = await Promise.all(ids.map(async id => (await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')).includes(`${MARK}=${mark}`)))
  return ids.filter((_, i) => marked[i])
}

function run(args: readonly string[], onStart: (stop: () => void) => void = () => {}): Promise<{ code: number | null, output: string }> {
  return new Promise((resolve) => {
    // A group of its own, as in a terminal, where Ctrl+C reaches all of it.
    const child = spawn(process.execPath, [join(root, 'scripts/commands/export.ts'), ...args], { cwd: root, detached: true, env: { ...process.env, [MARK]: mark } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output += chunk.toString())
    child.on('close', code => resolve({ code, output }))
    onStart(() => process.kill(-child.pid!, 'SIGINT'))
  })
}

for (const { what, args, says } of [
  { what: 'a slide that is not there', args: ['--slides', 'rivals,taps'], says: '--slides names "taps", which the deck does not have; expected some of cover, thesis' },
  { what: 'a file it does not make', args: ['--only', 'poster'], says: '--only names "poster"; expected some of deck, steps, handout, script, file' },
  { what: 'some slides of the one file', args: ['--only', 'file', '--slides', 'rivals'], says: 'the file always holds the whole show' },
  { what: 'an option it does not know', args: ['--colour'], says: 'Unknown option \'--colour\'' },
  { what: 'a folder that is a file', args: ['--out', 'package.json'], says: '--out is package.json, which is a file; expected a folder' },
  { what: 'a folder below a file', args: ['--out', 'package.json/exports', '--only', 'deck', '--slides', 'cover'], says: 'cannot be written to (ENOTDIR); choose another folder with --out' },
]) {
  test(`export refuses ${what} in one line`, async () => {
    const { code, output } = await run(args)
    expect(code).toBe(1)
    expect(output).toContain(says)
    expect(output.trim().split('\n')).toHaveLength(1)
  })
}

test('export says what it can do', async () => {
  const { code, output } = await run(['--help'])
  expect(code).toBe(0)
  for (const option of ['--only', '--slides', '--out'])
    expect(output).toContain(option)
})

test('export writes the show in one file', async ({}, info) => {
  const folder = info.outputPath('stick')
  const { code, output } = await run(['--only', 'file', '--out', folder])
  expect(output).toMatch(/out-of-rhythm\.html\s+the show {2}\d+ kB/)
  expect(code).toBe(0)
  expect(await readdir(folder)).toEqual(['out-of-rhythm.html'])
})

test('export prints some slides into some files, where it is told to', async ({}, info) => {
  const folder = info.outputPath('chosen')
  const { code, output } = await run(['--only', 'deck,handout', '--slides', 'mains,rivals', '--out', folder])
  expect(output).toMatch(/deck\.pdf +2 pages +\d+ kB/)
  expect(output).toMatch(/handout\.pdf +4 pages +\d+ kB/)
  expect(code).toBe(0)
  expect((await readdir(folder)).sort()).toEqual(['deck.pdf', 'handout.pdf'])
  expect((await PDFDocument.load(await readFile(join(folder, 'deck.pdf')))).getPageCount()).toBe(2)
})

test('an interrupted export leaves earlier files, no half file, and no browser', async ({}, info) => {
  const folder = info.outputPath('interrupted')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'deck.pdf'), 'earlier')
  const watcher = watch(folder)
  let isStopped = false
  const { code, output } = await run(['--out', folder], stop => watcher.on('change', (_, file) => {
    if (isStopped || !String(file).endsWith('.partial'))
      return
    isStopped = true // the first file is half made: it is there, under another name
    stop()
  }))
  watcher.close()
  expect(output).toContain('Nothing was written; earlier files are untouched: interrupted.')
  expect(code).toBe(1)
  expect(await readdir(folder)).toEqual(['deck.pdf'])
  expect(await readFile(join(folder, 'deck.pdf'), 'utf8')).toBe('earlier')
  expect(await processesMarked(), 'processes left running').toEqual([])
})
