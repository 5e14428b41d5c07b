import { canvas, frame } from '../../components/frame/frame.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { expect, slides, test } from '../support/deck-page.ts'
import { judge } from '../support/gate/judge.ts'
import type { Allowed } from '../support/gate/judge.ts'
import { measure } from '../support/gate/measure.ts'
import { states } from '../support/states.ts'

const designed: Omit<Allowed, 'words'> = {
  area: { left: frame.left, right: frame.right, top: 0, bottom: canvas.height },
  size: { title: [36, Infinity], headline: [36, 40], body: [18, Infinity], label: [14, Infinity], footnote: [12, Infinity] },
  contrast: { title: 4.5, headline: 4.5, body: 7, label: 4.5, footnote: 4.5 },
  headlineLines: 2,
}
/** The design asks for about 35. Somebody who asks a picture gets a few more; the appendix is read, not watched. */
const words = { watched: 40, asked: 55, read: 450 }

for (const state of states) {
  const { name, slide, act } = state
  test(`${name} keeps to the design and is accessible`, async ({ deck: { page, show } }) => {
    await show(state)
    const allowed = { ...designed, words: slide.appendix ? words.read : act ? words.asked : words.watched }
    expect.soft(judge(await measure(page), allowed), `${name}: as designed`).toEqual([])
    expect.soft(await axeViolations(page), `${name}: accessible`).toEqual([])
  })
}

test('every control of a picture has a state', async ({ deck: { page, open } }) => {
  for (const slide of slides) {
    await open(slide, slide.clicks)
    const controls = await page.locator('#slideshow .slide:visible :is([role=button], input)').count()
    expect(states.filter(state => state.slide === slide && state.act).length, `states of ${slide.alias} in tests/support/states.ts`).toBeGreaterThanOrEqual(controls)
  }
})
