import type { Box, ThinLine } from '../measured.ts'
import { ancestry, isBefore, isPainted, isShown, nameOf } from './sheet.ts'
import type { Point, Sheet } from './sheet.ts'

/** The shapes of pictures, in the order in which they are painted. */
export interface Shapes {
  all: readonly SVGGeometryElement[]
  filled: readonly SVGGeometryElement[]
  stroked: readonly SVGGeometryElement[]
}

export function shapesOn({ slide }: Sheet): Shapes {
  const drawn = [...slide.querySelectorAll<SVGGeometryElement>('svg :is(circle, ellipse, line, path, polygon, polyline, rect)')]
    .filter(shape => !shape.closest('defs, clipPath, mask') && isShown(shape))
  const isDrawn = (shape: Element) => isPainted(getComputedStyle(shape).fill) || isPainted(getComputedStyle(shape).stroke)
  const all = drawn.filter(isDrawn)
  return {
    all,
    filled: all.filter(shape => isPainted(getComputedStyle(shape).fill)),
    stroked: all.filter(shape => isPainted(getComputedStyle(shape).stroke)),
  }
}

/** Whether a drawing in the drawing, which cuts off what is beyond its edges, shows a shape of it at a point of the canvas. */
function isInWindow({ ownerSVGElement: window }: SVGGeometryElement, point: Point): boolean {
  if (!window?.ownerSVGElement)
    return true
  const [left, top, width, height] = [window.x, window.y, window.width, window.height].map(length => length.baseVal.value) as [number, number, number, number]
  return isIn(point, { left, right: left + width, top, bottom: top + height })
}

/** Whether a shape is painted at a point of the canvas. */
export function fills(shape: SVGGeometryElement, point: Point, { pointOnPage }: Sheet): boolean {
  return isInWindow(shape, point) && shape.isPointInFill(pointOnPage(point).matrixTransform(shape.getScreenCTM()!.inverse()))
}

/** The shape that is seen at a point when nothing is painted from `before` on. */
export function shapeAt(point: Point, before: Element, { filled }: Shapes, sheet: Sheet): SVGGeometryElement | undefined {
  return filled.findLast(shape => isBefore(shape, before) && fills(shape, point, sheet))
}

/** Points along a shape's outline, 2 canvas px apart. */
function outlineOf(shape: SVGGeometryElement, { scale, pointOnCanvas }: Sheet): Point[] {
  const length = shape.getTotalLength()
  const matrix = shape.getScreenCTM()!
  const step = 2 / Math.hypot(matrix.a, matrix.b) * scale
  return Array.from({ length: Math.ceil(length / step) + 1 }, (_, i) =>
    pointOnCanvas(shape.getPointAtLength(Math.min(i * step, length)).matrixTransform(matrix)))
}

const isIn = ({ x, y }: Point, { left, right, top, bottom }: Box) => x >= left && x <= right && y >= top && y <= bottom

const touch = (a: Box, b: Box) => a.right >= b.left && a.left <= b.right && a.bottom >= b.top && a.top <= b.bottom

/** Whether the outline of a shape runs through a box, where nothing that is painted before `text` hides it. */
export function crosses(shape: SVGGeometryElement, box: Box, text: Element, shapes: Shapes, sheet: Sheet): boolean {
  return touch(sheet.onCanvas(shape.getBoundingClientRect()), box) && outlineOf(shape, sheet).some((point) => {
    if (!isIn(point, box) || !isInWindow(shape, point))
      return false
    const seen = shapeAt(point, text, shapes, sheet)
    return !seen || seen === shape || isBefore(seen, shape)
  })
}

/** What a box has in common with another. */
function common(a: Box, b: Box): Box {
  return { left: Math.max(a.left, b.left), right: Math.min(a.right, b.right), top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom) }
}

/** The box around boxes, of which there is one. */
function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** The box of what an element is clipped to (`clip-path: url(#...)`), if it is. */
function clipOf(element: Element, { onCanvas }: Sheet): Box | undefined {
  const id = /^url\("#(.+)"\)$/.exec(getComputedStyle(element).clipPath)?.[1]
  const clip = id === undefined ? null : document.getElementById(id)
  if (!(clip instanceof SVGClipPathElement) || !(element instanceof SVGGraphicsElement))
    return undefined
  const matrix = element.getScreenCTM()!
  const boxes = [...clip.querySelectorAll<SVGGraphicsElement>('*')].map((shape) => {
    const { x, y, width, height } = shape.getBBox()
    const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    return onCanvas(new DOMRect(Math.min(...xs), Math.min(...ys), Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)))
  })
  return boxes.length === 0
    ? undefined
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      }
}

/** What is seen of an element's box. */
function seenOf(element: Element, sheet: Sheet): Box {
  return ancestry(element, sheet.slide).flatMap(ancestor => clipOf(ancestor, sheet) ?? []).reduce(common, sheet.onCanvas(element.getBoundingClientRect()))
}

/** What is seen of an element, or of the whole of which it is a piece: neighbours of the class `bleeds` are one thing that runs past the edge. */
export function wholeOf(element: Element, sheet: Sheet): Box {
  const pieces = element.matches('.bleeds') ? [...element.parentElement!.children].filter(piece => piece.matches('.bleeds') && isShown(piece)) : [element]
  return around(pieces.map(piece => seenOf(piece, sheet)))
}

/** Every straight line of one to three px that is level or upright: thin rectangles, and strokes without width or height. */
export function thinLinesIn({ filled, stroked }: Shapes, { scale, pointOnCanvas }: Sheet): ThinLine[] {
  const across = (shape: SVGGeometryElement, of: 'fill' | 'stroke') => {
    const matrix = shape.getScreenCTM()!
    if (Math.abs(matrix.b) + Math.abs(matrix.c) > 1e-6)
      return [] // turned
    const { x, y, width, height } = shape.getBBox()
    const start = pointOnCanvas(new DOMPoint(x, y).matrixTransform(matrix))
    const end = pointOnCanvas(new DOMPoint(x + width, y + height).matrixTransform(matrix))
    const stroke = Number.parseFloat(getComputedStyle(shape).strokeWidth) * Math.abs(matrix.a) / scale
    const sides = (['x', 'y'] as const).map(axis => [start[axis], end[axis]].sort((a, b) => a - b) as [number, number])
    const isLine = ([from, to]: [number, number]) => of === 'stroke' ? to - from < 1e-6 : to - from >= 0.99 && to - from <= 3.01
    const isThin = of === 'fill' || (stroke >= 0.99 && stroke <= 3.01)
    const edgesOf = ([from, to]: [number, number]): [number, number] => of === 'stroke' ? [from - stroke / 2, to + stroke / 2] : [from, to]
    return isThin ? sides.filter(isLine).slice(0, 1).map(side => ({ name: nameOf(shape), edges: edgesOf(side) })) : []
  }
  return [...filled.filter(shape => shape instanceof SVGRectElement).flatMap(shape => across(shape, 'fill')), ...stroked.flatMap(shape => across(shape, 'stroke'))]
}
