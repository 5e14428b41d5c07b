import { layoutMap } from '../../components/competitor-map/map-layout.ts'
import { rivals } from '../../components/competitor-map/rivals.ts'
import { textWidth } from '../../components/deck/text-width.ts'
import { expect, slideNamed, slides, test } from '../deck-page.ts'

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

test('the labels of the map stand in the boxes that were laid out for them', async ({ deck }) => {
  await deck.open(slideNamed('rivals'), 4)
  for (const { rival, label } of layoutMap(rivals).rivals) {
    const box = (await deck.page.locator('.competitor-map:visible .rival').filter({ hasText: rival.name }).locator('g[text-anchor]').boundingBox())!
    expect(box.x, rival.name).toBeGreaterThanOrEqual(label.box.left - 1)
    expect(box.x + box.width, rival.name).toBeLessThanOrEqual(label.box.right + 1)
    expect(box.y, rival.name).toBeGreaterThanOrEqual(label.box.top - 3)
    expect(box.y + box.height, rival.name).toBeLessThanOrEqual(label.box.bottom + 3)
  }
})

test('on every slide all text lies between the margins and clear of the foot, and no two texts touch', async ({ deck }) => {
  test.setTimeout(120_000)
  for (const slide of slides) {
    await deck.open(slide, slide.clicks)
    const problems = await deck.page.evaluate(() => {
      const page = [...document.querySelectorAll('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
      const found: string[] = []
      const texts: { words: string, box: DOMRect, foot: boolean }[] = []
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        const parent = node.parentElement!
        if (!node.textContent?.trim() || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) {
          if (box.width > 1)
            texts.push({ words: node.textContent.trim(), box, foot: parent.closest('.foot') !== null })
        }
      }
      for (const { words, box } of texts) {
        if (box.left < 55 || box.right > 925.5)
          found.push(`"${words}" leaves the margins: ${Math.round(box.left)} to ${Math.round(box.right)}, allowed 56 to 924`)
      }
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
          // Line boxes are taller than letters: a third of the smaller may overlap before letters do.
          if (wide > 1 && high > Math.min(a.box.height, b.box.height) / 3)
            found.push(`"${a.words}" and "${b.words}" overlap by ${Math.round(wide)} x ${Math.round(high)} px`)
        }
      })
      return found
    })
    expect(problems, slide.alias).toEqual([])
  }
})
