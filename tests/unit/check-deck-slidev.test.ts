import { expect, test } from 'playwright/test'
import type { WrittenSlide } from '../../scripts/deck/check-deck.ts'
import { checkDeck } from '../../scripts/deck/check-deck.ts'
import { deckOf, nextSlide, problemsOf, slideThatSays, slideWith, soundSlide } from '../support/written-deck.ts'

const words = (count: number) => Array.from({ length: count }).fill('dots').join(' ')
const list = (count: number) => Array.from({ length: count }, (_, i) => `- dot ${i}`).join('\n')
const code = (info: string) => `\`\`\`${info}\nconst a = 1\n\`\`\``

/** By the file of the rule: what a slide has of Slidev, HTML and Markdown, the line it stands in, and what is wrong with it. */
const refused: Record<string, [name: string, slide: WrittenSlide, line: number, problem: string][]> = {
  frontmatter: [
    ['a misspelt key', slideWith({ frontmatter: { facst: ['F1'] } }), 16, 'has facst: in its frontmatter, which means nothing here; did you mean facts:?'],
    ['one letter too many', slideWith({ frontmatter: { remarks: 'Ours.' } }), 16, 'did you mean remark:?'],
    ['a key of another tool', slideWith({ frontmatter: { hidden: true } }), 16, 'did you mean hide:?'],
    ['a key of Slidev that does nothing here', slideWith({ frontmatter: { class: 'text-center' } }), 16, 'has class: in its frontmatter, which does nothing here: the layouts of this deck take no class; write a <style>'],
    ['a ground', slideWith({ frontmatter: { background: '/cat.png' } }), 16, 'has background: in its frontmatter, which does nothing here'],
    ['an image that its layout does not show', slideWith({ frontmatter: { image: '/cat.png' } }), 16, 'has image: in its frontmatter, which does nothing here: only some layouts show one (image-right)'],
    ['a fact that is no list', slideWith({ frontmatter: { facts: 'F1' } }), 13, 'has the facts "F1"; expected a list such as [F36, F40]'],
    ['minutes in words', slideWith({ frontmatter: { minutes: 'one' } }), 15, 'has the minutes "one"; expected a number above 0, such as 1.5'],
    ['a misspelt transition', slideWith({ frontmatter: { transition: 'fdae' } }), 16, 'has the transition "fdae"; expected one of none, fade, '],
    ['an appendix in words', slideWith({ frontmatter: { appendix: 'no' } }), 16, 'has the appendix "no"; expected true or false'],
  ],
  layout: [
    ['a misspelt layout', slideWith({ frontmatter: { layout: 'sectoin' } }), 16, 'has the layout "sectoin", which does not exist; did you mean "section"?'],
    ['a layout that is not styled', slideWith({ frontmatter: { layout: 'quote' } }), 16, 'has the layout "quote" of Slidev, which this deck does not style; use one of cover, default, section, two-cols, or write layouts/quote.vue'],
    ['a page of somebody else', slideWith({ frontmatter: { layout: 'iframe' } }), 16, 'has the layout "iframe", which would ask somebody else for a page'],
  ],
  fit: [
    ['a headline of three lines', slideWith({ content: `# ${words(24)}\n\n<TwoDots />` }), 40, 'has a headline of 3 lines at 38 px; expected two at most, so say it in fewer words (now 119 characters)'],
    ['a headline in three lines by hand', slideWith({ content: '# One<br>two<br>three\n\n<TwoDots />' }), 40, 'has a headline of 3 lines'],
    ['a long list', slideThatSays(list(24)), 40, 'has words and code 816 px high at least, of a slide 540 px high; expected 368 px at most (14 lines of text), so write less, or use two slides'],
    ['a long paragraph', slideThatSays(words(400)), 40, 'has words and code'],
    ['a long table', slideThatSays(`| a | b |\n|---|---|\n${Array.from({ length: 20 }).fill('| 1 | 2 |').join('\n')}`), 40, 'has words and code'],
    ['a long block of code', slideThatSays(`\`\`\`ts\n${'a\n'.repeat(30)}\`\`\``), 40, 'has words and code'],
    ['a long right column', slideThatSays(`One\n\n::right::\n\n${list(24)}`, { layout: 'two-cols' }), 40, 'has words and code'],
  ],
  tags: [
    ['a misspelt component', slideThatSays('<TwoDtos />'), 42, 'uses <TwoDtos>, which is no component of the project, of Slidev or of an installed set of icons; did you mean <TwoDots />?'],
    ['a misspelt tag of HTML', slideThatSays('<sapn>One</sapn>'), 42, 'uses <sapn>, which is no component'],
    ['a misspelt icon', slideThatSays('One\ntwo <ph-bel />'), 43, 'draws the icon <ph-bel />, which ph does not have; did you mean <ph-bell />?'],
    ['a film', slideThatSays('<Youtube id="x" />'), 42, 'uses <Youtube>, which would ask YouTube for a player'],
    ['a post', slideThatSays('<Tweet id="1" />'), 42, 'uses <Tweet>, which would ask X for a post'],
    ['a frame', slideThatSays('<iframe src="/cat.png"></iframe>'), 42, 'embeds something by <iframe>, which would ask somebody else for it'],
    ['what is moved by hand', slideThatSays('<v-drag pos="1,2,3,4">One</v-drag>'), 42, 'uses <v-drag>, which is moved by hand'],
    ['a table of contents', slideThatSays('<Toc />'), 42, 'uses <Toc>, which lists slides in a form that is not styled here'],
    ['a tag without an end', slideThatSays('One\n\n<div>\n\ntwo'), 44, 'is not well formed: <div> has no end; close it by </div>, or write it as <div />'],
    ['an end without a beginning', slideThatSays('One\n</div>'), 43, 'is not well formed: </div> has no beginning; remove it, or write the tag it ends'],
    ['braces without an end', slideThatSays('One {{ two'), 42, 'is not well formed: {{ has no end; close it by }}, or write it as code'],
    ['a directive that is left out', slideThatSays('<p v-motion>One</p>'), 42, 'uses v-motion, which is left out of the built deck; reveal by v-click'],
    ['a directive in braces', slideThatSays('One\n\n[two]{v-mark.red}'), 44, 'uses v-mark, which is left out of the built deck'],
    ['the directive that drags', slideThatSays('<p v-drag="[1, 2]">One</p>'), 42, 'uses v-drag'],
    ['a class of an icon that is not there', slideThatSays('<div class="big i-ph-bel" />'), 42, 'has the icon class "i-ph-bel", an icon that ph does not have; did you mean i-ph-bell?'],
    ['a class of a set of icons that is not there', slideThatSays('<div class="i-mdi:add" />'), 42, 'has the icon class "i-mdi:add", of a set of icons that is not installed'],
  ],
  markdown: [
    ['a drawing without words', slideThatSays('```mermaid\npie\n"a": 1\n```'), 42, 'has a drawing without words for whoever cannot see it; add a line such as "accTitle: '],
    ['a drawing with options of mermaid', slideThatSays('One\n\n```mermaid {theme: \'dark\'}\npie\n```'), 44, 'has a drawing with {theme: \'dark\'}; expected nothing or a size such as {scale: 0.8}'],
    ['magic-move', slideThatSays(`\`\`\`\`md magic-move\n${code('ts')}\n\`\`\`\``), 42, 'has a block of magic-move'],
    ['an editor', slideThatSays(code('ts {monaco}')), 42, 'has a block of code that is an editor'],
    ['twoslash', slideThatSays(code('ts twoslash')), 42, 'has a block of code with twoslash'],
    ['plantuml', slideThatSays(code('plantuml')), 42, 'draws by plantuml, which would ask a server for it'],
    ['a formula that is none', slideThatSays('One\nwith $a^2 + \\foo$ in it'), 43, 'has the formula $a^2 + \\foo$, which KaTeX does not understand: Undefined control sequence: \\foo at position 7'],
    ['a formula of its own that is none', slideThatSays('One\n\n$$\n\\frac{a\n$$'), 44, 'has the formula $$ \\frac{a $$, which KaTeX does not understand'],
    ['a formula in a headline', slideWith({ content: '# What $x$ is\n\n<TwoDots />' }), 40, 'has the formula $x$ in its headline, which names the slide where nothing is drawn'],
    ['a formula within a tag', slideThatSays('One\n\n<p>Of $x$</p>'), 44, 'has the formula $x$ within a tag, where it would stand as it is; leave an empty line'],
    ['a formula with steps', slideThatSays('$$ {1|2}\na\\\\b\n$$'), 42, 'has the formula $$ {1|2} a\\\\b $$, whose lines come in steps ({1|2})'],
    ['a block of formulas within a line', slideThatSays('One\nwith $$a$$ in it'), 43, 'has $$ beside other words, which would stand there as it is'],
    ['a footnote', slideThatSays('One[^1]\n\n[^1]: Two'), 42, 'has the footnote [^1], for which a slide has no room; name the fact in facts:'],
  ],
  addresses: [
    ['a link to no slide', slideThatSays('One [two](/dost)'), 42, 'leads to "/dost": no slide has that routeAlias; did you mean /dots?'],
    ['a link to no place', slideThatSays('[two](#dost)'), 42, 'leads to "#dost": no slide has that routeAlias; did you mean /dots?'],
    ['a link to a number that is none', slideThatSays('[two](/7)'), 42, 'leads to "/7": the deck has 1 slides; write the name of one, such as /dots'],
    ['a link to a place on its own page', slideThatSays('One\ntwo [three](#dots)'), 43, 'leads to "#dots": write /dots'],
    ['a link of HTML', slideThatSays('<a href="/dost">two</a>'), 42, 'leads to "/dost": no slide has that routeAlias'],
    ['a link by tag to no slide', slideThatSays('<Link to="dost">two</Link>'), 42, 'leads to "dost" by <Link>: no slide has that routeAlias; did you mean /dots?'],
    ['a link to somebody who is no source', slideThatSays('[two](https://example.com/page)'), 42, 'leads to "https://example.com/page": example.com is no source of a fact that the slide names (example.org); name the fact in facts:'],
    ['a letter', slideThatSays('[two](mailto:a@example.org)'), 42, 'leads to "mailto:a@example.org": the site leads to its own pages and to sources only'],
    ['a relative image', slideThatSays('![Cat](./cat.png)'), 42, 'shows ./cat.png, which is another file on every page; put it into public/ and write /cat.png'],
    ['a missing image', slideThatSays('One\n\n<img src="/dog.png">'), 44, 'shows /dog.png, but public/dog.png is not there or empty'],
    ['a missing image of a style', slideThatSays('<style>\np { background: url(/dog.png) }\n</style>'), 43, 'shows /dog.png'],
    ['an image of somebody else', slideThatSays('![Cat](https://example.org/cat.png)'), 42, 'shows https://example.org/cat.png, for which somebody else would be asked'],
  ],
}

