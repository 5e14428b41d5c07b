/** From the slide's corner, in canvas px. */
export interface Box { left: number, right: number, top: number, bottom: number }

/** An element that clips what is in it, or is drawn around it. */
export interface Frame { name: string, box: Box }

export interface MeasuredText {
  words: string
  /** what the design calls it: titles are the headlines of cover, close and sections */
  kind: 'title' | 'headline' | 'body' | 'label' | 'footnote'
  /** in the foot, whose words are not counted */
  inFoot: boolean
  /** of the type, in canvas px */
  size: number
  box: Box
  frames: Frame[]
  /** as CSS says it, rgb() */
  colour: string
  /** from 0 to 1 */
  opacity: number
  /** the colour behind it, rgb() */
  behind: string
  /** stands back while another thing is pointed at, and says the same at rest */
  isQuiet: boolean
  /** the shapes behind it, at points all over its letters; 'paper' where there is none */
  shapesBehind: string[]
  /** shapes that are painted over it */
  coveredBy: string[]
  /** lines that run through it and can be seen there */
  crossedBy: string[]
}

export interface MeasuredSlide {
  texts: MeasuredText[]
  /** boxes and shapes that are drawn */
  parts: (Frame & { frames: Frame[] })[]
  /** the words of each line of the headline */
  headline: string[][]
}

