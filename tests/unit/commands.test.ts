import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'

/** Runs one of the project's commands as npm does. */
async function run(path: string, ...args: string[]): Promise<{ code: number, stdout: string, stderr: string }> {
  return promisify(execFile)(process.execPath, [join(root, 'scripts/run.mjs'), path, ...args], { cwd: root })
    .then(said => ({ code: 0, ...said }), ({ code, stdout, stderr }: { code: number, stdout: string, stderr: string }) => ({ code, stdout, stderr }))
}

test('every command says what it does, takes and is called by the name it has', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  for (const [name, script] of Object.entries(scripts)) {
    const path = /^node scripts\/run\.mjs (\S+)$/.exec(script)?.[1]
    expect(path, `what npm run ${name} runs`).toBeDefined()
    const text = await readFile(join(root, `${path}.ts`), 'utf8')
    expect(text, path).toMatch(/(?:command|readOptions|helpOf)\(/)
    expect(text, path).toContain(`name: '${/^(?:test|start)$/.test(name) ? 'npm' : 'npm run'} ${name}'`)
  }
})

test('a command tells of its options and gives an example', async () => {
  const { code, stdout } = await run('scripts/commands/check-address', '--help')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^npm run check:address -- \[options\] \[ADDRESS\]\n\n[^]*\n {2}--minutes N +how long [^]*\nExample: npm run check:address -- https:/)
})

for (const [what, args, says] of [
  ['an option', ['--colour'], 'Unknown option \'--colour\'; see npm run fonts -- --help\n'],
  ['a word', ['rivals'], 'Unexpected argument \'rivals\'; see npm run fonts -- --help\n'],
] as const) {
  test(`a command refuses ${what} that it does not know in one line, and does nothing`, async () => {
    const changed = async () => (await stat(join(root, 'public/fonts/fraunces.woff2'))).mtimeMs
    const before = await changed()
    expect(await run('scripts/commands/fonts', ...args)).toEqual({ code: 1, stdout: '', stderr: says })
    expect(await changed()).toBe(before)
  })
}

test('what goes wrong in a command is said without a stack', async () => {
  expect(await run('tests/lab/mutants', '--part', '3/2')).toEqual({ code: 1, stdout: '', stderr: '--part is "3/2"; expected a part and their number, such as 2/4\n' })
})

test('a Node that is too old is told so in one line', async () => {
  const old = 'for (const [of, name, value] of [[process.versions, "node", "18.20.8"], [process, "version", "v18.20.8"]]) Object.defineProperty(of, name, { value })'
  const said = await promisify(execFile)(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(old)}`, join(root, 'scripts/run.mjs'), 'scripts/commands/check'])
    .catch((error: { code: number, stderr: string }) => error)
  expect(said).toMatchObject({ code: 1, stderr: 'This needs Node 20 or later; this is v18.20.8. Install a newer Node and run the command again.\n' })
})