for (const [rule, cases] of Object.entries(refused)) {
  for (const [name, slide, line, problem] of cases) {
    test(`${rule}: refuses ${name}, and names its line`, () => {
      const [found, ...others] = problemsOf(slide)
      expect(others).toEqual([])
      expect(found!.what).toContain(problem)
      expect(found!.where).toBe(`slides.md:${line}, slide 1 "dots"`)
    })
  }
}

test('frontmatter: refuses a setting of the deck on another slide, and says where it belongs', () => {
  expect(checkDeck(deckOf(soundSlide, nextSlide({ routeAlias: 'more', fonts: {} })))).toEqual([{ where: 'slides.md:14, slide 2 "more"', what: 'has fonts: in its frontmatter, which is a setting of the whole deck; write it at the top of slides.md, or leave it out' }])
})

/** A slide that reveals something by Slidev's own means, with so many marks in its notes. */
const noted = (clicks: number, markdown: string): WrittenSlide => ({ ...slideThatSays(markdown), note: `One.${' [click] More.'.repeat(clicks)}` })

/** What Slidev offers and this deck supports. */
const accepted: Record<string, WrittenSlide> = {
  'tags that reveal': noted(3, '<v-clicks>\n\n- One\n- two\n\n</v-clicks>\n\n<v-click>three</v-click> <VAfter>four</VAfter>'),
  'directives that reveal': noted(2, '<p v-click>One</p>\n<p v-after>two</p>\n<p v-click.hide="2">three</p>'),
  'formulas': slideThatSays('Of $a^2 + b$ and $5, with $\\alpha < \\beta$ and $\\{x_1\\}$\n\n$$\n\\frac{a}{b} = {{c}} < <d>\n$$\n\n$$ x $$'),
  'a drawing': slideThatSays('```mermaid {scale: 0.8}\npie\naccTitle: All of it\n"a": 1\n```'),
  'a block of code with steps': noted(1, code('ts {1|2-3}')),
  'code that looks like what is refused': slideThatSays('`<Nothing>` `$a$` `[^1]`\n\n```html\n<div v-mark>\n> [!NOTE]\n# One\n<iframe>\n```\n\n    <Nothing>'),
  'a table and a list': slideThatSays('| a | b |\n|---|---|\n| 1 | 2 |\n\n1. One\n2. two\n   - three'),
  'an image from public/': slideThatSays('![Cat](/cat.png)\n\n<img src="/cat.png" alt="Cat">', { layout: 'two-cols' }),
  'links to slides, files and sources': slideThatSays('[One](/dots), [by name](dots), [by number](/1), <Link to="dots">two</Link>, [three](/talk.pdf), [four](https://example.org/other), <https://example.org/five>'),
  'icons': slideThatSays('<ph-bell /> <ph:arrow-left /> <PhBell /> <i class="i-ph-bell big" /> <i class="i-ph:arrow-left" />'),
  'styles, a script and a comment': slideThatSays('<!-- <Nothing> -->\n\n<style>\nh1 > p { color: red }\n</style>\n\n<script setup lang="ts">\nconst a: Map<string, number> = new Map()\n</script>'),
  'tags of HTML, SVG and Vue': slideThatSays('<div><svg><circle r="1"/></svg><br><Transition><p>One</p></Transition></div>'),
  'columns': slideThatSays(`${list(10)}\n\n::right::\n\n${list(10)}`, { layout: 'two-cols' }),
  'many words in columns or letters of their own': slideThatSays(`<div class="grid grid-cols-2">\n\n${list(24)}\n\n</div>`),
  'a transition': slideWith({ frontmatter: { transition: 'slide-left' } }),
  'a callout': slideThatSays('> [!NOTE]\n> One'),
  'two prices': slideThatSays('From $5 to $6'),
  'settings at the top': slideWith({ frontmatter: { comark: true, theme: 'default', fonts: {}, transition: 'fade' } }),
}

