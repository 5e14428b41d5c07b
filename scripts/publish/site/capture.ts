/** What the built deck draws, taken from its print view by its parts: the pages of the site are made of them. */
import type { Page } from 'playwright'
import { canvas } from '../../../components/frame/frame.ts'
import type { Box } from '../../../components/frame/frame.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import { PRINTED_STEP, printedStepId, SLIDE_LAYOUT } from '../../slidev/dom-names.ts'
import { Html } from '../html.ts'
import { writeBareLooks } from './bare-looks.ts'
import { criticalStyles } from './critical-styles.ts'
import { withoutStyleAttributes } from './still-styles.ts'

/** A step by its parts. */
export interface CapturedStep {
  /** the name of the step; empty on a slide without a picture of steps */
  name: string
  /** the whole slide, 960 x 540 canvas px: what its layout draws, with headline, picture and foot */
  slide: Html
  /** the line under the headline, in one line; undefined where there is none */
  subtitle: Html | undefined
  /** what stands between that and the foot */
  body: Html
  /** its `svg.diagram` alone; undefined on slides that are text, tables or lists */
  picture: Html | undefined
  /** whether that picture holds words */
  hasWords: boolean
}

export interface CapturedSlide {
  slide: DeckSlide
  steps: readonly CapturedStep[]
  /** the whole slide as paper shows it, where that is none of its steps */
  still: Html | undefined
  /** what the picture fills over all its steps, canvas px: a `viewBox` that leaves out headline, foot and margins */
  box: { x: number, y: number, width: number, height: number } | undefined
}

/** The slides, and the styles they are painted with: of each its settled step's by its alias, and of all together. */
export interface Capture {
  slides: readonly CapturedSlide[]
  styles: { critical: ReadonlyMap<string, string>, article: string }
}

interface Taken extends Record<'slide' | 'body', string>, Record<'subtitle' | 'picture', string | undefined> { hasWords: boolean, boxes: Box[] }

/** In the page: takes a step apart. Undefined where it has no headline or no foot. */
function takeStep(container: Element, layoutSelector: string): Taken | undefined {
  const DECIMALS = 2 // a hundredth of a px
  const SHAPES = 'circle, rect, path, line, text, polyline, polygon'

  function clean(root: Element): void {
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
    const found: ChildNode[] = []
    while (comments.nextNode())
      found.push(comments.currentNode as Comment)
    found.forEach(comment => comment.remove())
    for (const shape of root.querySelectorAll('svg *')) {
      for (const attribute of [...shape.attributes].filter(({ name }) => !name.startsWith('aria-')))
        attribute.value = attribute.value.replace(/\d+\.\d{3,}/g, number => String(Number(Number(number).toFixed(DECIMALS))))
    }
  }

  function between(from: Node, to: Node): string {
    const range = document.createRange()
    range.setStartAfter(from)
    range.setEndBefore(to)
    const holder = document.createElement('div')
    holder.append(range.cloneContents())
    return holder.innerHTML
  }

  function inOneLine(line: Element): string {
    const copy = line.cloneNode(true) as Element
    copy.querySelectorAll('br').forEach(lineBreak => lineBreak.replaceWith(' '))
    return copy.innerHTML
  }

  function boxesOf(picture: Element): Box[] {
    const { left: x, top: y } = container.getBoundingClientRect()
    return [...picture.querySelectorAll<SVGGraphicsElement>(SHAPES)]
      .filter(shape => shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !shape.closest('defs'))
      .map(shape => shape.getBoundingClientRect())
      .map(({ left, top, right, bottom }) => ({ left: left - x, top: top - y, right: right - x, bottom: bottom - y }))
  }

  const layout = container.querySelector(layoutSelector)
  const headline = layout?.querySelector('h1')
  const foot = layout?.querySelector('.foot')
  if (!layout || !headline || !foot)
    return undefined
  clean(layout)
  const below = headline.nextElementSibling
  const subtitle = below?.matches('p') && below.attributes.length === 0 ? below : undefined
  const picture = layout.querySelector('svg.diagram') ?? undefined
  return {
    slide: layout.outerHTML,
    subtitle: subtitle && inOneLine(subtitle),
    body: between(subtitle ?? headline, foot),
    picture: picture?.outerHTML,
    hasWords: Boolean(picture?.querySelector('text')),
    boxes: picture ? boxesOf(picture) : [],
  }
}

/** What all these boxes fill, with a little room around, within the canvas; undefined of none. */
function boxAround(boxes: readonly Box[]): CapturedSlide['box'] {
  const ROOM = 8
  if (boxes.length === 0)
    return undefined
  const x = Math.floor(Math.max(0, Math.min(...boxes.map(({ left }) => left)) - ROOM))
  const y = Math.floor(Math.max(0, Math.min(...boxes.map(({ top }) => top)) - ROOM))
  const right = Math.min(canvas.width, Math.max(...boxes.map(({ right }) => right)) + ROOM)
  const bottom = Math.min(canvas.height, Math.max(...boxes.map(({ bottom }) => bottom)) + ROOM)
  return { x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y) }
}

async function captureSlide(page: Page, slide: DeckSlide): Promise<CapturedSlide> {
  const take = async (click: number) => {
    const step = await page.locator(stepAt(slide, click)).evaluate(takeStep, SLIDE_LAYOUT)
    if (!step)
      throw new Error(`slide "${slide.alias}" has no headline or no foot; the pages take what is between them, so give it both (layouts/)`)
    return step
  }
  const taken = await Promise.all(slide.steps.map(async (name, click) => ({ ...await take(click), name })))
  const asHtml = (part: string | undefined) => part === undefined ? undefined : new Html(part)
  return {
    slide,
    steps: taken.map(({ name, slide, subtitle, body, picture, hasWords }) => (
      { name, slide: new Html(slide), subtitle: asHtml(subtitle), body: new Html(body), picture: asHtml(picture), hasWords }
    )),
    still: slide.still > slide.clicks ? new Html((await take(slide.still)).slide) : undefined,
    box: boxAround(taken.flatMap(({ boxes }) => boxes)),
  }
}

const stepAt = ({ no }: DeckSlide, click: number) => `[id="${printedStepId(no, click)}"]`

/** Does `work` with a copy of the print view in its place, which it may change as it likes. */
async function onCopy<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  const original = await page.evaluateHandle(() => {
    const all = document.querySelector('#print-content')!
    all.replaceWith(all.cloneNode(true))
    return all
  })
  try {
    return await work()
  }
  finally {
    await page.evaluate(original => document.querySelector('#print-content')!.replaceWith(original), original)
  }
}

/** Takes every step of every slide from the open print view, which stays as it was. `stylesheet` is the deck's own. */
export async function captureDeck(page: Page, slides: readonly DeckSlide[], stylesheet: string): Promise<Capture> {
  return onCopy(page, async () => {
    await withoutStyleAttributes(page)
    await page.evaluate(writeBareLooks, PRINTED_STEP)
    const captured: CapturedSlide[] = []
    const critical = new Map<string, string>()
    for (const slide of slides) {
      captured.push(await captureSlide(page, slide))
      critical.set(slide.alias, await criticalStyles(page, stylesheet, [stepAt(slide, slide.clicks), stepAt(slide, slide.still)]))
    }
    return { slides: captured, styles: { critical, article: await criticalStyles(page, stylesheet, [PRINTED_STEP]) } }
  })
}
