import type { Reporter, Suite, TestCase } from 'playwright/types/testReporter'

/** The slides or views whose pictures a test found changed: `rivals`. */
function changedIn({ results }: TestCase): string[] {
  return (results.at(-1)?.attachments ?? []).filter(({ name }) => name.endsWith('-actual.png')).map(({ name }) => name.split('.')[0]!.replace(/-actual$/, ''))
}

/** What to type instead of `npx playwright test rivals`, which runs the test files of that name and none of the slide's tests. */
async function hint(args: readonly string[]): Promise<string | undefined> {
  if (!args.some(arg => /^[a-z]/.test(arg)))
    return undefined
  const slides = await import('./slides.ts').then(({ slides }) => slides, () => []) // the tests say what is wrong with the deck
  const alias = args.find((arg, i) => !/^-[^=]*$/.test(args[i - 1] ?? '') && slides.some(({ alias }) => alias === arg))
  return alias && `These were the tests in files named ${alias}. Those of the slide: npm test -- ${alias}`
}

/**
 * Ends the run with one line that counts every test: `123 passed, 0 failed`. Before it, how changed pictures are accepted, why tests
 * were skipped, and how many states the tests looked at that say so in an annotation: `states`, such as `12 of 7000 states of the site`.
 */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  printsToStdio(): boolean {
    return false // the other reporters show the progress
  }

  async onExit(): Promise<void> {
    const tests = this.suite?.allTests() ?? []
    const counts = { 'passed': 0, 'failed': 0, 'skipped': 0, 'did not run': 0 }
    for (const test of tests) {
      const ran = test.results.some(({ status }) => status !== 'skipped') || test.expectedStatus === 'skipped'
      counts[!ran ? 'did not run' : test.outcome() === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed'] += 1
    }
    const annotated = (kind: string) => tests.filter(({ results }) => results.length > 0).flatMap(({ annotations }) => annotations.filter(({ type }) => type === kind).map(({ description }) => description ?? ''))
    const looked = annotated('states')
    for (const kind of new Set(looked.map(states => states.replace(/^\d+ /, ''))))
      console.log(`\nLooked at ${looked.filter(states => states.endsWith(kind)).reduce((sum, states) => sum + Number.parseInt(states), 0)} ${kind}`)
    for (const reason of new Set(annotated('skip')))
      console.log(`\nSkipped: ${reason}`)
    const changed = [...new Set(tests.filter(test => !test.ok()).flatMap(changedIn))]
    if (changed.length > 0)
      console.log(`\nBefore, after and difference are in playwright-report/index.html. If the change is meant: npm run test:update -- ${changed.join(' ')}`)
    const said = await hint(process.argv.slice(3))
    if (said)
      console.log(`\n${said}`)
    console.log(`\n${counts.passed} passed, ${counts.failed} failed${(['skipped', 'did not run'] as const).filter(what => counts[what] > 0).map(what => `, ${counts[what]} ${what}`).join('')}`)
  }
}
