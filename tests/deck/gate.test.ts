import { axeViolations } from '../axe-violations.ts'
import { expect, slides, test } from '../deck-page.ts'
import { inspect } from '../gate/inspect.ts'
import { states } from '../states.ts'

const designed = {
  area: { left: 56, right: 924, top: 0, bottom: 552 },
  label: 14,
  footnote: 12,
  contrast: 4.5,
  bodyContrast: 7,
  headlineLines: 2,
}
/** The design asks for about 35. Somebody who asks a picture gets a few more; the appendix is read, not watched. */
const words = { watched: 40, asked: 55, read: 450 }

for (const state of states) {
  const { name, slide, act } = state
  test(`${name} keeps to the design and is accessible`, async ({ deck: { page, show } }) => {
    await show(state)
    expect.soft(await page.evaluate(inspect, { ...designed, words: slide.appendix ? words.read : act ? words.asked : words.watched }), `${name}: as designed`).toEqual([])
    expect.soft(await axeViolations(page), `${name}: accessible`).toEqual([])
  })
}

test('every control of a picture has a state', async ({ deck: { page, open } }) => {
  for (const slide of slides) {
    await open(slide, slide.clicks)
    const controls = await page.locator('#slideshow .slide:visible :is([role=button], input)').count()
    expect(states.filter(state => state.slide === slide && state.act).length, `states of ${slide.alias} in tests/states.ts`).toBeGreaterThanOrEqual(controls)
  }
})
