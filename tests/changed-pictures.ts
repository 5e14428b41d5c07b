import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FullConfig, Reporter, TestCase, TestResult } from 'playwright/types/testReporter'

interface Change { name: string, slide: string, before?: string, after?: string, difference?: string }
interface Failure { title: string, message: string }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

/**
 * Leaves `playwright-report/changed.html` when something failed: first the slides that look different, before,
 * after and difference side by side with the command that accepts them, then every other failure.
 */
export default class ChangedPictures implements Reporter {
  private root = ''
  private changes: Change[] = []
  private failures: Failure[] = []

  onBegin(config: FullConfig): void {
    this.root = config.configFile ? join(config.configFile, '..') : process.cwd()
  }

  printsToStdio(): boolean {
    return false
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.ok() || result.status === 'skipped')
      return
    const picture = (part: string) => result.attachments.find(({ name, contentType, path }) => name.endsWith(`-${part}.png`) && contentType === 'image/png' && path)
    const after = picture('actual')
    if (after) {
      const name = after.name.replace(/-actual\.png$/, '')
      this.changes.push({ name, slide: name.split('.')[0]!, before: picture('expected')?.path, after: after.path!, difference: picture('diff')?.path })
    }
    else {
      this.failures.push({ title: test.titlePath().slice(2).join(' › '), message: (result.errors.map(({ message }) => message).join('\n\n') || result.status).replace(/\u001B\[\d+m/g, '') })
    }
  }

  async onExit(): Promise<void> {
    const folder = join(this.root, 'playwright-report')
    rmSync(join(folder, 'changed.html'), { force: true })
    if (this.changes.length + this.failures.length === 0)
      return
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'changed.html'), this.page())
    console.log(`\nWhat changed, before and after: playwright-report/changed.html`)
  }

  private page(): string {
    const image = (path: string | undefined, caption: string) => path
      ? `<figure><img alt="${caption}" src="data:image/png;base64,${readFileSync(path).toString('base64')}"><figcaption>${caption}</figcaption></figure>`
      : `<figure><figcaption>${caption}: there is none</figcaption></figure>`
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>What changed</title>
<style>
body { margin: 32px; background: #f6f3ec; color: #10182b; font: 16px/1.5 system-ui, sans-serif }
section { margin: 0 0 40px } .row { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px }
figure { margin: 0 } img { width: 100%; border: 1px solid #d3cec1 } code, pre { background: #fff; padding: 2px 6px } pre { overflow: auto; padding: 12px }
</style>
<h1>${this.changes.length} pictures changed, ${this.failures.length} other failures</h1>
${this.changes.length > 0 ? '<p>If all changes are meant: <code>npm run test:update</code></p>' : ''}
${this.changes.map(change => `<section><h2>${escape(change.name)}</h2>
<p>Meant? <code>npm run test:update -- ${escape(change.slide)}</code></p>
<div class="row">${image(change.before, 'before')}${image(change.after, 'after')}${image(change.difference, 'difference')}</div></section>`).join('\n')}
${this.failures.map(({ title, message }) => `<section><h2>${escape(title)}</h2><pre>${escape(message)}</pre></section>`).join('\n')}
<p><a href="index.html">Playwright’s own report</a></p></html>
`
  }
}