for (const [name, slide] of Object.entries(accepted))
  test(`accepts ${name}`, () => expect(problemsOf(slide)).toEqual([]))

const component = (text: string) => problemsOf(soundSlide, { sources: [{ path: 'components/two-dots/TwoDots.vue', text }] })

test('sources: refuses a component written with the Options API, which would be empty words', () => {
  for (const script of ['export default { data() { return { a: 1 } } }', 'import { defineComponent } from \'vue\'\nexport default defineComponent({\n  computed: {} })'])
    expect(component(`<script>\n${script}\n</script>\n<template><p>{{ a }}</p></template>`)).toEqual([{ where: 'components/two-dots/TwoDots.vue:1', what: 'is written with the Options API (export default {...}), which is left out of the built deck; write it with <script setup>' }])
})

test('sources: accepts components with <script setup>, with none, and with a second script beside it', () => {
  expect(component('<script setup lang="ts">\nconst data = () => 1\n</script>\n<template><p /></template>')).toEqual([])
  expect(component('<template><p /></template>')).toEqual([])
  expect(component('<script lang="ts">\nexport default { inheritAttrs: false }\n</script>\n<script setup lang="ts">\nconst a = 1\n</script>\n<template><p>{{ a }}</p></template>')).toEqual([])
})

test('sources: refuses a font that a stylesheet names and public/ does not hold', () => {
  expect(problemsOf(soundSlide, { sources: [{ path: 'styles/fonts.css', text: '@font-face { src: url(/fonts/a.woff2) }' }] }))
    .toEqual([{ where: 'styles/fonts.css', what: 'shows /fonts/a.woff2, but public/fonts/a.woff2 is not there or empty; put the file there or correct the path' }])
})

