/** Runs in the page: measures the slide that is shown, `canvasWidth` canvas px wide. */
import type { MeasuredSlide } from '../measured.ts'
import { shapesOn } from './shapes.ts'
import { framesOf, isFrame, isShown, nameOf, shownSheet } from './sheet.ts'
import { linesOf, measureTexts } from './texts.ts'

export function measure(canvasWidth: number): MeasuredSlide {
  const sheet = shownSheet(canvasWidth)
  const shapes = shapesOn(sheet)
  const boxes = [...sheet.slide.querySelectorAll<HTMLElement>('*')]
    .filter(box => box instanceof HTMLElement && isShown(box) && (box instanceof HTMLInputElement || isFrame(box)))
  return {
    texts: measureTexts(shapes, sheet),
    parts: [...boxes, ...shapes.all].map(part => ({ name: nameOf(part), box: sheet.onCanvas(part.getBoundingClientRect()), frames: part.closest('.bleeds') ? [] : framesOf(part, sheet) })),
    headline: linesOf(sheet.slide.querySelector('h1')!),
  }
}
