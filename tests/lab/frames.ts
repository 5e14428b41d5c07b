/** How smoothly the deck moves on a slow machine: the longest frame of each motion, from the key to where it has settled. */
import type { Page } from 'playwright'
import { settled } from '../support/settled.ts'
import { slides } from '../support/slides.ts'

/** The longest frame on the way to a slide's steps, ms. */
export interface Motion { alias: string, longest: number }

/** In the page: notes the times of frames until it is asked for the longest wait between two. */
function watchFrames(): void {
  const times: number[] = []
  const note = (now: number) => {
    times.push(now)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  Object.assign(window, {
    longestFrame: () => {
      const longest = Math.max(...times.slice(1).map((time, i) => time - times[i]!))
      times.splice(0, times.length - 1)
      return longest
    },
  })
}

/** Walks the whole talk by the right arrow with the CPU slowed down so many times, every motion played to its end. */
export async function timeMotions(page: Page, url: string, slowed: number): Promise<Motion[]> {
  await page.goto(`${url}${slides[0]!.alias}?clicks=0`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(4000) // Slidev draws the slides ahead after three seconds, which is no motion
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await page.evaluate(watchFrames)
  const ask = () => page.evaluate(() => (window as unknown as { longestFrame: () => number }).longestFrame())
  const motions: Motion[] = []
  for (const slide of slides) {
    let longest = 0
    for (const [click] of slide.steps.entries()) {
      await ask()
      if (slide !== slides[0] || click > 0)
        await page.keyboard.press('ArrowRight')
      await settled(page, slide, click)
      longest = Math.max(longest, await ask())
    }
    motions.push({ alias: slide.alias, longest })
  }
  return motions
}
