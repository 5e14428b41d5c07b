import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { canvas } from '../../components/frame/frame.ts'
import { serve } from '../../scripts/publish/serve.ts'
import { expect, slides, test } from '../support/deck-page.ts'
import { drawnSheets } from '../support/drawn-sheets.ts'
import { outputs } from '../support/outputs.ts'
import type { DeckSlide } from '../support/slides.ts'
import { openStill } from '../support/still.ts'

/** The side of a square, in canvas px: about a letter of a headline. */
const SQUARE = 14
/**
 * How far the mean colour of a square may be off, of 255: two programs smooth edges differently (6.6 was the most
 * seen); a thin line that is not there is off by more.
 */
const MOST = 12

/** The mean colour of each square of a picture, row by row. */
function squaresOf(picture: Buffer): { x: number, y: number, colour: number[] }[] {
  const { width, data } = PNG.sync.read(picture)
  const squares = []
  for (let y = 0; y + SQUARE <= canvas.height; y += SQUARE) {
    for (let x = 0; x + SQUARE <= canvas.width; x += SQUARE) {
      const sum = [0, 0, 0]
      for (let row = y; row < y + SQUARE; row++) {
        for (let column = x; column < x + SQUARE; column++)
          sum.forEach((_, channel) => sum[channel]! += data[(row * width + column) * 4 + channel]!)
      }
      squares.push({ x, y, colour: sum.map(value => value / SQUARE ** 2) })
    }
  }
  return squares
}

test('the pages of deck.pdf look like the slides', async ({ browser, deck, page }) => {
  const pages = await drawnSheets(page, await readFile(outputs.pdf('deck')), canvas.width)
  expect(pages.length).toBe(slides.length)
  const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
  const print = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
  const stillOf = async (slide: DeckSlide) => {
    await openStill(print, server.url, slide)
    return print.screenshot({ scale: 'css' })
  }
  const liveOf = async (slide: DeckSlide) => {
    await deck.open(slide, slide.clicks)
    const live = deck.page.locator('[data-live]')
    await live.evaluateAll((elements: HTMLElement[]) => elements.forEach(({ style }) => style.visibility = 'hidden'))
    const shown = await deck.page.screenshot({ scale: 'css' })
    await live.evaluateAll((elements: HTMLElement[]) => elements.forEach(({ style }) => style.visibility = ''))
    return shown
  }
  for (const slide of slides) {
    const shown = squaresOf(await (slide.still > slide.clicks ? stillOf(slide) : liveOf(slide)))
    const printed = squaresOf(pages[slide.no - 1]!)
    const off = (colour: number[], i: number) => Math.max(...colour.map((value, channel) => Math.abs(value - printed[i]!.colour[channel]!)))
    const worst = shown.map(({ x, y, colour }, i) => ({ x, y, by: off(colour, i) }))
      .reduce((most, square) => square.by > most.by ? square : most)
    expect.soft(worst.by, `${slide.alias} in deck.pdf beside the deck: most a square is off, around ${worst.x}, ${worst.y}`).toBeLessThan(MOST)
  }
  await print.close()
  await server.close()
})
