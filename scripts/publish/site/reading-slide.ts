import { wholeFact } from '../../../components/essay/facts.ts'
/** A slide as a section of the reading view: its picture, what was said, the picture in words, and its sources. */
import { factLabels, joinParagraphs } from '../../../components/essay/footnote.ts'
import { partTitles } from '../../../components/essay/parts.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import { Html, html } from '../html.ts'
import { withAttributes } from '../markup.ts'
import { outsideArrow } from '../page-parts.ts'
import type { CapturedSlide, CapturedStep } from './capture.ts'

/** A section with more facts than this names their sources only; what they say is in its table. */
const MOST_CLAIMS = 12

const settledStep = ({ steps }: CapturedSlide): CapturedStep => steps.at(-1)!

/** The line under the headline; undefined where there is none. */
export function subtitleOf(captured: CapturedSlide): Html | undefined {
  return settledStep(captured).subtitle
}

/** Whether the slide opens a part of the talk. */
export function opensPart({ slide }: CapturedSlide): boolean {
  return slide.frontmatter.layout === 'section'
}

/** A picture that holds words: too small on a phone, so they stand beside it. */
function hasWords(captured: CapturedSlide): boolean {
  return captured.slide.clicks > 0 || settledStep(captured).hasWords
}

/** The picture of a step as large as its column: cut to what is drawn. */
function drawing(captured: CapturedSlide, step: CapturedStep, picture: Html): Html {
  const { slide: { diagram, steps }, box } = captured
  const ofSteps = steps.length > 1 ? `, step ${steps.indexOf(step.name) + 1} of ${steps.length}` : ''
  return withAttributes(picture, (attributes) => {
    if (box && attributes.class?.split(' ').includes('diagram'))
      attributes.viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`
    if (diagram && hasWords(captured) && attributes.role === 'img')
      attributes['aria-label'] = html`${diagram.title}${ofSteps}. Its words follow.`.source
  })
}

/** The settled picture as a figure; undefined on a slide without one. */
export function figureOf(captured: CapturedSlide): Html | undefined {
  const settled = settledStep(captured)
  return settled.picture && html`<figure>${drawing(captured, settled, settled.picture)}</figure>`
}

const chevron = (path: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`

/** What walks the steps of a picture, inert until the script wakes it. */
function walkOf(captured: CapturedSlide): Html | false {
  const { slide: { clicks }, steps } = captured
  if (clicks === 0 || !settledStep(captured).picture) // a slide of words flows, whole
    return false
  return html`${steps.slice(0, -1).map((step, i) => html`<template data-step="${i + 1}">${drawing(captured, step, step.picture!)}</template>`)}
<div class="walk" role="group" aria-label="Steps of the picture" hidden>
<button type="button" data-by="-1" aria-label="Previous step">${chevron('M15 5 8 12l7 7')}</button>
<p aria-live="polite" aria-atomic="true"><span>Step ${steps.length} of ${steps.length}</span> <span class="told"></span></p>
<button type="button" data-by="1" aria-label="Next step">${chevron('M9 5l7 7-7 7')}</button>
</div>`
}

/** The picture in words, step by step; nothing where the picture holds none and has no steps. */
export function wordsOf(captured: CapturedSlide, heading: Html | false = html`<h3>The picture in words</h3>`): Html | false {
  const { diagram } = captured.slide
  if (!diagram || !hasWords(captured))
    return false
  return html`<div class="in-words">
${heading}
${diagram.steps.length > 1
  ? html`<ol>${diagram.steps.map(({ adds }) => html`<li>${adds}</li>`)}</ol>`
  : html`<p>${diagram.steps[0].adds}</p>`}
</div>`
}

/** What a slide rests on: remark, paragraphs, facts with their sources. */
function sourcesOf({ frontmatter: { facts = [], paragraphs = [], remark } }: DeckSlide): Html | false {
  if (facts.length + paragraphs.length === 0)
    return false
  return html`<div class="rests${facts.length > MOST_CLAIMS && ' many'}">
<h3>What it rests on</h3>
<ul>
${remark && html`<li>${remark}</li>`}
${paragraphs.length > 0 && html`<li>The essay, ${joinParagraphs(paragraphs)}</li>`}
${facts.map((id) => {
  const { claim, sources: [{ publisher, title, date, url }] } = wholeFact(id)
  return html`<li><b>${factLabels([id])}</b> ${facts.length <= MOST_CLAIMS && claim} <a class="outside" href="${url}" rel="noreferrer" title="Outside this page">${publisher}: ${title}, <span class="unbroken">${date}${outsideArrow}</span></a></li>`
})}
</ul>
</div>`
}

/** What a slide without a picture says below its headline, to flow in a column; undefined on any other. */
export function flowingText(captured: CapturedSlide): Html | undefined {
  const { picture, body } = settledStep(captured)
  return picture ? undefined : html`<div class="flowing">${body}</div>`
}

/** A slide after the cover. `base` is the path of the site. */
export function readingSlide(captured: CapturedSlide, base: string): Html {
  const { slide } = captured
  const subtitle = subtitleOf(captured)
  const figure = figureOf(captured)
  const words = wordsOf(captured)
  const read = html`<p class="read">${slide.frontmatter.read}</p>`
  return html`<section id="${slide.alias}"${opensPart(captured) && new Html(' class="opening"')}>
<div class="top">
<p class="running">Slide ${slide.no} · ${partTitles[slide.part]}</p>
<h2>${slide.headline}</h2>
${subtitle && html`<p class="subtitle">${subtitle}</p>`}
${figure}
</div>
${walkOf(captured)}
${!figure && html`${read}
${flowingText(captured)}`}
<div class="below${words && ' two'}">
${figure && read}
${words}
${sourcesOf(slide)}
<p class="more"><a href="${base}${slide.alias}/">This slide<span class="unseen">: ${slide.headline}</span></a></p>
</div>
</section>`
}
