/** A slide as a page: whole before and without script, and the place where the live deck takes over. */
import { partTitles } from '../../../components/essay/parts.ts'
import { Html, html } from '../html.ts'
import { withAttributes } from '../markup.ts'
import type { CapturedSlide } from './capture.ts'
import { keepAllControl } from './keep-all.ts'
import { flowingText } from './reading-slide.ts'
import type { Site } from './site.ts'
import { visitorScript } from './visitor-code.ts'

/** The slide with its links, which lead within one page in the print view, leading to the pages of the site. */
function linked(slide: Html, { base }: Site): Html {
  return withAttributes(slide, (attributes) => {
    if (attributes.href?.startsWith('#'))
      attributes.href = `${base}${attributes.href.slice(1)}/`
  })
}

/** What stands on a page a second time, where a phone held upright shows it: its rows have their ids on the slide. */
function withoutIds(copy: Html): Html {
  return withAttributes(copy, (attributes) => {
    delete attributes.id
  })
}

/** The body of a slide's page; setup/form.ts and setup/main.ts look for what is in it. */
export function slideBody(site: Site, index: number): Html {
  const captured = site.slides[index]!
  const { slide, steps, still } = captured
  const flowing = flowingText(captured)
  const link = (to: CapturedSlide | undefined, rel: 'prev' | 'next', word: string) =>
    to && html`<a rel="${rel}" href="${site.base}${to.slide.alias}/"><span>${word}</span> ${to.slide.headline}</a>`
  const fonts = ['500 39px Fraunces', '400 18px "Instrument Sans"', '600 18px "Instrument Sans"']
  return html`<script>${new Html(visitorScript('await-fonts', { FONTS: fonts }))}</script>
<div id="page" data-alias="${slide.alias}" data-clicks="${slide.clicks}">
<main>
<div class="stage"><div class="canvas">${linked(steps.at(-1)!.slide, site)}</div>${still && html`<div class="canvas for-paper" aria-hidden="true">${linked(still, site)}</div>`}</div>
${flowing && html`<h1 class="told upright">${slide.headline}</h1>`}
<div class="told">
<p class="where">Slide ${slide.no} of ${site.slides.length} · ${partTitles[slide.part]}</p>
<p class="offer"><a href="${site.base}read/#${slide.alias}">Read it as an article</a> <button type="button" id="watch">Watch the slides</button></p>
<p class="read">${slide.frontmatter.read}</p>
</div>
${flowing && html`<div class="told upright">${withoutIds(linked(flowing, site))}</div>`}
</main>
<nav class="told" aria-label="Slides">
<p class="neighbours">${link(site.slides[index - 1], 'prev', 'Before:')}${link(site.slides[index + 1], 'next', 'Next:')}</p>
<p class="files"><a href="${site.base}read/">The whole talk as an article</a> <a href="${site.base}deck.pdf" download>PDF of the slides</a> <a href="${site.base}handout.pdf" download>PDF to read</a></p>
${keepAllControl(site)}
</nav>
</div>`
}
