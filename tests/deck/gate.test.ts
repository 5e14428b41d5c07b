import { pictures } from '../../components/pictures.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { expect, slides, test } from '../support/deck-page.ts'
import { designed, words } from '../support/gate/designed.ts'
import { judge } from '../support/gate/judge.ts'
import { measure } from '../support/gate/measure.ts'
import { states } from '../support/states.ts'

for (const state of states) {
  const { name, slide, act } = state
  test(`${name} keeps to the design and is accessible`, async ({ deck: { page, show } }) => {
    await show(state)
    const isFull = pictures.some(({ diagram, dense }) => diagram === slide.diagram && dense)
    const allowed = { ...designed, words: slide.appendix ? words.read : act ? words.asked : isFull ? words.full : words.watched }
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
