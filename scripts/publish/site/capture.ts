/** What the built deck draws, taken from its print view: the pages of the site are made of it. */
import type { Page } from 'playwright'
import { describe } from '../../../components/frame/diagram.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import { Html } from '../html.ts'
import { writeBareLooks } from './bare-looks.ts'

export interface CapturedStep {
  /** the name of the step; empty on a slide without a picture of steps */
  name: string
  /** the text alternative of the picture at this step; empty without one */
  description: string
  /** the whole slide, 980 x 552 canvas px: its `.slidev-layout` element with headline, picture and foot */
  slide: Html
  /** its `svg.diagram` alone; undefined on slides that are text, tables or lists */
  picture: Html | undefined
}

export interface CapturedSlide {
  slide: DeckSlide
  steps: readonly CapturedStep[]
  /** what the picture fills over all its steps, canvas px: a `viewBox` that leaves out headline, foot and margins */
  box: { x: number, y: number, width: number, height: number } | undefined
}

/** Takes every step of every slide from the open print view (`openPrintView`). */
export async function captureSlides(page: Page, slides: readonly DeckSlide[]): Promise<CapturedSlide[]> {
  await page.evaluate(writeBareLooks)
  const taken = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map((container) => {
    const layout = container.querySelector('.slidev-layout')!
    const picture = layout.querySelector<SVGSVGElement>('svg.diagram')
    for (const root of picture ? [layout, picture] : [layout]) {
      const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
      const found: Node[] = []
      while (comments.nextNode())
        found.push(comments.currentNode)
      found.forEach(comment => comment.parentNode!.removeChild(comment))
      for (const shape of root.querySelectorAll('svg *')) {
        for (const attribute of [...shape.attributes].filter(({ name }) => !name.startsWith('aria-')))
          attribute.value = attribute.value.replace(/\d+\.\d{3,}/g, number => String(Number(Number(number).toFixed(2)))) // a hundredth of a px
      }
    }
    const drawn = picture ? [...picture.querySelectorAll<SVGGraphicsElement>('circle, rect, path, line, text, polyline, polygon')].filter(shape => shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !shape.closest('defs')) : []
    const frame = container.getBoundingClientRect()
    const scale = frame.width / 980
    const boxes = drawn.map(shape => shape.getBoundingClientRect()).map(({ left, top, right, bottom }) => ({ left: (left - frame.left) / scale, top: (top - frame.top) / scale, right: (right - frame.left) / scale, bottom: (bottom - frame.top) / scale }))
    return { slide: layout.outerHTML, picture: picture?.outerHTML, boxes }
  }))

  return slides.map((slide) => {
    const own = taken.splice(0, slide.steps.length)
    const boxes = own.flatMap(({ boxes }) => boxes)
    const PADDING = 8
    const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - PADDING)
    const y = Math.max(0, Math.min(...boxes.map(({ top }) => top)) - PADDING)
    return {
      slide,
      steps: own.map(({ slide: whole, picture }, i) => ({
        name: slide.steps[i]!,
        description: slide.diagram ? describe(slide.diagram, i) : '',
        slide: new Html(whole),
        picture: picture === undefined ? undefined : new Html(picture),
      })),
      box: boxes.length === 0
        ? undefined
        : {
            x: Math.floor(x),
            y: Math.floor(y),
            width: Math.ceil(Math.min(980, Math.max(...boxes.map(({ right }) => right)) + PADDING) - Math.floor(x)),
            height: Math.ceil(Math.min(552, Math.max(...boxes.map(({ bottom }) => bottom)) + PADDING) - Math.floor(y)),
          },
    }
  })
}
