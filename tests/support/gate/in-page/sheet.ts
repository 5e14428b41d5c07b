import type { Box, Frame } from '../measured.ts'

/** A point in canvas px. */
export interface Point { x: number, y: number }

/** The slide that is shown, and the way between its canvas and the page. */
export interface Sheet {
  slide: HTMLElement
  /** px of the page in one of the canvas */
  scale: number
  onCanvas: (box: DOMRect) => Box
  pointOnCanvas: (point: Point) => Point
  pointOnPage: (point: Point) => DOMPoint
}

/** The sheet of the slide that is shown, `canvasWidth` canvas px wide. */
export function shownSheet(canvasWidth: number): Sheet {
  const slide = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
  const page = slide.getBoundingClientRect()
  const scale = page.width / canvasWidth
  const pointOnCanvas = ({ x, y }: Point) => ({ x: (x - page.left) / scale, y: (y - page.top) / scale })
  return {
    slide,
    scale,
    pointOnCanvas,
    pointOnPage: ({ x, y }) => new DOMPoint(x * scale + page.left, y * scale + page.top),
    onCanvas: (box) => {
      const [start, end] = [pointOnCanvas({ x: box.left, y: box.top }), pointOnCanvas({ x: box.right, y: box.bottom })]
      return { left: start.x, right: end.x, top: start.y, bottom: end.y }
    },
  }
}

export const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

export const isPainted = (colour: string) => colour !== 'none' && !/, 0\)$|transparent/.test(colour)

export const nameOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`

export const isBefore = (one: Element, other: Element) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

/** An element and all that it is in, as far as `end`, or all of it. */
export function ancestry(element: Element, end?: Element): Element[] {
  const found: Element[] = []
  for (let ancestor: Element | null = element; ancestor && ancestor !== end; ancestor = ancestor.parentElement)
    found.push(ancestor)
  return found
}

/** Whether an element clips what is in it, or is drawn around it. */
export function isFrame(element: Element): boolean {
  const { overflow, backgroundColor, borderWidth } = getComputedStyle(element)
  return overflow !== 'visible' || isPainted(backgroundColor) || borderWidth !== '0px'
}

/** All that clips an element or is drawn around it. */
export function framesOf(element: Element, { slide, onCanvas }: Sheet): Frame[] {
  return ancestry(element, slide).filter(isFrame).map(frame => ({ name: nameOf(frame), box: onCanvas(frame.getBoundingClientRect()) }))
}

/** Whether a box is that of the whole slide, or larger. */
export function isSlide({ left, right, top, bottom }: Box, { slide, onCanvas }: Sheet): boolean {
  const whole = onCanvas(slide.getBoundingClientRect())
  return left <= whole.left + 1 && right >= whole.right - 1 && top <= whole.top + 1 && bottom >= whole.bottom - 1
}
