import { serve } from '../../scripts/publish/serve.ts'
import { expect, settled, slides, test } from '../support/deck-page.ts'
import { expectSame } from '../support/look.ts'
import { outputs } from '../support/outputs.ts'
import { keyInto } from '../support/slides.ts'
import { steps } from '../support/states.ts'

test('the whole talk walks forward and back by keyboard, step by step', async ({ deck }) => {
  test.setTimeout(120_000)
  const { page } = deck

  await deck.open(slides[0]!)
  for (const { slide, clicks } of steps.slice(1)) {
    await page.keyboard.press(clicks === 0 ? keyInto(slide) : 'ArrowRight')
    await settled(page, slide, clicks)
  }
  await page.keyboard.press('ArrowRight') // nothing comes after the last slide
  await settled(page, slides.at(-1)!, 0)

  for (const { slide, clicks } of steps.slice(0, -1).reverse()) {
    await page.keyboard.press('ArrowLeft')
    await settled(page, slide, clicks)
  }
  expect(new URL(page.url()).pathname).toBe(`${outputs.base}cover`)
})

for (const key of ['Space', 'PageDown']) {
  test(`${key} advances, as clickers send it`, async ({ deck }) => {
    await deck.open(slides[1]!)
    await deck.page.keyboard.press(key)
    await settled(deck.page, slides[1]!, 1)
  })
}

test('a picture is the same at a step by clicking forward, by clicking back and by its address', async ({ deck }) => {
  test.setTimeout(180_000)
  const { page } = deck
  for (const slide of slides.filter(({ clicks }) => clicks > 0)) {
    const middle = Math.ceil(slide.clicks / 2)
    await deck.open(slide, middle)
    const byAddress = await page.screenshot()

    await deck.open(slide)
    for (let clicks = 1; clicks <= middle; clicks++)
      await page.keyboard.press('ArrowRight')
    await settled(page, slide, middle)
    await expectSame(byAddress, await page.screenshot(), `${slide.alias}, by its address and clicked forward to ${slide.steps[middle]}`)

    await deck.open(slide, slide.clicks)
    for (let clicks = slide.clicks; clicks > middle; clicks--)
      await page.keyboard.press('ArrowLeft')
    await settled(page, slide, middle)
    await expectSame(byAddress, await page.screenshot(), `${slide.alias}, by its address and clicked back to ${slide.steps[middle]}`)
  }
})

test('print shows the same pictures as the screen', async ({ context, deck }) => {
  test.setTimeout(120_000)
  const server = await serve(outputs.deck.folder, { base: outputs.deck.base, fallback: true })
  const paper = await context.newPage()
  await paper.goto(`${server.url}print?print=true`)
  await expect(paper.locator('.print-slide-container h1')).toHaveCount(slides.length)
  await paper.evaluate(() => document.fonts.ready)
  const printed = await paper.locator('.print-slide-container').evaluateAll(containers => containers.map(container =>
    [...container.querySelectorAll('.diagram > [role=img]')].map(picture => picture.outerHTML.replace(/v-\d+(?:-\d+)*/g, 'id'))))
  await server.close()

  for (const slide of slides.filter(({ still, clicks }) => still === clicks)) { // what paper alone shows: stills.test.ts
    await deck.open(slide, slide.clicks)
    const shown = await deck.page.locator('#slideshow > .slidev-page').filter({ visible: true }).locator('.diagram > [role=img]').evaluateAll(pictures =>
      pictures.map(picture => picture.outerHTML.replace(/v-\d+(?:-\d+)*/g, 'id')))
    expect(printed[slide.no - 1], `${slide.alias}, printed beside shown`).toEqual(shown)
  }
})

test('with motion on, a step glides to the same picture', async ({ deck }) => {
  const { page } = deck
  const rivals = slides.find(({ alias }) => alias === 'rivals')!
  await deck.open(rivals, 3)
  const still = await page.screenshot()
  await deck.open(rivals, 2)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.locator('.competitor-map:visible').evaluate((picture) => {
    const note = () => picture.getAttribute('data-settled') === 'false' && picture.setAttribute('data-glided', '')
    new MutationObserver(note).observe(picture, { attributeFilter: ['data-settled'] })
  })
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.competitor-map:visible')).toHaveAttribute('data-glided', '')
  await settled(page, rivals, 3)
  await page.mouse.move(0, 0)
  await expectSame(still, await page.screenshot(), 'rivals, still and after a glide')
})

test('whoever asks for less motion gets none', async ({ deck }) => {
  const { page } = deck
  for (const alias of ['rivals', 'mains']) {
    await deck.open(slides.find(slide => slide.alias === alias)!)
    const moving = await page.evaluate(async () => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight' }))
      dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', code: 'ArrowRight' }))
      while (!location.search.includes('clicks=1'))
        await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return document.getAnimations().filter(animation => animation.playState === 'running').length + document.querySelectorAll('[data-settled=false]').length
    })
    expect(moving, `what is still moving on ${alias}`).toBe(0)
  }
})

test('a touch swipe turns the page', { tag: '@chromium' }, async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 844, height: 390 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${siteUrl}thesis?clicks=0`)
  await settled(page, slides[1]!, 0)
  const touch = await context.newCDPSession(page)
  const point = (x: number) => ({ touchPoints: [{ x, y: 200 }] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...point(600) })
  for (const x of [560, 480, 400, 320])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point(x) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await settled(page, slides[1]!, 1)
  await context.close()
})
