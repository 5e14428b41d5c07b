import type { Reporter, Suite } from 'playwright/types/testReporter'

/**
 * Ends the run with one line that counts every test: `123 passed, 0 failed`. Before it, why tests were skipped, and how many states
 * the tests looked at that say so in an annotation: `states`, such as `12 of 7000 states of the site`.
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
    const counts = { 'passed': 0, 'failed': 0, 'skipped': 0, 'did not run': 0 }
    for (const test of this.suite?.allTests() ?? []) {
      const ran = test.results.some(({ status }) => status !== 'skipped') || test.expectedStatus === 'skipped'
      counts[!ran ? 'did not run' : test.outcome() === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed'] += 1
    }
    const looked = this.suite?.allTests().filter(({ results }) => results.length > 0).flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'states').map(({ description }) => description!)) ?? []
    for (const kind of new Set(looked.map(states => states.replace(/^\d+ /, ''))))
      console.log(`\nLooked at ${looked.filter(states => states.endsWith(kind)).reduce((sum, states) => sum + Number.parseInt(states), 0)} ${kind}`)
    const reasons = new Set(this.suite?.allTests().flatMap(test => test.annotations.filter(({ type }) => type === 'skip').map(({ description }) => description)))
    for (const reason of reasons)
      console.log(`\nSkipped: ${reason}`)
    console.log(`\n${counts.passed} passed, ${counts.failed} failed${(['skipped', 'did not run'] as const).filter(what => counts[what] > 0).map(what => `, ${counts[what]} ${what}`).join('')}`)
  }
}
