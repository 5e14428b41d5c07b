import type { Page } from 'playwright/test'

/**
 * What a page does wrong from now on, and at which address: errors, whatever it says in the console, answers of 400 and more, requests
 * that fail or go to anybody but the server of `url`.
 */
export function problemsOf(page: Page, url: string): string[] {
  const { origin } = new URL(url)
  const problems: string[] = []
  const note = (problem: string) => problems.push(`at ${page.url().replace(origin, '')}: ${problem}`)
  page.on('pageerror', error => note(`page error: ${error.message}`))
  page.on('console', message => note(`console ${message.type()}: ${message.text()}`))
  page.on('request', request => new URL(request.url()).origin !== origin && !/^(?:data|blob):/.test(request.url()) && note(`request to somebody else: ${request.url()}`))
  page.on('response', response => response.status() >= 400 && note(`${response.status()} for ${response.url()}`))
  // A request is aborted when a page is left for another address; that is no failure.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && note(`failed request: ${request.url()}`))
  return problems
}
