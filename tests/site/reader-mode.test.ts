import { PNG } from 'pngjs'
import { canvas } from '../../components/frame/frame.ts'
import { expect, test } from '../support/site-page.ts'
import { slides } from '../support/slides.ts'

/** Colours that fill at least this share of a picture, of all its px, are what one sees of it; edges of letters are less. */
const SEEN = 0.002

/** The share of each colour in a picture, for those that are seen. */
function coloursOf(picture: Buffer): Map<string, number> {
  const { data, width, height } = PNG.sync.read(picture)
  const counts = new Map<number, number>()
  for (let i = 0; i < data.length; i += 4) {
    const colour = data[i]! << 16 | data[i + 1]! << 8 | data[i + 2]!
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const seen = [...counts].filter(([, count]) => count / (width * height) >= SEEN)
  return new Map(seen.map(([colour, count]) => [colour.toString(16).padStart(6, '0'), count / (width * height)]))
}

test('a reader mode, which takes the style sheets away, shows every picture in its colours', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1080, height: 800 } })
  await page.goto(`${siteUrl}read/`)
  await page.evaluate(() => document.fonts.ready)
  const drawn = slides.filter(({ diagram }) => diagram)
  const figure = (alias: string) => page.locator(`section[id="${alias}"] figure > svg`)
  const styled = new Map<string, Map<string, number>>()
  for (const { alias } of drawn)
    styled.set(alias, coloursOf(await figure(alias).screenshot()))

  await page.evaluate(async () => {
    // The fonts stay, so that letters fill what they did: colours are compared here.
    const faces = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSFontFaceRule)
      .map(({ style }) => new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), style.getPropertyValue('src'), { weight: style.getPropertyValue('font-weight') }))
    for (const face of faces)
      document.fonts.add(await face.load())
    document.querySelectorAll('style, link').forEach(sheet => sheet.remove())
    for (const element of document.querySelectorAll('*')) {
      element.removeAttribute('class')
      element.removeAttribute('style')
    }
    document.body.style.background = '#f6f3ec' // as the picture had
  })
  for (const { alias } of drawn) {
    await figure(alias).evaluate((svg, width) => svg.setAttribute('width', width), String(canvas.width))
    const bare = coloursOf(await figure(alias).screenshot())
    for (const [colour, share] of styled.get(alias)!)
      expect(bare.get(colour) ?? 0, `${alias}: the share of #${colour} without styles; expected about ${share.toFixed(4)}, as with them`).toBeGreaterThan(share * 0.8)
    for (const [colour, share] of bare)
      expect(styled.get(alias)!.get(colour) ?? SEEN, `${alias}: the share of #${colour} with styles; expected about ${share.toFixed(4)}, as without`).toBeGreaterThan(share * 0.8)
  }
  await page.close()
})
