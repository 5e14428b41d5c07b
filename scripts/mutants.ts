/**
 * Tests the tests: `npm run test:mutants`. Each regression of tests/mutants.ts is applied to a copy of the project,
 * the tests that should notice run there, and they must fail for the right reason. In pieces:
 * `npm run test:mutants -- --only "colour|font"` or `-- --part 2/4`.
 */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { mutants } from '../tests/mutants.ts'
import type { Mutant } from '../tests/mutants.ts'
import { copyProject } from '../tests/project-copy.ts'

/** At once; each builds the deck and runs a browser. */
const AT_ONCE = 2

interface Outcome { mutant: Mutant, verdict: 'killed' | 'survived' | 'wrong reason' | 'not applied', seconds: number, output: string }

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, part: { type: 'string', default: '1/1' } } })
const [part, parts] = values.part.split('/').map(Number) as [number, number]
if (!(part >= 1 && part <= parts)) {
  console.error(`--part is "${values.part}"; expected a part and their number, such as 2/4`)
  process.exit(1)
}
const chosen = mutants.filter(({ name }, i) => new RegExp(values.only, 'i').test(name) && i % parts === part - 1)
if (chosen.length === 0) {
  console.error(`--only is "${values.only}", which is in the name of no regression of tests/mutants.ts in part ${values.part}`)
  process.exit(1)
}

/** The tests of the project "build" that make what is needed. */
const preparations = { build: 'root of a domain', print: 'root of a domain|prints to PDF', site: 'root of a domain|path under a domain' }

function playwright(folder: string, ...args: string[]): Promise<{ failed: boolean, output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${folder}/node_modules/playwright/cli.js`, 'test', '--reporter=line', ...args], { cwd: folder, env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output += chunk.toString())
    child.on('close', code => resolve({ failed: code !== 0, output }))
  })
}

async function judge(mutant: Mutant): Promise<Outcome> {
  const start = performance.now()
  const copy = await copyProject()
  const outcome = (verdict: Outcome['verdict'], output: string): Outcome => ({ mutant, verdict, output, seconds: Math.round((performance.now() - start) / 1000) })
  try {
    await copy.change(mutant.file, mutant.before, mutant.after)
    if (mutant.needs !== 'nothing') {
      const built = await playwright(copy.folder, '--project=build', '-g', preparations[mutant.needs])
      if (built.failed)
        return outcome('wrong reason', `the deck could not be built:\n${built.output}`)
    }
    const { failed, output } = await playwright(copy.folder, '--no-deps', `--project=${mutant.project}`, '-g', mutant.tests)
    return outcome(!failed ? 'survived' : mutant.says.test(output) ? 'killed' : 'wrong reason', output)
  }
  catch (error) {
    return outcome('not applied', error instanceof Error ? error.message : String(error))
  }
  finally {
    await copy.remove()
  }
}

const outcomes: Outcome[] = []
const queue = [...chosen]
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const outcome = await judge(mutant)
    outcomes.push(outcome)
    console.log(`${String(outcomes.length).padStart(2)}/${chosen.length}  ${outcome.verdict.padEnd(12)} ${String(outcome.seconds).padStart(3)} s  ${mutant.name}`)
    if (outcome.verdict !== 'killed')
      console.log(outcome.output.split('\n').slice(0, 60).map(line => `        ${line.slice(0, 160)}`).join('\n'))
  }
}))

const killed = outcomes.filter(({ verdict }) => verdict === 'killed').length
console.log(`\n${killed} killed, ${outcomes.length - killed} survived, ${outcomes.reduce((sum, { seconds }) => sum + seconds, 0)} seconds of work`)
process.exitCode = killed === chosen.length ? 0 : 1
