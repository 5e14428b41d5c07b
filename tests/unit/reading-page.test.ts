import { expect, test } from 'playwright/test'
import { factOf } from '../../components/essay/footnote.ts'
import { defineDiagram } from '../../components/frame/diagram.ts'
import { html, Html } from '../../scripts/publish/html.ts'
import type { CapturedSlide, CapturedStep } from '../../scripts/publish/site/capture.ts'
import { readingPage } from '../../scripts/publish/site/reading-page.ts'

const beats = defineDiagram({ title: 'A cat', steps: [{ name: 'sits', adds: 'It sits.' }, { name: 'sleeps', adds: 'It sleeps & dreams.' }] })

function picture(step: string): Html {
  return new Html(`<svg class="diagram" viewBox="0 0 960 540" data-step="${step}"><g role="img" aria-label="A cat. All of it."><circle cx="10.12" r="2.5" opacity="0.5"></circle><text>cat</text></g></svg>`)
}

function step(name: string, parts: Partial<CapturedStep>): CapturedStep {
  return { name, slide: new Html('<div>whole</div>'), subtitle: undefined, body: new Html(''), picture: undefined, hasWords: false, ...parts }
}

const cover: CapturedSlide = {
  slide: { no: 1, alias: 'cover', headline: 'Cats', part: 'prologue', appendix: false, diagram: undefined, steps: [''], clicks: 0, still: 0, note: '', frontmatter: { routeAlias: 'cover', remark: 'After a nap', read: 'About <cats>.' } },
  steps: [step('', { subtitle: new Html('How they sit and sleep') })],
  still: undefined,
  box: undefined,
}

const drawn: CapturedSlide = {
  slide: { no: 2, alias: 'nap', headline: 'It naps', part: 'prologue', appendix: false, diagram: beats, steps: ['sits', 'sleeps'], clicks: 1, still: 1, note: '', frontmatter: { routeAlias: 'nap', paragraphs: ['P1', 'P2'], facts: ['F28'], remark: 'Schematic', read: 'It naps a lot.' } },
  steps: ['sits', 'sleeps'].map(name => step(name, { picture: picture(name), hasWords: true })),
  still: undefined,
  box: { x: 10, y: 20, width: 300, height: 200 },
}

const listed: CapturedSlide = {
  slide: { no: 3, alias: 'list', headline: 'All cats', part: 'appendix', appendix: true, diagram: undefined, steps: [''], clicks: 0, still: 0, note: '', frontmatter: { routeAlias: 'list', layout: 'section', read: 'A list.' } },
  steps: [step('', { body: new Html('<ol><li><a class="outside" href="https://example.org">Tom and Jerry<svg class="outside-arrow"></svg></a></li></ol>') })],
  still: undefined,
  box: undefined,
}

const { title, description, head, body: { source: body } } = await readingPage({ slides: [cover, drawn, listed], base: '/talks/', pdfBytes: 1.9e6 })

test('the head of the article is the cover: headline, line under it, text, ways to the other forms', () => {
  expect(title).toBe('Cats: the talk to read')
  expect(description).toContain('How they sit and sleep')
  expect(body).toContain('<h1>Cats</h1>')
  expect(body).toContain('About &lt;cats&gt;.')
  for (const path of ['cover/#watch', 'deck.pdf', 'handout.pdf'])
    expect(body).toContain(`href="/talks/${path}"`)
})

test('the contents lead by part to each slide but the cover, and by the part alone to one that opens it', () => {
  const contents = body.slice(body.indexOf('<nav'), body.indexOf('</nav>'))
  expect([...contents.matchAll(/href="(.*?)">(.*?)</g)].map(([, to, name]) => `${to} ${name}`))
    .toEqual(['#cover Prologue', '#nap It naps', '#list Appendix'])
})

test('the settled picture stands in the page, cut to what is drawn; the steps before it wait in templates', () => {
  const [figure] = /<figure>.*?<\/figure>/s.exec(body)!
  expect(figure).toContain('viewBox="10 20 300 200"')
  expect(figure).toContain('data-step="sleeps"')
  expect(figure).toContain('aria-label="A cat, step 2 of 2. Its words follow."')
  expect([...body.matchAll(/<template data-step="1">.*?data-step="(.*?)"/g)].map(match => match[1])).toEqual(['sits'])
})

test('what walks the steps sleeps until the script wakes it, and all the words stand without it', () => {
  expect(body).toMatch(/class="walk"[^>]* hidden>/)
  expect(body).toContain('<ol><li>It sits.</li><li>It sleeps &amp; dreams.</li></ol>')
})

test('a slide names its sources in full, marked as outside', () => {
  const { publisher, title, url } = factOf('F28').sources[0]
  const [rests] = /<div class="rests">.*?<\/div>/s.exec(body)!
  expect(rests).toContain('The essay, P1–P2')
  expect(rests).toContain('<b>F28</b>')
  expect(rests).toContain(html`href="${url}"`.source)
  expect(rests).toContain(html`${publisher}: ${title}`.source)
  expect(rests).toContain('outside-arrow')
})

test('a slide without a picture flows as text, without its own headline and foot', () => {
  const section = body.slice(body.indexOf('id="list"'))
  expect(section.match(/All cats<\/h/g)).toHaveLength(1)
  expect(section).not.toContain('foot</p>')
  expect(section).toContain('Tom and Jerry<svg')
})

test('a slide that opens a part says so, as its frontmatter does', () => {
  expect(body).toContain('<section id="list" class="opening">')
  expect(body).toContain('<section id="nap">')
})

test('the page runs no script and styles nothing in its body', () => {
  expect(body).not.toMatch(/ (?:style|on\w+)="|<script|<style/)
  expect(head.source).toContain('<style>')
})
