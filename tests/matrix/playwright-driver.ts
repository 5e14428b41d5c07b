import type { Browser } from 'playwright'
import { problemsOf } from '../support/problems.ts'
import type { Driver } from './driver.ts'

/** Drives a browser that Playwright has started. */
export function playwrightDriver(browser: Browser, name: string): Driver {
  return {
    name,
    rounding: 0,
    lacks: [],
    close: () => browser.close(),
    visit: async ({ url, window, motion }) => {
      const context = await browser.newContext({
        viewport: { width: window.width, height: window.height },
        deviceScaleFactor: window.scale ?? 1,
        hasTouch: window.touch ?? false,
        reducedMotion: motion ? 'no-preference' : 'reduce',
      })
      const page = await context.newPage()
      const problems = problemsOf(page, url)
      return {
        goto: async (address) => { await page.goto(address) },
        reload: async () => { await page.reload() },
        resize: ({ width, height }) => page.setViewportSize({ width, height }),
        press: key => page.keyboard.press(key),
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        problems: () => problems.splice(0),
        leave: () => context.close(),
      }
    },
  }
}
