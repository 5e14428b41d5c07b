import { expect, test } from 'playwright/test'
import { buildDeck } from '../scripts/build-deck.ts'
import { printDeck } from '../scripts/print-deck.ts'
import { problemsOfDeck, readSlides } from '../scripts/read-deck.ts'
import { outputs } from './outputs.ts'

// Builds take long on a small machine, and one after the other is the kindest to it.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

test('the deck has no problems', async () => {
  expect(await problemsOfDeck()).toEqual([])
})

test('the deck builds for the root of a domain', async () => {
  await buildDeck({ target: outputs.dist, base: '/' })
})

test('the deck builds for a path under a domain', async () => {
  await buildDeck({ target: outputs.distUnderBase, base: outputs.base })
})

test('the built deck prints to PDF', async () => {
  await printDeck({ dist: outputs.dist, target: outputs.pdf, slides: (await readSlides()).length })
})