/** Measures the slide that is shown, `canvasWidth` canvas px wide. Runs in the page, so it must not use anything from outside. */
export function measure(canvasWidth: number): MeasuredSlide {
  const slide = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
  const page = slide.getBoundingClientRect()
  const scale = page.width / canvasWidth

  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const isPainted = (colour: string) => colour !== 'none' && !/, 0\)$|transparent/.test(colour)
  const nameOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`
  const isBefore = (one: Element, other: Element) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

  function onCanvas({ left, right, top, bottom }: DOMRect): Box {
    return {
      left: (left - page.left) / scale,
      right: (right - page.left) / scale,
      top: (top - page.top) / scale,
      bottom: (bottom - page.top) / scale,
    }
  }

  /** All that clips an element or is drawn around it, up to the slide itself. */
  function framesOf(element: Element): Frame[] {
    const frames: Frame[] = []
    for (let ancestor: Element | null = element; ancestor && ancestor !== slide; ancestor = ancestor.parentElement) {
      if (isFrame(ancestor))
        frames.push({ name: nameOf(ancestor), box: onCanvas(ancestor.getBoundingClientRect()) })
    }
    return frames
  }

  function isFrame(element: Element): boolean {
    const { overflow, backgroundColor, borderWidth } = getComputedStyle(element)
    return overflow !== 'visible' || isPainted(backgroundColor) || borderWidth !== '0px'
  }

  // Shapes of pictures, in the order they are painted.
  const shapes = [...slide.querySelectorAll<SVGGeometryElement>('svg :is(circle, ellipse, line, path, polygon, polyline, rect)')]
    .filter(shape => !shape.closest('defs') && isShown(shape))
  const filled = shapes.filter(shape => isPainted(getComputedStyle(shape).fill))
  const stroked = shapes.filter(shape => isPainted(getComputedStyle(shape).stroke))

  /** A point of the canvas, in a shape's own coordinates. */
  function inShape(shape: SVGGeometryElement, { x, y }: { x: number, y: number }): DOMPoint {
    return new DOMPoint(x * scale + page.left, y * scale + page.top).matrixTransform(shape.getScreenCTM()!.inverse())
  }

  /** The shape that is seen at a point when nothing is painted from `before` on. */
  function shapeAt(point: { x: number, y: number }, before: Element): SVGGeometryElement | undefined {
    return filled.findLast(shape => isBefore(shape, before) && shape.isPointInFill(inShape(shape, point)))
  }

  /** Points along a shape's outline, 2 px apart. */
  function outlineOf(shape: SVGGeometryElement): { x: number, y: number }[] {
    const length = shape.getTotalLength()
    const matrix = shape.getScreenCTM()!
    const step = 2 / Math.hypot(matrix.a, matrix.b) * scale
    return Array.from({ length: Math.ceil(length / step) + 1 }, (_, i) => {
      const { x, y } = shape.getPointAtLength(Math.min(i * step, length)).matrixTransform(matrix)
      return { x: (x - page.left) / scale, y: (y - page.top) / scale }
    })
  }

  /** Whether the outline of a shape runs through a box, where nothing that is painted later hides it. */
  function crosses(shape: SVGGeometryElement, { left, right, top, bottom }: Box, text: Element): boolean {
    const around = onCanvas(shape.getBoundingClientRect())
    if (around.right < left || around.left > right || around.bottom < top || around.top > bottom)
      return false
    return outlineOf(shape).some((point) => {
      if (point.x < left || point.x > right || point.y < top || point.y > bottom)
        return false
      const seen = shapeAt(point, text)
      return !seen || seen === shape || isBefore(seen, shape)
    })
  }

  /** How opaque an element is, by its own opacity and that of all it is in. */
  function opacityOf(element: Element): number {
    let opacity = 1
    for (let ancestor: Element | null = element; ancestor && ancestor !== slide; ancestor = ancestor.parentElement)
      opacity *= Number(getComputedStyle(ancestor).opacity)
    return opacity
  }

  /** The colour behind what is not in a picture. */
  function backdropOf(element: Element): string {
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
      const { backgroundColor } = getComputedStyle(ancestor)
      if (isPainted(backgroundColor))
        return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }

  function kindOf(element: Element): MeasuredText['kind'] {
    if (element.closest('h1'))
      return element.closest('.night, .section-slide') ? 'title' : 'headline'
    if (element.closest('.foot, .source-list, .covered .id'))
      return 'footnote'
    return element.closest('.body, h1 + p') ? 'body' : 'label'
  }

  /** The words of an element, each with its box, a text node after the other. */
  function* wordsOf(root: Element): Generator<{ word: string, box: DOMRect }> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      for (const match of node.textContent!.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        yield { word: match[0], box: range.getBoundingClientRect() }
      }
    }
  }

  const paper = getComputedStyle(slide.querySelector('.slide')!).backgroundColor
  const texts: MeasuredText[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement!
    if (!node.textContent?.trim() || !isShown(element))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      if (line.width < 1)
        continue
      const box = onCanvas(line)
      const { left, right, top, bottom } = box
      // A line's box is taller than its letters, which reach from a quarter of it to the base line, or a little below.
      const height = bottom - top
      const inset = Math.min(2, (right - left) / 4)
      const rows = [top + height * 0.25, top + height / 2, top + height * 0.78]
      const points = [left + inset, (left + right) / 2, right - inset].flatMap(x => rows.map(y => ({ x, y })))
      const letters = { left: left - 1, right: right + 1, top: top + height * 0.2, bottom: top + height * 0.9 }
      const behind = points.map(point => shapeAt(point, element))
      const middle = behind[4]
      const { color, fill, fontSize } = getComputedStyle(element)
      texts.push({
        words: node.textContent.trim().replace(/\s+/g, ' '),
        kind: kindOf(element),
        inFoot: element.closest('.foot') !== null,
        size: Number.parseFloat(fontSize),
        box,
        frames: framesOf(element),
        colour: element instanceof SVGElement ? fill : color,
        opacity: opacityOf(element),
        behind: !(element instanceof SVGElement) ? backdropOf(element) : middle ? getComputedStyle(middle).fill : paper,
        isQuiet: element.closest('.quiet') !== null,
        shapesBehind: behind.map(shape => shape ? nameOf(shape) : 'paper').filter((_, i) => behind[i] !== middle || i === 4),
        coveredBy: filled.filter(shape => isBefore(element, shape) && points.some(point => shape.isPointInFill(inShape(shape, point)))).map(nameOf),
        crossedBy: stroked.filter(shape => crosses(shape, letters, element)).map(nameOf),
      })
    }
  }

  const boxes = [...slide.querySelectorAll<HTMLElement>('*')]
    .filter(box => box instanceof HTMLElement && isShown(box) && (box instanceof HTMLInputElement || isFrame(box)))
  const headline: string[][] = []
  let lastTop = -Infinity
  for (const { word, box } of wordsOf(slide.querySelector('h1')!)) {
    if (box.top - lastTop > 4)
      headline.push([])
    lastTop = box.top
    headline.at(-1)!.push(word)
  }
  return {
    texts,
    parts: [...boxes, ...shapes].map(part => ({ name: nameOf(part), box: onCanvas(part.getBoundingClientRect()), frames: framesOf(part) })),
    headline,
  }
}
