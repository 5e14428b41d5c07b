import { readFile } from 'node:fs/promises'
import { test as base, expect } from 'playwright/test'
import { outputs } from '../support/outputs.ts'
import type { Driver } from './driver.ts'
import { matrixHost } from './host.ts'
import type { MatrixHost } from './host.ts'
import { pairwise, product } from './pairs.ts'
import { playwrightDriver } from './playwright-driver.ts'
import type { Placed } from './seen.ts'
import { factors, isPossible, mustMeet, windows } from './states.ts'
import type { Reference, State } from './states.ts'
import { faultsOf } from './visits.ts'

/** Every two of window, visit, page, address and motion meet, as far as they must; with `MATRIX=full` all five do. */
const isFull = process.env.MATRIX === 'full'
const all = product<State>(factors, isPossible)
const states = isFull ? all : pairwise<State>(factors, isPossible, mustMeet)
const covered = `of ${all.length} states of the site, ${isFull ? 'all' : 'in which every two of window, visit, page, address and motion meet, as far as tests/matrix/states.ts says that they must'}`

const test = base.extend<object, { host: MatrixHost, driver: Driver, reference: Reference }>({
  host: [async ({}, use) => {
    const host = await matrixHost(outputs.site, outputs.base)
    await use(host)
    await host.close()
  }, { scope: 'worker' }],
  driver: [async ({ browser }, use) => {
    await use(playwrightDriver(browser, `Chromium ${browser.version()}`))
  }, { scope: 'worker' }],
  reference: [async ({}, use) => {
    await use(new Map(JSON.parse(await readFile(outputs.places, 'utf8')) as [string, Placed[]][])) // by build.setup.ts
  }, { scope: 'worker' }],
})

for (const window of factors.window) {
  for (const motion of factors.motion) {
    const own = states.filter(state => state.window === window && state.motion === motion)
    const { width, height } = windows[window]
    const annotation = { type: 'states', description: `${own.length} ${covered}` } // counted by tests/support/closing-line.ts
    test(`on ${window} (${width} x ${height}), ${motion ? 'with' : 'without'} motion, all is right on every visit`, { annotation }, async ({ driver, host, reference }) => {
      test.setTimeout(60_000 + own.length * 10_000)
      expect(await faultsOf(driver, own, host, reference)).toEqual([])
    })
  }
}
