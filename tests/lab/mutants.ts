/**
 * Tests the tests: `npm run test:mutants`. Each regression of tests/lab/seeds.ts is applied to a copy of the project,
 * the tests that should notice run there, and they must fail for the right reason. In pieces:
 * `npm run test:mutants -- --only "colour|font"` or `-- --part 2/4`.
 */
import { spawn } from 'node:child_process'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { mutants } from './seeds.ts'
import type { Mutant } from './seeds.ts'
import { copyProject } from '../support/project-copy.ts'
import type { ProjectCopy } from '../support/project-copy.ts'
import { isBaselineSystem } from '../../scripts/publish/browser.ts'

/** At once; each builds the deck and runs a browser. */
const AT_ONCE = 2

interface Outcome { mutant: Mutant, verdict: 'killed' | 'survived' | 'wrong reason' | 'not applied', seconds: number, output: string }

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, part: { type: 'string', default: '1/1' } } })
const [part, parts] = values.part.split('/').map(Number) as [number, number]
if (!(part >= 1 && part <= parts)) {
  console.error(`--part is "${values.part}"; expected a part and their number, such as 2/4`)
  process.exit(1)
}
const chosen = mutants.filter(({ name, project }, i) =>
  new RegExp(values.only, 'i').test(name) && i % parts === part - 1 && (isBaselineSystem || project !== 'pictures'))
if (!isBaselineSystem)
  console.log('Regressions that pixels show are left out: they are compared on Linux x64 alone.')
if (chosen.length === 0) {
  console.error(`--only is "${values.only}", which is in the name of no regression of tests/lab/seeds.ts in part ${values.part}`)
  process.exit(1)
}

/** Part of what Playwright's JSON reporter prints. */
interface Suite { suites?: Suite[], specs?: { title: string, tests: { results: { errors: { message?: string }[] }[] }[] }[] }
interface Report { suites: Suite[], errors: { message?: string }[] }

/** A message without colours, lines of code and stack: what a test said, not where. */
function plain(message: string): string {
  return stripVTControlCharacters(message).split('\n').filter(line => !/^\s*(?:>?\s*\d* \||at )/.test(line)).join('\n')
}

/** What failed tests said, without their titles, which are there whatever failed. */
function messagesOf({ suites = [], specs = [] }: Suite): string[] {
  return [
    ...specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message = '' }) => plain(message))))),
    ...suites.flatMap(messagesOf),
  ]
}

/** Runs tests in a copy; resolves to what failed said, nothing when all passed. */
function playwright(folder: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${folder}/node_modules/playwright/cli.js`, 'test', '--reporter=json', ...args], { cwd: folder, env: { ...process.env, FORCE_COLOR: '0' } })
    let [output, errors] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => output += chunk.toString())
    child.stderr.on('data', (chunk: Buffer) => errors += chunk.toString())
    child.on('close', (code) => {
      if (code === 0)
        return resolve('')
      try {
        const report = JSON.parse(output) as Report
        resolve([...report.errors.map(({ message = '' }) => plain(message)), ...messagesOf(report)].join('\n\n') || `exit code ${code}`)
      }
      catch {
        resolve(`no report:\n${output}${errors}`)
      }
    })
  })
}

/** Builds the site where tests look at it; says what failed. */
async function prepare(copy: ProjectCopy, needs: Mutant['needs']): Promise<string> {
  return needs === 'nothing' ? '' : playwright(copy.folder, '--project=build')
}

/** The chosen tests must be green in a copy in which nothing is broken, or red would prove nothing. */
async function control(): Promise<string> {
  const copy = await copyProject()
  try {
    let problem = await prepare(copy, chosen.some(({ needs }) => needs === 'site') ? 'site' : 'nothing')
    for (const project of new Set(chosen.map(({ project }) => project))) {
      const tests = new Set(chosen.filter(mutant => mutant.project === project).map(({ tests }) => tests))
      problem ||= await playwright(copy.folder, '--no-deps', `--project=${project}`, '-g', [...tests].join('|'))
    }
    return problem
  }
  finally {
    await copy.remove()
  }
}

async function judge(mutant: Mutant): Promise<Outcome> {
  const start = performance.now()
  const copy = await copyProject()
  const outcome = (verdict: Outcome['verdict'], output: string): Outcome => ({ mutant, verdict, output, seconds: Math.round((performance.now() - start) / 1000) })
  try {
    await copy.change(mutant.file, mutant.before, mutant.after)
    const unprepared = await prepare(copy, mutant.needs)
    if (unprepared)
      return outcome('wrong reason', `the deck could not be built:\n${unprepared}`)
    const said = await playwright(copy.folder, '--no-deps', `--project=${mutant.project}`, '-g', mutant.tests)
    return outcome(!said ? 'survived' : mutant.says.test(said) ? 'killed' : 'wrong reason', said)
  }
  catch (error) {
    return outcome('not applied', error instanceof Error ? error.message : String(error))
  }
  finally {
    await copy.remove()
  }
}

const wrong = await control()
if (wrong) {
  console.error(`The tests fail where nothing is broken, so they prove nothing:\n${wrong}`)
  process.exit(1)
}
console.log(`${chosen.length} to seed; their tests are green where nothing is broken`)

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

const count = (verdict: Outcome['verdict']) => outcomes.filter(outcome => outcome.verdict === verdict).length
const killed = count('killed')
console.log(`\n${killed} killed, ${count('survived')} survived, ${count('wrong reason')} red for a wrong reason, ${count('not applied')} not applied, ${outcomes.reduce((sum, { seconds }) => sum + seconds, 0)} seconds of work`)
process.exitCode = killed === chosen.length ? 0 : 1
