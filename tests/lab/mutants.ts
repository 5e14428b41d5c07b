/**
 * Tests the tests: `npm run test:mutants`. Each regression of tests/lab/seeds is seeded in a copy of the project, the tests that
 * should notice run there, and they must fail for the right reason. Those that show only in a built site share one with a few that
 * touch other files; what is not noticed in company is tried again alone.
 */
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { command } from '../../scripts/commands/options.ts'
import { isBaselineSystem } from '../../scripts/publish/browser.ts'
import { copyProject } from '../support/project-copy.ts'
import { applySeed, seeds } from './seeds.ts'
import type { Seed } from './seeds.ts'

/** At once; each may build the deck and run a browser. */
const AT_ONCE = 2
/** In one built site. */
const IN_COMPANY = 6

const verdicts = ['killed', 'survived', 'wrong reason', 'not applied'] as const
interface Outcome { seed: Seed, verdict: typeof verdicts[number], said: string }

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
    child.on('close', (code, signal) => {
      if (code === 0)
        return resolve('')
      try {
        const report = JSON.parse(output) as Report
        resolve([...report.errors.map(({ message = '' }) => plain(message)), ...messagesOf(report)].join('\n\n') || `exit code ${code}`)
      }
      catch {
        resolve(`no report, exit by ${signal ?? code}:\n${output}${errors}`)
      }
    })
  })
}

/** Whether tests of this project look at the built site. */
const needsSite = ({ project }: Seed) => !['unit', 'build'].includes(project)

/** The tests of all these seeds must be green in a copy in which nothing is broken, or red would prove nothing. Returns what failed said. */
async function control(chosen: readonly Seed[]): Promise<string> {
  const copy = await copyProject()
  try {
    let said = chosen.some(needsSite) ? await playwright(copy.folder, '--project=build') : ''
    for (const [project, own] of Map.groupBy(chosen, ({ project }) => project))
      said ||= await playwright(copy.folder, '--no-deps', `--project=${project}`, '-g', own.map(({ tests }) => tests).join('|'))
    return said
  }
  finally {
    await copy.remove()
  }
}

/** Seeds a copy with all of these, and has the tests of each look. */
async function judge(company: readonly Seed[]): Promise<Outcome[]> {
  const copy = await copyProject()
  const outcomes: Outcome[] = []
  try {
    for (const seed of company)
      await applySeed(seed, copy.folder)
    const unbuilt = company.some(needsSite) ? await playwright(copy.folder, '--project=build') : ''
    if (unbuilt)
      return company.map(seed => ({ seed, verdict: 'wrong reason', said: `the site could not be built:\n${unbuilt}` }))
    for (const seed of company) {
      const said = await playwright(copy.folder, '--no-deps', `--project=${seed.project}`, '-g', seed.tests)
      outcomes.push({ seed, verdict: !said ? 'survived' : seed.says.test(said) ? 'killed' : 'wrong reason', said })
    }
    return outcomes
  }
  catch (error) {
    return company.map(seed => ({ seed, verdict: 'not applied', said: error instanceof Error ? error.message : String(error) }))
  }
  finally {
    await copy.remove()
  }
}

/** As much of what failed tests said as one reads. */
const beginningOf = (said: string) => said.split('\n').slice(0, 60).map(line => `        ${line.slice(0, 160)}`).join('\n')

/** Companies of seeds that touch different files and need the same; whatever needs no site is quicker alone. */
function companies(chosen: readonly Seed[], most: number): Seed[][] {
  const found: Seed[][] = chosen.filter(seed => !needsSite(seed)).map(seed => [seed])
  const built: Seed[][] = []
  for (const seed of chosen.filter(needsSite)) {
    const place = built.find(company => company.length < most && !company.some(({ files }) => files.some(file => seed.files.includes(file))))
    if (place)
      place.push(seed)
    else
      built.push([seed])
  }
  return [...built, ...found]
}

/** Judges all companies; prints each outcome as it is there, and tries alone what was not noticed in company. */
async function judgeAll(chosen: readonly Seed[], most: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const start = performance.now()
  const queue = companies(chosen, most)
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome)
    const { seed, verdict, said } = outcome
    console.log(`${String(outcomes.length).padStart(2)}/${chosen.length}  ${verdict.padEnd(12)} ${String(Math.round((performance.now() - start) / 1000)).padStart(4)} s  ${seed.name}`)
    if (verdict !== 'killed')
      console.log(beginningOf(said))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let company = queue.shift(); company; company = queue.shift()) {
      for (const outcome of await judge(company)) {
        if (outcome.verdict === 'killed' || company.length === 1)
          tell(outcome)
        else
          queue.push([outcome.seed])
      }
    }
  }))
  return outcomes
}

/** The seeds that are asked for. Throws where none is. */
function choose(only: string, part: string): Seed[] {
  const [which, parts] = part.split('/').map(Number) as [number, number]
  if (!(which >= 1 && which <= parts))
    throw new Error(`--part is "${part}"; expected a part and their number, such as 2/4`)
  const chosen = seeds.filter(({ name, project }, i) =>
    new RegExp(only, 'i').test(name) && i % parts === which - 1 && (isBaselineSystem || project !== 'pictures'))
  if (chosen.length === 0)
    throw new Error(`--only is "${only}", which is in the name of no regression of tests/lab/seeds in part ${part}; --list lists them`)
  return chosen
}

await command({
  name: 'npm run test:mutants',
  does: 'Tests the tests: breaks copies of the project in ways that really happen, and wants each noticed for the right reason.',
  options: {
    only: { type: 'string', value: 'WORDS', default: '', says: 'those with these words in their names: "colour|font"' },
    part: { type: 'string', value: '2/4', default: '1/1', says: 'a part of them' },
    alone: { type: 'boolean', says: 'each in a site of its own, which takes three times as long' },
    list: { type: 'boolean', says: 'only says what would be broken, and why' },
  },
  example: 'npm run test:mutants -- --only "colour|font"',
}, async ({ only, part, alone, list }) => {
  const chosen = choose(only!, part!)
  if (list)
    return console.log(chosen.map(({ name, reason, project, tests }) => `${name}\n  ${reason}\n  ${project}: ${tests}`).join('\n'))
  if (!isBaselineSystem)
    console.log('Regressions that pixels show are left out: they are compared on Linux x64 alone.')
  const wrong = await control(chosen)
  if (wrong)
    throw new Error(`The tests fail where nothing is broken, so they prove nothing:\n${beginningOf(wrong)}`)
  console.log(`${chosen.length} to seed; their tests are green where nothing is broken`)
  const outcomes = await judgeAll(chosen, alone ? 1 : IN_COMPANY)
  const counts = verdicts.map(verdict => `${outcomes.filter(outcome => outcome.verdict === verdict).length} ${verdict}`)
  console.log(`\n${counts.join(', ')}`)
  return outcomes.every(({ verdict }) => verdict === 'killed') ? 0 : 1
})
