/** The slide that is seen, on the stage of the live deck or in the page of a slide. */
import { shownSlides } from '../../../setup/settled.ts'
import type { Box } from '../../support/gate/measured.ts'
import type { Form } from '../../support/in-page/settled.ts'

/** The one on the stage is known by its number, too. */
export function slideIn(form: Form): { slide: HTMLElement | undefined, no: number | undefined } {
  const stage = form === 'deck' ? shownSlides()[0] : document.querySelector('#page')
  const slide = stage?.querySelector<HTMLElement>('.slidev-layout') ?? undefined
  return {
    slide: slide?.checkVisibility() ? slide : undefined,
    no: form === 'deck' ? Number(stage?.getAttribute('data-slidev-no')) : undefined,
  }
}

/** Where a corner of a slide is drawn. */
function cornerOf(slide: HTMLElement, corner: Partial<CSSStyleDeclaration>): { x: number, y: number } {
  const probe = document.createElement('i')
  Object.assign(probe.style, { position: 'absolute', width: '0', height: '0', margin: '0', padding: '0', border: '0', ...corner })
  slide.append(probe)
  const { left, top } = probe.getBoundingClientRect()
  probe.remove()
  return { x: left, y: top }
}

/** From its left upper to its right lower corner as its own edges lie: a mirrored or turned slide has its first corner elsewhere. */
export function edgesOf(slide: HTMLElement): Box {
  const [first, last] = [cornerOf(slide, { left: '0', top: '0' }), cornerOf(slide, { right: '0', bottom: '0' })]
  return { left: first.x, top: first.y, right: last.x, bottom: last.y }
}