test('pictures: refuses a component with steps that is not registered, and says where to add it', () => {
  expect(problemsOf(soundSlide, { sources: [{ path: 'components/dot-row/DotRow.vue', text: '<script setup>\nuseSteps(dots)\n</script>' }] }))
    .toEqual([{ where: 'components/dot-row/DotRow.vue', what: 'has steps, but components/pictures.ts does not know it; hand out a Picture with the tag "DotRow" from components/dot-row/index.ts and add it there' }])
})

test('sources: refuses a directive in a component that the build leaves out, with its line', () => {
  expect(component('<template>\n<p\n  v-motion>One</p>\n</template>')).toEqual([{ where: 'components/two-dots/TwoDots.vue:3', what: expect.stringContaining('uses v-motion, which is left out of the built deck') }])
})

test('sources: refuses a layer of Slidev, which no page would show', () => {
  expect(problemsOf(soundSlide, { sources: [{ path: 'global-bottom.vue', text: '<template><p>One</p></template>' }] })).toEqual([{ where: 'global-bottom.vue', what: expect.stringContaining('is a layer of Slidev') }])
})

test('layout: refuses words for a place that the layout does not have, and says which it has', () => {
  const sources = [{ path: 'layouts/two-cols.vue', text: '<template><slot /><slot name="right" /></template>' }]
  const problems = (place: string) => problemsOf(slideThatSays(`One\n\n::${place}::\n\ntwo`, { layout: 'two-cols' }), { sources })
  expect(problems('right')).toEqual([])
  expect(problems('rigth')).toEqual([{ where: 'slides.md:44, slide 1 "dots"', what: 'has words for ::rigth::, a place that the layout "two-cols" does not have; expected ::default:: or ::right::, or another layout' }])
})

