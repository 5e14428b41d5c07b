import type { Box } from '../measured.ts'
import { isBefore, isPainted, isShown } from './sheet.ts'
import type { Point, Sheet } from './sheet.ts'

/** The shapes of pictures, in the order in which they are painted. */
export interface Shapes {
  all: readonly SVGGeometryElement[]
  filled: readonly SVGGeometryElement[]
  stroked: readonly SVGGeometryElement[]
}

export function shapesOn({ slide }: Sheet): Shapes {
  const all = [...slide.querySelectorAll<SVGGeometryElement>('svg :is(circle, ellipse, line, path, polygon, polyline, rect)')]
    .filter(shape => !shape.closest('defs') && isShown(shape))
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
