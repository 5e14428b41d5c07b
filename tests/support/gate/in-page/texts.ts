import type { Box, MeasuredText } from '../measured.ts'
import { crosses, fills, shapeAt } from './shapes.ts'
import type { Shapes } from './shapes.ts'
import { ancestry, framesOf, isBefore, isPainted, isShown, nameOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'

function kindOf(element: Element): MeasuredText['kind'] {
  if (element.closest('h1, .section-slide .title'))
    return element.closest('.night, .section-slide') ? 'title' : 'headline'
  if (element.closest('.source-list li'))
    return 'listed'
  if (element.closest('.foot, .source-list, .covered .id'))
    return 'footnote'
  return element.closest('.body, h1 + p') ? 'body' : 'label'
}

/** The colour behind what is not in a picture. */
function backdropOf(element: Element): string {
  return ancestry(element).map(ancestor => getComputedStyle(ancestor).backgroundColor).find(isPainted) ?? 'rgb(255, 255, 255)'
}

/** Where the letters of a line are, and nine points all over them: from a quarter of its box to the base line, or a little below. */
function lettersIn({ left, right, top, bottom }: Box) {
  const height = bottom - top
  const inset = Math.min(2, (right - left) / 4)
  const rows = [top + height * 0.25, top + height / 2, top + height * 0.78]
  return {
    points: [left + inset, (left + right) / 2, right - inset].flatMap(x => rows.map(y => ({ x, y }))),
    box: { left: left - 1, right: right + 1, top: top + height * 0.2, bottom: top + height * 0.9 },
  }
}

/** Of the nine points the one in the middle. */
const MIDDLE = 4

function measureLine(words: string, element: Element, box: Box, shapes: Shapes, sheet: Sheet): MeasuredText {
  const letters = lettersIn(box)
  const behind = letters.points.map(point => shapeAt(point, element, shapes, sheet))
  const middle = behind[MIDDLE]
  const isDrawn = element instanceof SVGElement
  const { color, fill, fontSize } = getComputedStyle(element)
  const paper = () => getComputedStyle(sheet.slide.querySelector('.slide')!).backgroundColor
  return {
    words: words.trim().replace(/\s+/g, ' '),
    kind: kindOf(element),
    inFoot: element.closest('.foot') !== null,
    size: Number.parseFloat(fontSize),
    box,
    frames: framesOf(element, sheet),
    colour: isDrawn ? fill : color,
    opacity: ancestry(element, sheet.slide).reduce((opacity, ancestor) => opacity * Number(getComputedStyle(ancestor).opacity), 1),
    behind: !isDrawn ? backdropOf(element) : middle ? getComputedStyle(middle).fill : paper(),
    isQuiet: element.closest('.quiet') !== null,
    shapesBehind: behind.map(shape => shape ? nameOf(shape) : 'paper').filter((_, i) => behind[i] !== middle || i === MIDDLE),
    coveredBy: shapes.filled.filter(shape => isBefore(element, shape) && letters.points.some(point => fills(shape, point, sheet))).map(nameOf),
    crossedBy: shapes.stroked.filter(shape => crosses(shape, letters.box, element, shapes, sheet)).map(nameOf),
  }
}

/**
 * Where the letters of a title begin and end, for a round one of 142 px stands 6 px inside its box. Only of a line that is
 * all of its text: what a box holds of a broken one is not known.
 */
function withoutBearings(box: Box, words: string, element: Element): Box {
  const { font, letterSpacing } = getComputedStyle(element)
  const context = document.createElement('canvas').getContext('2d')!
  Object.assign(context, { font, letterSpacing })
  const { actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(words)
  return { ...box, left: box.left - actualBoundingBoxLeft, right: box.left + actualBoundingBoxRight }
}

export function* textNodesIn(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode())
    yield walker.currentNode as Text
}

/** Whether letters are painted: those of a title that a picture draws are there, but never seen. */
function hasColour(element: Element): boolean {
  const { color, fill } = getComputedStyle(element)
  return isPainted(element instanceof SVGElement ? fill : color)
}

/** Every line of text of the slide that is seen. */
export function measureTexts(shapes: Shapes, sheet: Sheet): MeasuredText[] {
  return [...textNodesIn(sheet.slide)].filter(({ data, parentElement }) => data.trim() !== '' && isShown(parentElement!) && hasColour(parentElement!)).flatMap((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const element = node.parentElement!
    const lines = [...range.getClientRects()].filter(({ width }) => width >= 1)
      .map(line => measureLine(node.data, element, sheet.onCanvas(line), shapes, sheet))
    return lines.map(line => line.kind === 'title' && lines.length === 1 ? { ...line, box: withoutBearings(line.box, node.data.trim(), element) } : line)
  })
}

/** The words of an element, line by line. */
export function linesOf(root: Element): string[][] {
  const lines: string[][] = []
  let lastTop = -Infinity
  for (const node of textNodesIn(root)) {
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const { top } = range.getBoundingClientRect()
      if (top - lastTop > 4)
        lines.push([])
      lastTop = Math.max(lastTop, top) // a second column begins above the end of the first
      lines.at(-1)!.push(word)
    }
  }
  return lines
}
