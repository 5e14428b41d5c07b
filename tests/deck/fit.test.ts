import { layoutMap } from '../../components/competitor-map/map-layout.ts'
import { rivals } from '../../components/competitor-map/rivals.ts'
import { textWidth } from '../../components/frame/text-width.ts'
import { expect, slideNamed, test } from '../support/deck-page.ts'

test('estimated text widths are never narrower than the real ones, nor far wider', async ({ deck }) => {
  await deck.open(slideNamed('rhythm'), 3)
  const labels = [...new Set([...rivals.flatMap(({ name, ground }) => [name, ground]), 'Creator cash', 'Local services', 'Pay by phone'])]
  for (const weight of ['regular', 'strong'] as const) {
    const real = await deck.page.evaluate(({ labels, font }) => {
      const context = document.createElement('canvas').getContext('2d')!
      context.font = font
      return labels.map(label => context.measureText(label).width)
    }, { labels, font: `${weight === 'strong' ? 600 : 400} 16px "Instrument Sans"` })
    labels.forEach((label, i) => {
      expect(textWidth(label, 16, weight), label).toBeGreaterThanOrEqual(real[i]!)
      expect(textWidth(label, 16, weight), label).toBeLessThan(real[i]! * 1.3)
    })
  }
})

/** Line boxes are taller than letters: of the name, 20 px large, px. */
const LEADING = 5

test('the labels of the map stand in the boxes that were laid out for them', async ({ deck }) => {
  await deck.open(slideNamed('rivals'), 4)
  for (const { rival, label } of layoutMap(rivals).rivals) {
    const box = (await deck.page.locator('.competitor-map:visible .label').filter({ hasText: rival.name }).boundingBox())!
    expect(box.x, rival.name).toBeGreaterThanOrEqual(label.box.left - 1)
    expect(box.x + box.width, rival.name).toBeLessThanOrEqual(label.box.right + 1)
    expect(box.y, rival.name).toBeGreaterThanOrEqual(label.box.top - LEADING)
    expect(box.y + box.height, rival.name).toBeLessThanOrEqual(label.box.bottom + LEADING)
  }
})
