import type { Box, EqualGroup } from '../measured.ts'
import type { Shapes } from './shapes.ts'
import { isShown } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Of the line box of Instrument Sans: the tops of its capitals, and the base line. */
const LETTERS = { top: 0.22, bottom: 0.795 }

function lettersOf({ left, right, top, bottom }: Box): Box {
  const height = bottom - top
  return { left, right, top: top + LETTERS.top * height, bottom: top + LETTERS.bottom * height }
}

/** From letters to a shape, canvas px: to the rim of a circle, to the box of anything else. 0 or less where they meet. */
function distanceTo(shape: SVGGeometryElement, letters: Box, { onCanvas }: Sheet): number {
  const box = onCanvas(shape.getBoundingClientRect())
  const radius = shape instanceof SVGCircleElement ? (box.right - box.left) / 2 : 0
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const target = radius > 0 ? { left: x, right: x, top: y, bottom: y } : box
  const aside = Math.max(0, letters.left - target.right, target.left - letters.right)
  const above = Math.max(0, letters.top - target.bottom, target.top - letters.bottom)
  return Math.hypot(aside, above) - radius
}

/** Groups whose labels stand equally far from their shapes: each part in an element with `data-equal` has words and shapes of its own. */
export function equalGroupsOn({ all }: Shapes, sheet: Sheet): EqualGroup[] {
  return [...sheet.slide.querySelectorAll('[data-equal]')].map(group => ({
    name: group.getAttribute('data-equal')!,
    distances: [...group.children].flatMap((part) => {
      const words = [...part.querySelectorAll('text')].filter(isShown)
      const shapes = all.filter(shape => part.contains(shape))
      const distances = words.flatMap(word => shapes.map(shape => distanceTo(shape, lettersOf(sheet.onCanvas(word.getBoundingClientRect())), sheet)))
      return distances.length === 0 ? [] : [{ words: words.map(({ textContent }) => textContent).join(' ').trim(), distance: Math.min(...distances) }]
    }),
  }))
}
