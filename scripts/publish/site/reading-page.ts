/** The reading view: the talk as an article of one column, from the same slides, pictures and facts as the deck. */
import { partTitles } from '../../../components/essay/parts.ts'
import { Html, html } from '../html.ts'
import { whoseWords } from '../page-parts.ts'
import type { CapturedSlide } from './capture.ts'
import { keepAllControl } from './keep-all.ts'
import { figureOf, opensPart, readingSlide, subtitleOf, wordsOf } from './reading-slide.ts'
import type { Site } from './site.ts'
import { ownSheet } from './style-sheet.ts'
import { visitorScript } from './visitor-code.ts'

/** The style sheets of the reading view, below styles/. */
const sheets = ['reading', 'flowing', 'reading-text', 'keep-all']

/** All fonts of the article, which it waits for. */
const fonts = ['500 39px Fraunces', '400 18px "Instrument Sans"', '600 18px "Instrument Sans"']

/** The other forms of the talk. At `#watch` the live deck starts on a phone held upright, too (setup/form.ts). */
function otherForms(cover: CapturedSlide, base: string): { to: string, name: string }[] {
  return [
    { to: `${base}${cover.slide.alias}/#watch`, name: 'Watch the slides' },
    { to: `${base}deck.pdf`, name: 'PDF of the slides' },
    { to: `${base}handout.pdf`, name: 'PDF to read' },
  ]
}

/** A page without the document around it. */
export interface ReadingPage {
  title: string
  description: string
  /** what the head needs after the styles that all pages share, some of which it takes back */
  head: Html
  body: Html
}

/** The cover as the head of the article. */
function titleBlock(cover: CapturedSlide, base: string): Html {
  const { alias, headline, frontmatter: { read, remark } } = cover.slide
  return html`<section id="${alias}" class="title">
<p class="running">${remark}</p>
<h1>${headline}</h1>
<p class="subtitle">${subtitleOf(cover)}</p>
${figureOf(cover)}
<p class="read">${read}</p>
${wordsOf(cover, false)}
<ul class="ways">
${otherForms(cover, base).map(({ to, name }) => html`<li><a href="${to}">${name}</a></li>`)}
</ul>
</section>`
}

/** The parts with their slides. A part's title leads to the slide that opens it, or else to its first. */
function contents(slides: readonly CapturedSlide[]): Html {
  const parts = Object.entries(partTitles)
    .map(([part, title]) => ({ title, own: slides.filter(({ slide }) => slide.part === part) }))
    .filter(({ own }) => own.length > 0)
  return html`<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
${parts.map(({ title, own }) => html`<li><a class="part-title" href="#${own[0]!.slide.alias}">${title}</a>
<ul>${own.filter(captured => !opensPart(captured) && captured !== slides[0]).map(({ slide }) => html`<li><a href="#${slide.alias}">${slide.headline}</a></li>`)}</ul></li>`)}
</ul>
</nav>`
}

/** The talk as a page to read. Pure but for its style sheets, which it reads. */
export async function readingPage(site: Pick<Site, 'slides' | 'base' | 'pdfBytes'>): Promise<ReadingPage> {
  const { slides, base } = site
  const [cover, ...others] = slides
  const { headline } = cover!.slide
  return {
    title: `${headline}: the talk to read`,
    description: `${subtitleOf(cover!) ?? headline}: the talk as an article, with its pictures, their words and its sources.`,
    head: html`<style>${(await Promise.all(sheets.map(ownSheet))).map(sheet => new Html(sheet))}</style>
<script>${new Html(visitorScript('await-fonts', { FONTS: fonts }))}</script>`,
    body: html`<main class="reading">
${titleBlock(cover!, base)}
${contents(slides)}
<p class="whose">${whoseWords}</p>
${others.map(captured => readingSlide(captured, base))}
</main>
<footer class="reading-end"><a href="#${cover!.slide.alias}">Back to the top</a>${otherForms(cover!, base).map(({ to, name }) => html` <a href="${to}">${name}</a>`)}
${keepAllControl(site)}</footer>`,
  }
}
