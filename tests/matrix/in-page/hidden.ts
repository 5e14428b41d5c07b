/** What keeps something that has a place from being seen. */
import { ancestry, nameOf } from '../../support/gate/in-page/sheet.ts'
import type { Box } from '../../support/gate/measured.ts'

/** An answer that is looked for once for each element: a page has hundreds of texts in the same few. */
function once(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    const answer = known.get(element) ?? ask(element)
    known.set(element, answer)
    return answer
  }
}

const clips = once(element => !(element instanceof SVGElement) && !/visible/.test(getComputedStyle(element).overflowX))

/** Whether an element is cut to nothing, as it is done with care for whoever listens. */
const isCutToNothing = once((element) => {
  const { clipPath, clip, overflow } = getComputedStyle(element)
  const isPoint = overflow === 'hidden' && element.clientWidth <= 1 && element instanceof HTMLElement
  const cuts = clipPath !== 'none' && !clipPath.startsWith('inset(-') // an inset outwards cuts nothing off
  return cuts || clip !== 'auto' || isPoint
})

/** For screen readers alone. */
export function isUnseen(element: Element): boolean {
  return ancestry(element, document.body).some(isCutToNothing)
}

/** The ancestor that cuts a box off sideways, by its name. */
export function cutterOf(element: Element, { left, right }: Box): string | undefined {
  const cutter = ancestry(element, document.body).filter(clips).find((ancestor) => {
    const frame = ancestor.getBoundingClientRect()
    return left < frame.left - 1 || right > frame.right + 1
  })
  return cutter && nameOf(cutter)
}
