import { after, openLive, WIDE } from '../support/live-deck.ts'
import { problemsOf } from '../support/problems.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideNamed, slides } from '../support/slides.ts'

const rivals = slideNamed('rivals')

test('settings of another deck on the same host do not reach this one', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize(WIDE)
  await page.addInitScript(() => {
    localStorage.setItem('slidev-scale', '1.6')
    localStorage.setItem('slidev-viewer-css-filter', JSON.stringify({ invert: true, contrast: 2, brightness: 0.4, hueRotate: 90, saturate: 1, sepia: 1 }))
  })
  await openLive(page, siteUrl, rivals)
  await expect(page.locator('#slide-content')).toHaveCSS('filter', 'none')
  expect((await page.locator('#slide-content').boundingBox())!.height).toBeCloseTo(768, 0)
  expect(problems).toEqual([])
})

test('with storage forbidden the live deck comes up and walks', async ({ page, siteUrl, problems }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: () => { throw new DOMException('forbidden', 'SecurityError') } })
  })
  await openLive(page, siteUrl, rivals, 0)
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 1)
  expect(problems).toEqual([])
})

test('two visitors\' windows of the hosted deck never move each other', async ({ page, context, siteUrl }) => {
  const other = await context.newPage()
  const problems = problemsOf(other, siteUrl)
  await openLive(page, siteUrl, rivals, 1)
  await openLive(other, siteUrl, slideNamed('mains'), 0)
  for (const key of ['ArrowRight', 'End', 'End', 'ArrowLeft'])
    await other.keyboard.press(key)
  await settled(other, after(slides.at(-1)!, 0, -1).slide, after(slides.at(-1)!, 0, -1).clicks)
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 2)
  expect(problems).toEqual([])
})
