import { expect, test } from 'playwright/test'
import { Html } from '../../scripts/publish/html.ts'
import { withAttributes } from '../../scripts/publish/markup.ts'
import { criticalStyles } from '../../scripts/publish/site/critical-styles.ts'
import { withoutStyleAttributes } from '../../scripts/publish/site/still-styles.ts'
import { withoutFonts } from '../../scripts/publish/site/style-sheet.ts'

const stylesOf = async (page: Parameters<typeof criticalStyles>[0], css: string) => {
  await page.setContent('<main><p class="a">Word</p></main><aside class="b"><i></i></aside>')
  return criticalStyles(page, css, ['main'])
}

const kept: [name: string, css: string][] = [
  ['a shorthand with a variable', '.a{font:var(--weight) 18px/1.4 var(--sans)}'],
  ['what another engine alone knows', 'p{-moz-osx-font-smoothing:grayscale;text-wrap:pretty}'],
  ['a rule of several selectors, one of which applies', 'h2,h3,p{margin:0}'],
  ['a pseudo-element of what is there', '*,::before,.a:after{box-sizing:border-box}'],
  ['a rule within a condition', '@media (width>=640px){.a{color:red}}'],
  ['fonts', '@font-face{font-family:A;src:url(a.woff2)}'],
]

for (const [name, css] of kept)
  test(`${name} is among the styles of a page, as it is written`, async ({ page }) => expect(await stylesOf(page, css)).toBe(css))

for (const [name, css] of [
  ['what is elsewhere on the page', '.b{color:red}'],
  ['what is nowhere', '.c .a{color:red}'],
  ['a state', '.a:hover{color:red}'],
  ['a placeholder', 'p::placeholder{color:red}'],
  ['paper', '@media print{.a{color:red}}'],
  ['an empty rule', '.a{}'],
  ['a condition without a rule that applies', '@media (width>=640px){.b{color:red}}'],
] as const)
  test(`${name} is not`, async ({ page }) => expect(await stylesOf(page, css)).toBe(''))

test('a style sheet that is not CSS is refused', async ({ page }) => {
  await expect(stylesOf(page, '.a{color:red;}}')).rejects.toThrow('the built style sheet is not CSS: ')
})

test('the built sheet without its fonts is otherwise as it was written', () => {
  const css = '@layer a{.b{ color : #FFFFFF }}@font-face{font-family:A;src:url(a.woff2)}.c{margin:0}@font-face{font-family:B}'
  expect(withoutFonts(css)).toBe('@layer a{.b{ color : #FFFFFF }}.c{margin:0}')
  expect(() => withoutFonts('.a{color:red;}}')).toThrow('the built style sheet is not CSS')
})

test('attributes of markup change, and nothing else of it', () => {
  const source = '<svg viewBox="0 0 9 9" aria-label="a &amp; “b”"><path d="M0 0"></path><foreignObject x="1"></foreignObject></svg><br>’ &lt;&nbsp;<a href="#b" download="">c</a>'
  expect(withAttributes(new Html(source), () => {}).source).toBe(source)
  expect(withAttributes(new Html(source), (attributes) => {
    if (attributes.href)
      attributes.href = '/b/'
  }).source).toBe(source.replace('#b', '/b/'))
})

const still = async (page: Parameters<typeof criticalStyles>[0], part: string) => {
  await page.setContent(`<style>.moved { translate: 5px 0; }</style><div class="print-slide-container"><svg width="100" height="100">${part}</svg></div>`)
  await withoutStyleAttributes(page)
  return page.locator('svg').innerHTML()
}

for (const [written, drawn] of [
  ['<g style="opacity: 0.5;"></g>', '<g opacity="0.5"></g>'],
  ['<rect width="9" height="9" style="translate: 0px -16px;"></rect>', '<rect width="9" height="9" transform="translate(0 -16)"></rect>'],
  ['<rect width="9" height="9" transform="scale(2)" style="translate: 4px;"></rect>', '<rect width="9" height="9" transform="translate(4 0)scale(2)"></rect>'],
  ['<rect width="9" height="9" style="translate: 0px;"></rect>', '<rect width="9" height="9"></rect>'],
] as const)
  test(`${written} becomes ${drawn}`, async ({ page }) => expect(await still(page, written)).toBe(drawn))

test('a style attribute without which a picture would change is refused', async ({ page }) => {
  await expect(still(page, '<rect width="9" height="9" style="width: 20px;"></rect>')).rejects.toThrow('<rect width="9" height="9" style="width: 20px;"> looks otherwise without its style attribute')
})
