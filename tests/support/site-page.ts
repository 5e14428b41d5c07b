import { test as base } from 'playwright/test'
import { serve } from '../../scripts/publish/serve.ts'
import { outputs } from './outputs.ts'
import { problemsOf } from './problems.ts'

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

  /** what the page did wrong so far */
  problems: async ({ page, siteUrl }, use) => {
    await use(problemsOf(page, siteUrl))
  },
})
