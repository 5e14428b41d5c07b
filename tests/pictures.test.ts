import { isBaselineSystem } from '../scripts/browser.ts'
import { expect, slides, test } from './deck-page.ts'

/** The two named diagrams are kept at every step, all other slides as they settle. */
const everyStep = ['rivals', 'tool-platform']

test.skip(!isBaselineSystem, 'the baselines were made on Linux x64; other systems draw other pixels')

for (const slide of slides) {
  for (const [clicks, step] of slide.steps.entries()) {
    if (clicks < slide.clicks && !everyStep.includes(slide.alias))
      continue
    const name = clicks < slide.clicks ? `${slide.alias}.step-${clicks + 1}-${step}` : slide.alias
    test(`${name} looks as it did`, async ({ deck }) => {
      await deck.open(slide, clicks)
      await expect(deck.page).toHaveScreenshot(`${name}.png`)
    })
  }
}
