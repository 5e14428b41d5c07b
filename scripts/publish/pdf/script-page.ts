/** The script on paper, for whoever speaks without a screen: every step with its picture and its words, and after a slide its answers. */
import { readFile } from 'node:fs/promises'
import { talkTitle } from '../../../components/essay/essay.ts'
import { partTitles } from '../../../components/essay/parts.ts'
import { root } from '../../deck/root.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import { Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { sheetsOfScript } from './script-sheets.ts'
import type { ScriptSheet, ToldStep } from './script-sheets.ts'
import { printSheets, stylesheetsOf, takePictures } from './sheets.ts'

/** What every sheet says at its foot: the file is the one that holds the notes. */
export const NOT_TO_BE_HANDED_OUT = 'Speaker’s notes: not to be handed out'

/** A time of the talk, as a watch that was started with it shows it. */
const clock = (minutes: number) => `${Math.floor(minutes)}:${String(Math.round(minutes % 1 * 60)).padStart(2, '0')}`

/** When a slide begins and ends, of the whole talk. */
function timeOf({ no, appendix, frontmatter: { minutes = 0 } }: DeckSlide, all: readonly DeckSlide[]): string | false {
  const start = all.slice(0, no - 1).reduce((sum, { frontmatter }) => sum + (frontmatter.minutes ?? 0), 0)
  return !appendix && `${clock(start)} to ${clock(start + minutes)}`
}

/** At either end of a picture: the browser then tags all of it as one figure. */
const blank = html`<span class="blank">&nbsp;</span>`

/** A step: its picture, one figure for whoever has the file read aloud, beside what is said. */
function told({ step, said }: ToldStep, { no, diagram, headline, steps }: DeckSlide, picture: string | undefined): Html {
  const shows = `Slide ${no} at step ${step + 1} of ${steps.length}. ${diagram?.steps[step]?.adds ?? headline}`
  return html`<div class="told">
<p class="step">${step + 1}</p>
${picture !== undefined && html`<div class="picture" role="img" aria-label="${shows}">${blank}${new Html(picture)}${blank}</div>`}
<div class="said">${said.map(paragraph => html`<p>${paragraph}</p>`)}</div>
</div>`
}

function sheet({ steps, asked }: ScriptSheet, i: number, slide: DeckSlide, pictures: readonly string[], all: readonly DeckSlide[]): Html {
  const { no, alias, headline, part } = slide
  return html`<section class="sheet"${i === 0 && new Html(` id="${alias}"`)}>
<p class="running"><b>Slide ${no}${i > 0 && ', continued'}</b> ${partTitles[part]} <b class="time">${timeOf(slide, all)}</b></p>
<h1>${headline}</h1>
${steps.map(step => told(step, slide, pictures[step.step]))}
${asked.length > 0 && html`<h2>If asked</h2>
<div class="asked">${asked.map(answer => html`<p>${answer}</p>`)}</div>`}
</section>`
}

/** Prints the script of these slides. */
export async function printScript(visit: Visit, slides: readonly DeckSlide[]): Promise<Uint8Array> {
  const pictures = await takePictures(visit, slides.map(({ no, alias, steps }) => ({ no, alias, clicks: [...steps.keys()] })))
  const styles = await Promise.all(['handout', 'script'].map(name => readFile(`${root}styles/${name}.css`, 'utf8')))
  const body = html`<!doctype html>
<html lang="en" class="print">
<head>
<meta charset="utf-8">
<title>${talkTitle}: script</title>
${(await stylesheetsOf(visit)).map(href => html`<link rel="stylesheet" href="${href}">`)}
<style>${new Html(styles.join('\n'))}
@page { @bottom-left { content: '${new Html(NOT_TO_BE_HANDED_OUT)}' } }</style>
</head>
<body class="handout script">
${slides.map((slide) => {
  const own = pictures.splice(0, slide.steps.length).map(withoutLinks)
  return sheetsOfScript(slide).map((page, i) => sheet(page, i, slide, own, visit.slides))
})}
</body>
</html>`.source
  return printSheets(visit, 'script', body)
}

/** A small picture is looked at and leads nowhere. */
const withoutLinks = (picture: string) => picture.replace(/(<a\b[^>]*?) href="[^"]*"/g, '$1')
