import { expect, test } from 'playwright/test'
import { siteScriptFile } from '../../scripts/publish/site/page-scripts.ts'

const html = `<!DOCTYPE html><html lang="en"><title>Page</title><script type="module">${siteScriptFile('/').content}</script></html>`

/** Runs in the page: a browser that is never idle runs a task when its time is over, and never one without a time. */
function neverIdle(): void {
  window.requestIdleCallback = (task, { timeout } = {}) =>
    timeout === undefined ? 0 : Number(setTimeout(task, timeout, { didTimeout: true, timeRemaining: () => 0 }))
}

test('the worker is set up after five seconds at the latest, though the browser finds no idle moment', async ({ page }) => {
  const asked: string[] = []
  await page.route('http://localhost/**', (route, request) => {
    const { pathname } = new URL(request.url())
    asked.push(pathname)
    return route.fulfill(pathname === '/' ? { contentType: 'text/html', body: html } : { status: 404 })
  })
  await page.clock.install()
  await page.addInitScript(neverIdle)
  await page.goto('http://localhost/')
  await page.clock.runFor(3000)
  expect(asked).not.toContain('/sw.js')
  await page.clock.runFor(2000)
  await expect.poll(() => asked, { timeout: 10_000 }).toContain('/sw.js')
})
