import { test as base } from 'playwright/test'
import { serve } from '../../scripts/serve.ts'
import { outputs } from '../outputs.ts'

export { expect } from 'playwright/test'

/** The built site, served under its base by a plain server that knows no rewriting. */
export const test = base.extend<{ problems: string[] }, { siteFolder: string, siteBase: string, siteUrl: string }>({
  siteFolder: [outputs.site, { option: true, scope: 'worker' }],
  siteBase: [outputs.base, { option: true, scope: 'worker' }],
  siteUrl: [async ({}, use) => {
    const server = await serve(outputs.site, { base: outputs.base })
    await use(server.url)
    await server.close()
  }, { scope: 'worker' }],

  /** what the page said or missed: errors, warnings, answers of 400 and more, requests to somebody else */
  problems: async ({ page, siteUrl }, use) => {
    const problems: string[] = []
    page.on('pageerror', error => problems.push(`page error: ${error.message}`))
    page.on('console', message => ['error', 'warning'].includes(message.type()) && problems.push(`${message.type()}: ${message.text()}`))
    page.on('response', response => response.status() >= 400 && problems.push(`${response.status()} for ${response.url()}`))
    page.on('request', request => !request.url().startsWith(new URL(siteUrl).origin) && !request.url().startsWith('data:') && problems.push(`request to somebody else: ${request.url()}`))
    await use(problems)
  },
})
