/** The handout as a page: cover, contents, then a sheet a slide with its picture, what was said, and its sources. */
import { readFile } from 'node:fs/promises'
import { afterEssay, talkTitle } from '../../../components/essay/essay.ts'
import { wholeFact } from '../../../components/essay/facts.ts'
import { factLabels, joinParagraphs } from '../../../components/essay/footnote.ts'
import { partTitles } from '../../../components/essay/parts.ts'
import { root } from '../../deck/root.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import { Html, html } from '../html.ts'
import { outsideArrow, whoseWords } from '../page-parts.ts'
import type { Visit } from '../visit.ts'
import { contentsPage, sheetsOfContents } from './handout-contents.ts'
import { printSheets, stylesheetsOf, takePictures } from './sheets.ts'

/** A slide with the HTML of what paper shows of it. */
interface PicturedSlide { slide: DeckSlide, picture: string }

/** A sheet with more facts than this names their publishers only; what they say is on the slide. */
const MOST_CLAIMS = 12

function sourcesOf({ frontmatter: { facts = [], paragraphs = [], remark } }: DeckSlide): Html | false {
  if (facts.length + paragraphs.length === 0)
    return false
  return html`<h2>What it rests on</h2>
<ul class="rests-on ${facts.length > 4 && 'many'}">
${remark && html`<li>${remark}</li>`}
${paragraphs.length > 0 && html`<li>The essay, ${joinParagraphs(paragraphs)}</li>`}
${facts.map((id) => {
  const { claim, sources: [source] } = wholeFact(id)
  return html`<li><b>${factLabels([id])}</b> ${facts.length <= MOST_CLAIMS && claim} <a class="outside" href="${source.url}">${source.publisher}, ${source.date}${outsideArrow}</a></li>`
})}
</ul>`
}

function stepsOf({ diagram }: DeckSlide): Html | false {
  if (!diagram)
    return false
  return html`<h2>The picture in words</h2>
<ol class="steps">${diagram.steps.map(({ adds }) => html`<li>${adds}</li>`)}</ol>`
}

function sheet({ slide, picture }: PicturedSlide): Html {
  return html`<section class="sheet" id="${slide.alias}">
<p class="running"><b>Slide ${slide.no}</b> ${partTitles[slide.part]}</p>
<div class="picture">${new Html(picture)}</div>
<p class="read">${slide.frontmatter.read}</p>
${stepsOf(slide)}
${slide.alias !== 'sources' && sourcesOf(slide)}
</section>`
}

/** The contents of the handout; the cover is its first page, and the slides follow the contents. */
function contents(slides: readonly DeckSlide[]): Html[] {
  const sheets = sheetsOfContents(slides)
  const pageOf = (slide: DeckSlide) => 1 + sheets.length + slides.indexOf(slide) + 1
  return sheets.map((parts, i) => html`<section class="sheet contents" id="${contentsPage(i).name}">
<h1>Contents</h1>
${parts.map(({ title, own }) => html`<h2>${title}</h2>
<ol>${own.map(slide => html`<li><a href="#${slide.alias}"><span>${slide.headline}</span> <b>${pageOf(slide)}</b></a></li>`)}</ol>`)}
</section>`)
}

/** The whole handout: the cover, and the other slides. `stylesheets` are the addresses of the deck's own. */
async function handoutPage([cover, ...others]: readonly PicturedSlide[], stylesheets: readonly string[]): Promise<string> {
  return html`<!doctype html>
<html lang="en" class="print">
<head>
<meta charset="utf-8">
<title>${talkTitle}: handout</title>
${stylesheets.map(href => html`<link rel="stylesheet" href="${href}">`)}
<style>${new Html(await readFile(`${root}styles/handout.css`, 'utf8'))}
@page { @bottom-left { content: '${new Html(`${talkTitle} · ${afterEssay}`)}' } }</style>
</head>
<body class="handout">
<section class="sheet title" id="${cover!.slide.alias}">
<div class="picture">${new Html(cover!.picture)}</div>
<p class="read">${cover!.slide.frontmatter.read}</p>
<p class="about">This handout holds every slide with its picture in words and what it rests on. ${whoseWords}</p>
</section>
${contents(others.map(({ slide }) => slide))}
${others.map(sheet)}
</body>
</html>`.source
}

/** Prints the handout of these slides, of which the first is the cover: a page of its own, which takes the pictures from the open print view. */
export async function printHandout(visit: Visit, slides: readonly DeckSlide[]): Promise<Uint8Array> {
  const pictures = await takePictures(visit, slides.map(({ no, alias, still }) => ({ no, alias, clicks: [still] })))
  const body = await handoutPage(slides.map((slide, i) => ({ slide, picture: pictures[i]! })), await stylesheetsOf(visit))
  return printSheets(visit, 'handout', body)
}
