import type { CDPSession } from 'playwright/test'
import { after, openLive } from '../support/live-deck.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideNamed } from '../support/slides.ts'

const rivals = slideNamed('rivals')
const machine = slideNamed('tool-platform')

test('what a hand has done to a picture is gone when one comes back to it', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, machine)
  await page.getByRole('slider').fill('0')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'platform')
  await page.keyboard.press('PageDown')
  await settled(page, after(machine, machine.clicks, 1).slide, 0)
  await page.keyboard.press('PageUp')
  await settled(page, machine, machine.clicks)
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'tool')
})

/** Fingers on the glass, moved in steps: where each comes down, and by how much it moves. */
async function fingers(touch: CDPSession, ...moves: { x: number, y: number, by: { x: number, y: number } }[]): Promise<void> {
  const at = (part: number) => moves.map(({ x, y, by }, id) => ({ id, x: x + by.x * part, y: y + by.y * part }))
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, 1) })
  if (moves.length > 1)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('one finger turns the page; two never do, pinching zooms, and a zoomed page can be moved', { tag: '@chromium' }, async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await openLive(page, siteUrl, rivals, 1)
  const touch = await context.newCDPSession(page)
  await fingers(touch, { x: 600, y: 200, by: { x: -250, y: 5 } })
  await settled(page, rivals, 2)
  await fingers(touch, { x: 600, y: 150, by: { x: -250, y: 0 } }, { x: 600, y: 250, by: { x: -250, y: 0 } })
  await fingers(touch, { x: 400, y: 200, by: { x: -150, y: 0 } }, { x: 450, y: 200, by: { x: 150, y: 0 } })
  await expect.poll(() => page.evaluate(() => visualViewport!.scale)).toBeGreaterThan(1.2)
  const left = await page.evaluate(() => visualViewport!.pageLeft)
  await fingers(touch, { x: 600, y: 200, by: { x: -250, y: 5 } })
  await expect.poll(() => page.evaluate(() => visualViewport!.pageLeft)).toBeGreaterThan(left)
  await page.keyboard.press('ArrowRight')
  await settled(page, rivals, 3)
  await context.close()
})

test('a pull downwards loads nothing again over the live deck, and does as ever over a page to read', async ({ page, siteUrl }) => {
  await openLive(page, siteUrl, rivals)
  await expect(page.locator('html')).toHaveCSS('overscroll-behavior-y', 'none')
  await page.goto(`${siteUrl}read/`)
  await expect(page.locator('html')).toHaveCSS('overscroll-behavior-y', 'auto')
})
