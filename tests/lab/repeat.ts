/** Runs all tests again and again; where nothing is wrong, none may fail: `npm run test:repeat -- --runs 20`. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join, relative } from 'node:path'
import { command } from '../../scripts/commands/options.ts'
import { root } from '../../scripts/deck/root.ts'

const folder = join(root, '.cache/repeat')

/** A number that an option gives; throws when it is none. */
function count(option: string, value: string, least: number): number {
  if (!Number.isInteger(Number(value)) || Number(value) < least)
    throw new Error(`${option} is "${value}"; expected a whole number from ${least} up`)
  return Number(value)
}

/** Runs all tests once; resolves to whether they passed, and all they printed. */
function testOnce(options: string[]): Promise<{ passed: boolean, output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts/commands/test.ts'), ...options], { cwd: root })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output += chunk.toString())
    child.on('close', code => resolve({ passed: code === 0, output }))
  })
}

/** Keeps what a failed run leaves, before the next one takes its place. */
async function keep(run: number, output: string): Promise<string> {
  const kept = join(folder, `run-${run}`)
  await mkdir(kept, { recursive: true })
  await writeFile(join(kept, 'output.txt'), output)
  for (const name of ['playwright-report', 'test-results'].filter(name => existsSync(join(root, name))))
    await cp(join(root, name), join(kept, name), { recursive: true })
  return kept
}

await command({
  name: 'npm run test:repeat',
  does: 'Runs all tests again and again; where nothing is wrong, none may fail. What a failed run says is kept in .cache/repeat.',
  options: {
    runs: { type: 'string', value: 'N', default: '5', says: 'how often (5)' },
    workers: { type: 'string', value: 'N', says: 'how many tests at once, instead of npm test\'s own number' },
    load: { type: 'string', value: 'N', default: '0', says: 'beside so many processes that do nothing but take a core (0)' },
  },
  example: 'npm run test:repeat -- --runs 20 --workers 1',
}, async (values) => {
  const runs = count('--runs', values.runs!, 1)
  const load = count('--load', values.load!, 0)
  const options = values.workers === undefined ? [] : [`--workers=${count('--workers', values.workers, 1)}`]
  await rm(folder, { recursive: true, force: true })

  const idlers = Array.from({ length: load }, () => spawn(process.execPath, ['--eval', 'for (;;);']))
  let alarms = 0
  try {
    console.log(`${runs} runs on ${availableParallelism()} cores${values.workers ? `, ${values.workers} workers` : ''}${load > 0 ? `, beside ${load} busy processes` : ''}`)
    for (let run = 1; run <= runs; run++) {
      const start = performance.now()
      const { passed, output } = await testOnce(options)
      const seconds = Math.round((performance.now() - start) / 1000)
      console.log(`${String(run).padStart(2)}/${runs}  ${String(seconds).padStart(4)} s  load ${loadavg()[0]!.toFixed(1).padStart(4)}  ${output.trimEnd().split('\n').at(-1)}`)
      if (passed)
        continue
      alarms++
      console.log(`       kept in ${relative(root, await keep(run, output))}`)
    }
  }
  finally {
    idlers.forEach(idler => idler.kill())
  }
  console.log(`\n${runs - alarms} clean, ${alarms} with a failure`)
  return alarms === 0 ? 0 : 1
})
