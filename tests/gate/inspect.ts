/** What the gate allows; sizes in canvas px, from the design. */
export interface Allowed {
  /** every text lies in here */
  area: { left: number, right: number, top: number, bottom: number }
  /** smallest type: of labels, and of footnotes and reference lists */
  label: number
  footnote: number
  /** contrast: of any text, and of running text */
  contrast: number
  bodyContrast: number
  headlineLines: number
  /** most words on the slide; foot and dates aside, and a label that a picture repeats counts once */
  words: number
}

/**
 * Looks over the slide that is shown and says what breaks the design, one line a fault: which element, what
 * was measured, what is allowed. Runs in the page, so it must not use anything from outside.
 */
export function inspect(allowed: Allowed): string[] {
  const slide = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].find(element => element.checkVisibility())!
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / 980
  const faults: string[] = []

  /** Canvas px from the slide's corner. */
  interface Box { left: number, right: number, top: number, bottom: number }
  interface Text { words: string, element: Element, box: Box, size: number }

  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const isPainted = (colour: string) => !/, 0\)$|transparent/.test(colour)
  const tagOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`
  const round = (value: number) => Math.round(value * 10) / 10

  function onCanvas({ left, right, top, bottom }: DOMRect): Box {
    return {
      left: (left - frame.left) / scale,
      right: (right - frame.left) / scale,
      top: (top - frame.top) / scale,
      bottom: (bottom - frame.top) / scale,
    }
  }

  function textsOf(root: Element): Text[] {
    const texts: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement!
      if (!node.textContent?.trim() || !isShown(element))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width < 1)
          continue
        texts.push({
          words: node.textContent.trim().replace(/\s+/g, ' '),
          element,
          size: Number.parseFloat(getComputedStyle(element).fontSize),
          box: onCanvas(box),
        })
      }
    }
    return texts
  }

  // Shapes that are filled, in the order they are painted.
  const shapes = [...slide.querySelectorAll<SVGGeometryElement>('svg.diagram :is(circle, rect, path)')]
    .filter(shape => !shape.closest('defs, [role=button], svg svg') && isShown(shape) && getComputedStyle(shape).fill !== 'none')

  function shapeAt(x: number, y: number, before: Element): SVGGeometryElement | undefined {
    return shapes.findLast((shape) => {
      if (!(shape.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING))
        return false
      const matrix = shape.getScreenCTM()
      return matrix !== null && shape.isPointInFill(new DOMPoint(x * scale + frame.left, y * scale + frame.top).matrixTransform(matrix.inverse()))
    })
  }

  /** How opaque an element is, by its own opacity and that of all it is in: from 0 to 1. */
  function opacityOf(element: Element): number {
    let opacity = 1
    for (let ancestor: Element | null = element; ancestor && ancestor !== slide; ancestor = ancestor.parentElement)
      opacity *= Number(getComputedStyle(ancestor).opacity)
    return opacity
  }

  /** Red, green, blue from 0 to 255. */
  function rgb(colour: string): number[] {
    return colour.match(/[\d.]+/g)!.slice(0, 3).map(Number)
  }

  function luminance(colour: number[]): number {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  /** Of what is drawn in a colour, as opaque as it is, to what is behind it. */
  function contrast(colour: string, opacity: number, behind: string): number {
    const back = rgb(behind)
    const front = rgb(colour).map((value, i) => value * opacity + back[i]! * (1 - opacity))
    const [dark, light] = [luminance(front), luminance(back)].sort((x, y) => x - y) as [number, number]
    return (light + 0.05) / (dark + 0.05)
  }

  /** The colour behind an HTML element. */
  function backdropOf(element: Element): string {
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
      const colour = getComputedStyle(ancestor).backgroundColor
      if (isPainted(colour))
        return colour
    }
    return 'rgb(255, 255, 255)'
  }

  /** A box within another, to a pixel. */
  function checkWithin(name: string, box: Box, around: Box, what: string): void {
    for (const side of ['left', 'top'] as const) {
      if (box[side] < around[side] - 1)
        faults.push(`${name} lies outside ${what}: ${side} at ${round(box[side])}, allowed from ${round(around[side])}`)
    }
    for (const side of ['right', 'bottom'] as const) {
      if (box[side] > around[side] + 1)
        faults.push(`${name} lies outside ${what}: ${side} at ${round(box[side])}, allowed to ${round(around[side])}`)
    }
  }

  /** Whether an element clips what is in it, or is drawn around it. */
  function isBox(element: Element): boolean {
    const { overflow, backgroundColor, borderWidth } = getComputedStyle(element)
    return overflow !== 'visible' || isPainted(backgroundColor) || borderWidth !== '0px'
  }

  /** A box within all that clips it or is drawn around it, up to the slide itself. */
  function checkBoxesAround(name: string, box: Box, element: Element): void {
    for (let ancestor: Element | null = element; ancestor && ancestor !== slide; ancestor = ancestor.parentElement) {
      if (isBox(ancestor))
        checkWithin(name, box, onCanvas(ancestor.getBoundingClientRect()), tagOf(ancestor))
    }
  }

  const texts = textsOf(slide)
  const paper = getComputedStyle(slide.querySelector('.slide')!).backgroundColor

  for (const box of slide.querySelectorAll<HTMLElement>('*')) {
    if (box instanceof HTMLElement && isShown(box) && (box instanceof HTMLInputElement || isBox(box)))
      checkBoxesAround(tagOf(box), onCanvas(box.getBoundingClientRect()), box)
  }
  for (const shape of slide.querySelectorAll<SVGGeometryElement>('svg :is(circle, ellipse, line, path, polygon, polyline, rect)')) {
    if (!shape.closest('defs') && isShown(shape))
      checkBoxesAround(tagOf(shape), onCanvas(shape.getBoundingClientRect()), shape)
  }

  for (const { words, element, box, size } of texts) {
    const name = `"${words}"`

    checkWithin(name, box, allowed.area, 'the slide\'s margins')
    checkBoxesAround(name, box, element)

    const isFootnote = element.closest('.foot, .source-list, .covered') !== null
    const least = isFootnote ? allowed.footnote : allowed.label
    if (size < least - 0.01)
      faults.push(`${name} is set in ${round(size)} px, allowed from ${least}`)

    let behind = backdropOf(element)
    if (element instanceof SVGElement) {
      const middle = (box.top + box.bottom) / 2
      const inset = Math.min(2, (box.right - box.left) / 4)
      const [first, second, third] = [box.left + inset, (box.left + box.right) / 2, box.right - inset].map(x => shapeAt(x, middle, element))
      if (first !== second || second !== third)
        faults.push(`${name} runs over the edge of a shape: ${[first, second, third].map(shape => shape ? tagOf(shape) : 'paper').join(', ')} behind its start, middle and end; expected one and the same`)
      behind = second ? getComputedStyle(second).fill : paper
      const cover = shapes.findLast(shape => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
        && shape.isPointInFill(new DOMPoint((box.left + box.right) / 2 * scale + frame.left, middle * scale + frame.top).matrixTransform(shape.getScreenCTM()!.inverse())))
      if (cover)
        faults.push(`${name} is covered by ${tagOf(cover)}`)
    }

    // What stands back while another thing is pointed at says the same at rest.
    if (!element.closest('.quiet')) {
      const style = getComputedStyle(element)
      const measured = contrast(element instanceof SVGElement ? style.fill : style.color, opacityOf(element), behind)
      const needed = element.closest('.body, h1 + p') && !element.closest('.night') ? allowed.bodyContrast : allowed.contrast
      if (measured < needed)
        faults.push(`${name} has a contrast of ${round(measured)}:1 to what is behind it, allowed from ${needed}:1`)
    }
  }

  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      // Line boxes are taller than letters: a third of the smaller may overlap before letters do.
      if (wide > 1 && high > Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top) / 3)
        faults.push(`"${a.words}" and "${b.words}" overlap by ${round(wide)} x ${round(high)} px, allowed none`)
    }
  })

  const headline = slide.querySelector('h1')!
  const lines: string[][] = []
  let lastTop = -Infinity
  const headlineText = headline.firstChild!
  for (const match of headlineText.textContent!.matchAll(/\S+/g)) {
    const range = document.createRange()
    range.setStart(headlineText, match.index)
    range.setEnd(headlineText, match.index + match[0].length)
    const { top } = range.getBoundingClientRect()
    if (top - lastTop > 4)
      lines.push([])
    lastTop = top
    lines.at(-1)!.push(match[0])
  }
  if (lines.length > allowed.headlineLines)
    faults.push(`the headline takes ${lines.length} lines, allowed ${allowed.headlineLines}`)
  if (lines.length > 1 && lines.at(-1)!.length < 2)
    faults.push(`the headline ends on the single word "${lines.at(-1)!.join(' ')}", allowed two or more`)

  const count = texts.filter(({ element, words }, i) => !element.closest('.foot') && i === texts.findIndex(text => text.words === words)).map(({ words }) => words)
    // Dates are data, as figures are.
    .join(' ').replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?=\d{4})/g, '')
    .match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0
  if (count > allowed.words)
    faults.push(`${count} words stand on the slide, allowed ${allowed.words}`)
  return faults
}
