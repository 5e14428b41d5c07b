import { writeFile } from 'node:fs/promises'
import { expect, test } from 'playwright/test'
import { problemsOfDeck } from '../scripts/deck/problems-of-deck.ts'
import { buildSite } from '../scripts/publish/build-site.ts'
import { builtDeck } from '../scripts/publish/built-deck.ts'
import { matrixHost } from './matrix/host.ts'
import { playwrightDriver } from './matrix/playwright-driver.ts'
import { placesInOwnWindow } from './matrix/visits.ts'
import { outputs } from './support/outputs.ts'
import { slides } from './support/slides.ts'

// Builds take long on a small machine, and one after the other is the kindest to it.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('the deck has no problems', async () => {
  expect(await problemsOfDeck()).toEqual([])
})

test('the live deck builds', async () => {
  expect(await builtDeck({ base: outputs.base })).toEqual(outputs.deck)
})

test('the site builds for a path under a domain', async () => {
  await buildSite({ target: outputs.site, base: outputs.base, origin: outputs.origin })
})

test('the texts of every slide are found in its own window', async ({ browser }) => {
  const host = await matrixHost(outputs.site, outputs.base)
  const places = await placesInOwnWindow(playwrightDriver(browser, `Chromium ${browser.version()}`), host)
  await host.close()
  expect(places.size).toBeGreaterThanOrEqual(slides.length)
  await writeFile(outputs.places, JSON.stringify([...places]))
})
