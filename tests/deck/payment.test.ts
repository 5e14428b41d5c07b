import type { Browser, Page } from 'playwright/test'
import { canvas } from '../../components/frame/frame.ts'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { moveTo } from '../support/settled.ts'

/** The way of the payment: what form each picture has it in when all is said; where it is forgotten, only the marker in the foot. */
const way: Readonly<Record<string, Form | undefined>> = {
  'cover': 'disc with a code',
  'thesis': 'disc',
  'rhythm': 'disc with a code',
  'pluses': 'tile with a code',
  'rivals': 'disc',
  'reaction': 'disc with a code',
  'ai-payment': 'tile with a code',
  'centre': 'disc with a code',
  'tool-platform': 'disc with a code',
  'mains': 'main',
  'ground': 'disc with a code',
  'close': 'dashed ring',
}

type Form = 'disc' | 'disc with a code' | 'tile with a code' | 'main' | 'dashed ring'

/** In the page: the payments that are drawn on the slide that is shown, by what they look like. */
function formsShown(): string[] {
  const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
  return [...slide.querySelectorAll('.the-payment')].filter(element => element.checkVisibility({ visibilityProperty: true })).map((element) => {
    const rect = element.querySelector('rect')!
    const [width, height, corner] = ['width', 'height', 'rx'].map(name => Number(rect.getAttribute(name)))
    const code = element.querySelector('.code') !== null
    if (rect.classList.contains('wished'))
      return 'dashed ring'
    const isDisc = width === height && corner! * 2 >= width! - 0.01
    return isDisc ? `disc${code ? ' with a code' : ''}` : code ? 'tile with a code' : 'main'
  })
}

for (const slide of slides) {
  test(`${slide.alias} draws the payment ${way[slide.alias] ? `once, in the end as a ${way[slide.alias]}` : 'in the foot alone'}`, async ({ deck: { page, open } }) => {
    for (const [click] of slide.steps.entries()) {
      await open(slide, click)
      expect.soft((await page.evaluate(formsShown)).length, `${slide.alias} at step ${click + 1}: payments drawn`).toBe(way[slide.alias] ? 1 : 0)
    }
    expect(await page.evaluate(formsShown)).toEqual(way[slide.alias] ? [way[slide.alias]] : [])
    await expect(page.locator('#slideshow .slide:visible .beats .now')).toHaveCount(1)
  })
}

/** What has been seen of the payment on its way, a frame each: its middle in canvas px, and whether another one was drawn beside it. */
interface Frame { x: number, y: number, doubled: boolean }

/** In the page: notes every frame in which the payment travels. */
function watchTravel(): void {
  const frames: Frame[] = []
  const note = () => {
    const travelling = document.querySelector('.payment-traveller .payment-form')
    if (travelling) {
      const [x, y] = /translate\(([\d.-]+)[ ,]+([\d.-]+)\)/.exec(travelling.getAttribute('transform')!)!.slice(1).map(Number)
      const shown = [...document.querySelectorAll('#slideshow > .slidev-page:not([class*=leave]) .the-payment')].filter(element => element.checkVisibility({ visibilityProperty: true }))
      frames.push({ x: x!, y: y!, doubled: shown.length > 0 })
    }
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  Object.assign(window, { travel: frames })
}

const travelOf = (page: Page) => page.evaluate(() => (window as unknown as { travel: Frame[] }).travel.splice(0))

async function openMoving(browser: Browser, url: string, reducedMotion: 'no-preference' | 'reduce'): Promise<Page> {
  const page = await browser.newPage({ viewport: canvas, reducedMotion })
  await page.goto(`${url}pluses/?clicks=${slideNamed('pluses').clicks}`)
  await settled(page, slideNamed('pluses'), slideNamed('pluses').clicks)
  await page.evaluate(watchTravel)
  return page
}

test('between two slides the payment goes from its place in the one to its place in the other, both ways', async ({ browser, siteUrl }) => {
  const page = await openMoving(browser, siteUrl, 'no-preference')
  const [before, next] = [slideNamed('pluses'), slideNamed('rivals')]
  await page.keyboard.press('ArrowRight')
  await settled(page, next, 0)
  const there = await travelOf(page)
  expect(there.length).toBeGreaterThan(2)
  expect(there.some(({ doubled }) => doubled), 'the payment was drawn twice').toBe(false)
  await page.keyboard.press('ArrowLeft')
  await settled(page, before, before.clicks)
  const back = await travelOf(page)
  expect(back.length).toBeGreaterThan(2)
  expect(Math.hypot(back[0]!.x - there.at(-1)!.x, back[0]!.y - there.at(-1)!.y), 'px between where it arrived and where it set out again').toBeLessThan(40)
  await expect(page.locator('.payment-traveller')).toHaveCount(0)
  await page.close()
})

test('a key on the way turns it around from where it is', async ({ browser, siteUrl }) => {
  const page = await openMoving(browser, siteUrl, 'no-preference')
  const before = slideNamed('pluses')
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(() => (window as unknown as { travel: Frame[] }).travel.length > 3)
  await page.keyboard.press('ArrowLeft')
  await settled(page, before, before.clicks)
  const frames = await travelOf(page)
  const [start, furthest] = [frames[0]!, frames.reduce((most, { x }) => Math.max(most, Math.abs(x - frames[0]!.x)), 0)]
  expect(Math.abs(frames.at(-1)!.x - start.x), 'px from where it set out').toBeLessThan(Math.max(furthest, 1))
  await expect(page.locator('.payment-traveller')).toHaveCount(0)
  expect(await page.evaluate(formsShown)).toHaveLength(1)
  await page.close()
})

for (const [how, reducedMotion, move] of [
  ['with less motion', 'reduce', (page: Page) => page.keyboard.press('ArrowRight')],
  ['by a link to a slide', 'reduce', (page: Page, url: string) => moveTo(page, url, slideNamed('rivals'), 0)],
] as const) {
  test(`${how} it is simply in its place`, async ({ browser, siteUrl }) => {
    const page = await openMoving(browser, siteUrl, reducedMotion)
    await move(page, siteUrl)
    await settled(page, slideNamed('rivals'), 0)
    expect(await travelOf(page)).toEqual([])
    expect(await page.evaluate(formsShown)).toHaveLength(1)
    await page.close()
  })
}
