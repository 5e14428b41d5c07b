import { expect, test } from 'playwright/test'
import { selectorsOfFormulas, withUsedFormulas } from '../../scripts/publish/site/style-sheet.ts'
import { drawingIn } from '../../scripts/slidev/drawings.ts'
import { asPicture, formulasIn } from '../../scripts/slidev/formulas.ts'

test('formulas are found as Slidev takes them, and prices are none', () => {
  const found = formulasIn('Of $a^2$, $5 and $6, \\$b, $ c $ and $d$1\n\n$$\ne\n$$\n\n$$ f $$')
  expect(found.map(({ tex, isBlock, index }) => ({ tex, isBlock, index }))).toEqual([
    { tex: 'a^2', isBlock: false, index: 3 },
    { tex: 'e', isBlock: true, index: 42 },
    { tex: 'f', isBlock: true, index: 51 },
  ])
})

test('a formula is a picture whose words are its TeX, and its lengths are classes', () => {
  const drawn = '<span class="katex"><span class="katex-html" aria-hidden="true"><span class="strut" style="height:1em;vertical-align:-0.5em;"></span><span style="width:calc(100% - 1em)">x</span></span></span>'
  expect(asPicture(drawn, 'a <\n"b"')).toBe('<span class="katex" role="img" aria-label="a &lt; &quot;b&quot;"><span class="katex-html">'
    + '<span class="strut ![height:1em] ![vertical-align:-0.5em]"></span><span class="![width:calc(100%_-_1em)]">x</span></span></span>')
})

test('of KaTeX\'s styles those that are used are kept, and of a font its first file', () => {
  const face = (family: string, weight = 400) => `@font-face{font-family:${family};font-weight:${weight};src:url(/assets/a.woff2)format("woff2"),url(/assets/a.woff)format("woff")}`
  const css = `${face('KaTeX_Main')}${face('KaTeX_Main', 700)}${face('Fraunces')}.katex .a{top:1px}.katex .b:after,.katex .c{top:2px}.d{top:3px}`
  expect(selectorsOfFormulas(css)).toEqual(['.katex .a', '.katex .b', '.katex .c'])
  expect(withUsedFormulas(css, new Set(['KaTeX_Main 400 normal']), new Set(['.katex .b'])))
    .toBe(`${face('KaTeX_Main').replace(',url(/assets/a.woff)format("woff")', '')}${face('Fraunces')}.katex .b:after,.katex .c{top:2px}.d{top:3px}`)
})

test('a drawing has a file of its own for each code and size', () => {
  expect(drawingIn('ts', 'pie')).toBeUndefined()
  expect(drawingIn('mermaid', 'pie\n')).toEqual(drawingIn('mermaid', 'pie'))
  expect(drawingIn('mermaid {scale: 0.5}', 'pie')).toMatchObject({ scale: 0.5, code: 'pie' })
  expect(drawingIn('mermaid {scale: 0.5}', 'pie')!.file).not.toBe(drawingIn('mermaid', 'pie')!.file)
  expect(() => drawingIn('mermaid {scale: 0}', 'pie')).toThrow('expected nothing or a size such as {scale: 0.8}')
})