test('own-clicks: refuses a click past the last step of the picture, and one that cannot be counted', () => {
  expect(problemsOf(slideWith({ content: '# Two dots\n\n<TwoDots />\n\n<p v-click="3">Late</p>' })).map(({ what }) => what))
    .toEqual(['waits for click 3 in its Markdown, but <TwoDots> has only 1; name one of those, such as v-click="1"'])
  expect(problemsOf(slideThatSays('<p v-click="later">Late</p>')).map(({ what }) => what))
    .toEqual(['a click is called "later"; expected a number such as 2 or \'+1\', so that the clicks can be counted'])
})

test('layout: an image is what its layout asks for, and is in public/', () => {
  const sources = [{ path: 'layouts/two-cols.vue', text: '<script setup lang="ts">\ndefineProps<{\n  /** a file */\n  image: string\n  alt?: string\n}>()\n</script>\n<template><slot /></template>' }]
  const problems = (frontmatter: object) => problemsOf(slideWith({ frontmatter: { layout: 'two-cols', ...frontmatter } }), { sources })
  expect(problems({ image: '/cat.png', alt: 'A cat' })).toEqual([])
  expect(problems({})).toEqual([{ where: 'slides.md:16, slide 1 "dots"', what: 'has the layout "two-cols" without image:, which it needs; add image: to the frontmatter' }])
  expect(problems({ image: '/dog.png' })).toEqual([{ where: 'slides.md:17, slide 1 "dots"', what: expect.stringContaining('shows /dog.png, but public/dog.png is not there') }])
})

test('marks: a count by hand is for slides without a picture with steps', () => {
  expect(problemsOf(slideThatSays('One', { clicks: 0 }))).toEqual([])
  expect(problemsOf(slideWith({ frontmatter: { clicks: 3 } }))).toEqual([{ where: 'slides.md:16, slide 1 "dots"', what: 'has clicks: in its frontmatter, but <TwoDots> says how many there are; leave it out' }])
})

test('pictures: tells what is wrong with the data of one', () => {
  const fault = { where: 'components/two-dots/dots.ts', what: 'has two dots with the id "a"; give one of them another id' }
  const pictures = deckOf().pictures.map(picture => picture.tag === 'TwoDots' ? { ...picture, problems: () => [fault] } : picture)
  expect(problemsOf(soundSlide, { pictures })).toEqual([fault])
})
