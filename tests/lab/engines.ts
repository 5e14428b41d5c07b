/**
 * Tests the built site in every engine that is on the machine: `npm run test:engines`, or only in some of them:
 * `npm run test:engines -- --only firefox,webkit`, which fails where one of those is missing. The states and the checks are those of
 * tests/matrix; `MATRIX=full` is every combination. Says which engines and versions ran and which were not there.
 */
import { existsSync } from 'node:fs'
import { chromium, firefox, webkit } from 'playwright'
import { command } from '../../scripts/commands/options.ts'
import { browserOptions } from '../../scripts/publish/browser.ts'
import { buildSite } from '../../scripts/publish/build-site.ts'
import { bidiDriver, findFirefox } from '../matrix/bidi-driver.ts'
import type { Driver } from '../matrix/driver.ts'
import { matrixHost } from '../matrix/host.ts'
import { pairwise, product } from '../matrix/pairs.ts'
import { playwrightDriver } from '../matrix/playwright-driver.ts'
import { factors, isPossible, mustMeet } from '../matrix/states.ts'
import type { State } from '../matrix/states.ts'
import { faultsOf, placesInOwnWindow } from '../matrix/visits.ts'
import { findWebkit, webkitDriver } from '../matrix/webkit-driver.ts'
import { outputs } from '../support/outputs.ts'

/** Each engine, and how to start whatever there is of it; undefined where there is nothing. */
const engines: Record<string, () => Promise<Driver> | undefined> = {
  chromium: async () => {
    const isPlaywrights = existsSync(chromium.executablePath())
    const browser = await chromium.launch(isPlaywrights ? {} : await browserOptions()) // npm test has the packaged one anyway
    return playwrightDriver(browser, `Chromium ${browser.version()} (${isPlaywrights ? 'Playwright\'s' : 'packaged'})`)
  },
  firefox: () => {
    if (existsSync(firefox.executablePath()))
      return firefox.launch().then(browser => playwrightDriver(browser, `Firefox ${browser.version()} (Playwright's)`))
    const program = findFirefox()
    return program === undefined ? undefined : bidiDriver(program)
  },
  webkit: () => {
    if (existsSync(webkit.executablePath()))
      return webkit.launch().then(browser => playwrightDriver(browser, `WebKit ${browser.version()} (Playwright's)`))
    const program = findWebkit()
    return program === undefined ? undefined : webkitDriver(program)
  },
}

/** The engines asked for, or all. Throws when one of them is none. */
function chosen(only: string | undefined): string[] {
  const names = only?.split(',') ?? Object.keys(engines)
  const unknown = names.find(name => !(name in engines))
  if (unknown !== undefined)
    throw new Error(`--only names "${unknown}"; expected some of ${Object.keys(engines).join(', ')}`)
  return names
}

/** Judges all states in an engine, with motion and without side by side; prints and returns how many faults there are. */
async function testIn(driver: Driver, states: readonly State[], total: number): Promise<number> {
  const start = performance.now()
  const host = await matrixHost(outputs.site, outputs.base)
  try {
    const reference = await placesInOwnWindow(driver, host)
    const faults = await Promise.all(factors.motion.map(async (motion) => {
      const found: string[] = []
      for (const window of factors.window)
        found.push(...await faultsOf(driver, states.filter(state => state.window === window && state.motion === motion), host, reference))
      return found
    }))
    console.log(`\n${driver.name}: ${states.length} of ${total} states, ${faults.flat().length} faults, ${Math.round((performance.now() - start) / 1000)} s`)
    if (driver.lacks.length > 0)
      console.log(`  without ${driver.lacks.join(', ')}`)
    faults.flat().forEach(fault => console.log(`  ${fault}`))
    return faults.flat().length
  }
  finally {
    await host.close()
  }
}

await command({
  name: 'npm run test:engines',
  does: 'Judges the built site in every engine on the machine, in the states of tests/matrix (MATRIX=full: in all of them),\nand says which engines ran and which were not there.',
  options: { only: { type: 'string', value: 'firefox,webkit', says: 'in these, which must be there' } },
  example: 'npm run test:engines -- --only firefox,webkit',
}, async ({ only }) => {
  const names = chosen(only)
  console.log('Building the site ...')
  await buildSite({ target: outputs.site, base: outputs.base, origin: outputs.origin })
  const all = product<State>(factors, isPossible)
  const states = process.env.MATRIX === 'full' ? all : pairwise<State>(factors, isPossible, mustMeet)
  let faults = 0
  const ran: string[] = []
  const missing: string[] = []
  for (const name of names) {
    const driver = await engines[name]!()
    if (!driver) {
      missing.push(name)
      continue
    }
    try {
      faults += await testIn(driver, states, all.length)
      ran.push(driver.name)
    }
    finally {
      await driver.close()
    }
  }
  const absent = missing.length > 0 ? ` Not on this machine: ${missing.join(', ')}.` : ''
  console.log(`\nRan in ${ran.join(', ') || 'no engine'}.${absent} ${faults === 0 ? 'No faults.' : `${faults} faults.`}`)
  if (missing.length > 0 && only !== undefined)
    console.error(`--only asks for what is missing: npx playwright install --with-deps ${missing.join(' ')}, or Debian's firefox-esr, webkit2gtk-driver and xvfb`)
  return faults > 0 || ran.length === 0 || (missing.length > 0 && only !== undefined) ? 1 : 0
})
