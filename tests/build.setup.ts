import { expect, test } from 'playwright/test'
import { builtDeck } from '../scripts/built-deck.ts'
import { buildSite } from '../scripts/build-site.ts'
import { printCuts } from '../scripts/pdf/print-cuts.ts'
import { problemsOfDeck } from '../scripts/read-deck.ts'
import { outputs } from './outputs.ts'

// Builds take long on a small machine, and one after the other is the kindest to it.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('the deck has no problems', async () => {
  expect(await problemsOfDeck()).toEqual([])
})

test('the deck builds for the root of a domain', async () => {
  expect(await builtDeck()).toBe(outputs.dist)
})

test('the site builds for a path under a domain', async () => {
  await buildSite({ target: outputs.site, base: outputs.base, origin: outputs.origin })
})

test('the built deck prints to PDF', async () => {
  await printCuts({ dist: outputs.dist, folder: outputs.pdfs })
})
