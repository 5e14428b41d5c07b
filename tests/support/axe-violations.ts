import axe from 'axe-core'
import type { Page } from 'playwright/test'

/**
 * What axe finds on the whole page: rule, help and the elements, one line each. Targets that are too small to tap
 * (24 px, WCAG 2.2) are among it, which axe leaves out unless asked.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
