import { expectSame } from '../support/look.ts'
import { expect, test } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

test('every page looks the same before its style sheet has come as with it', async ({ browser, siteUrl }) => {
  test.setTimeout(120_000)
  const open = async () => browser.newPage({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 })
  const [early, whole] = [await open(), await open()]
  const kept: string[] = []
  await early.route('**/*.css', (route) => {
    kept.push(route.request().url())
    return route.abort()
  })
  const paths = [...slides.map(({ alias }) => `${alias}/`), 'read/', '404.html']
  for (const path of paths) {
    for (const page of [early, whole]) {
      await page.goto(siteUrl + path)
      await page.evaluate(() => document.fonts.ready)
    }
    await expectSame(await early.screenshot(), await whole.screenshot(), `${path} without and with its style sheet`)
  }
  expect(kept, 'style sheets that did not come').toHaveLength(paths.length)
  await Promise.all([early.close(), whole.close()])
})
