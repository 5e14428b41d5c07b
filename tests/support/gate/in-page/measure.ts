/** Runs in the page: measures the slide that is shown, `canvasWidth` canvas px wide. */
import type { MeasuredSlide } from '../measured.ts'
import { equalGroupsOn } from './equal-groups.ts'
import { shapesOn, thinLinesIn, wholeOf } from './shapes.ts'
import { framesOf, isFrame, isPainted, isShown, isSlide, nameOf, shownSheet } from './sheet.ts'
import { linesOf, measureTexts } from './texts.ts'

export function measure(canvasWidth: number): MeasuredSlide {
  const sheet = shownSheet(canvasWidth)
  const shapes = shapesOn(sheet)
  const boxes = [...sheet.slide.querySelectorAll<HTMLElement>('*')]
    .filter(box => box instanceof HTMLElement && isShown(box) && (box instanceof HTMLInputElement || isFrame(box)))
  return {
    texts: measureTexts(shapes, sheet),
    parts: [...boxes, ...shapes.all].map((part) => {
      const { fill } = getComputedStyle(part)
      return {
        name: nameOf(part),
        box: sheet.onCanvas(part.getBoundingClientRect()),
        seen: wholeOf(part, sheet),
        frames: framesOf(part, sheet).filter(({ box }) => !isSlide(box, sheet)), // whether it leaves the slide on purpose is asked of all that is seen
        fill: part instanceof SVGElement && !(part instanceof SVGLineElement) && isPainted(fill) ? fill : undefined,
      }
    }),
    thinLines: thinLinesIn(shapes, sheet),
    equalGroups: equalGroupsOn(shapes, sheet),
    headline: linesOf(sheet.slide.querySelector('h1')!),
  }
}
