import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from 'playwright/types/testReporter'

interface Change { name: string, slide: string, before?: string, after: string, difference?: string }
/** What failed, in the deck's order: a picture that changed, or what was said, or both. */
interface Failure { order: number, title: string, change?: Change, messages: string[] }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

/**
 * Leaves `playwright-report/changed.html` when something failed: first the slides that look different, before,
 * after and difference side by side with the command that accepts them, then every other failure.
 */
export default class ChangedPictures implements Reporter {
  private root = ''
  private tests: TestCase[] = []
  private failures: Failure[] = []

  onBegin(config: FullConfig, suite: Suite): void {
    this.root = config.configFile ? join(config.configFile, '..') : process.cwd()
    this.tests = suite.allTests()
  }

  printsToStdio(): boolean {
    return false
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.ok() || result.status === 'skipped')
      return
    const picture = (part: string) => result.attachments.find(({ name, contentType, path }) => name.endsWith(`-${part}.png`) && contentType === 'image/png' && path)
    const after = picture('actual')
    const name = after?.name.replace(/-actual\.png$/, '')
    const messages = result.errors.map(({ message = '' }) => stripVTControlCharacters(message)).filter(message => !after || !message.includes(`${name}.png`))
    this.failures.push({
      order: this.tests.indexOf(test),
      title: test.titlePath().slice(2).join(' › '),
      ...after && name && { change: { name, slide: name.split('.')[0]!, before: picture('expected')?.path, after: after.path!, difference: picture('diff')?.path } },
      messages: after || messages.length > 0 ? messages : [result.status],
    })
  }

  async onExit(): Promise<void> {
    const folder = join(this.root, 'playwright-report')
    rmSync(join(folder, 'changed.html'), { force: true })
    if (this.failures.length === 0)
      return
    this.failures.sort((a, b) => a.order - b.order)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'changed.html'), this.page())
    console.log(`\nWhat changed, before and after: playwright-report/changed.html`)
  }

  private page(): string {
    const image = (path: string | undefined, caption: string) => path
      ? `<figure><img alt="${caption}" src="data:image/png;base64,${readFileSync(path).toString('base64')}"><figcaption>${caption}</figcaption></figure>`
      : `<figure><figcaption>${caption}: there is none</figcaption></figure>`
    const changes = this.failures.flatMap(({ change }) => change ?? [])
    const others = this.failures.filter(({ messages }) => messages.length > 0)
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>What changed</title>
<style>
body { margin: 32px; background: #f6f3ec; color: #10182b; font: 16px/1.5 system-ui, sans-serif }
section { margin: 0 0 40px } .row { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px }
figure { margin: 0 } img { width: 100%; border: 1px solid #d3cec1 } code, pre { background: #fff; padding: 2px 6px } pre { overflow: auto; padding: 12px }
</style>
<h1>Changed pictures: ${changes.length}, other failures: ${others.length}</h1>
${changes.length > 0 ? '<p>If all changes are meant: <code>npm run test:update</code></p>' : ''}
${changes.map(({ name, slide, before, after, difference }) => `<section><h2>${escape(name)}</h2>
<p>Meant? <code>npm run test:update -- ${escape(slide)}</code></p>
<div class="row">${image(before, 'before')}${image(after, 'after')}${image(difference, 'difference')}</div></section>`).join('\n')}
${others.map(({ title, messages }) => `<section><h2>${escape(title)}</h2>${messages.map(message => `<pre>${escape(message)}</pre>`).join('\n')}</section>`).join('\n')}
<p><a href="index.html">Playwright’s own report</a></p></html>
`
  }
}
