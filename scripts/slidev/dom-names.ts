/** What Slidev's client calls its parts in the document: the one place that knows. Pure. */

/** The print view's steps: a container for each step of each slide, in the order of the talk. */
export const PRINTED_STEP = '.print-slide-container'

/** A slide as its layout draws it, with headline, picture and foot. */
export const SLIDE_LAYOUT = '.slidev-layout'

/** The slides that the live deck has drawn so far, of which one is shown. */
export const LIVE_SLIDE = '#slideshow > .slidev-page'

/** The `id` of a step's container in the print view: the slide's number and the step's, both from 1. `click` is from 0. */
export function printedStepId(no: number, click: number): string {
  return `${String(no).padStart(3, '0')}-${String(click + 1).padStart(2, '0')}`
}

/** The other way round: which step of which slide has this `id`. Throws on any other. */
export function printedStepOf(id: string): { no: number, click: number } {
  const [, no, step] = /^(\d{3,})-(\d{2,})$/.exec(id) ?? []
  if (no === undefined || step === undefined)
    throw new Error(`the print view calls a step "${id}"; expected a slide and a step such as "006-03", so look at PrintSlideClick.vue of @slidev/client and correct scripts/slidev/dom-names.ts`)
  return { no: Number(no), click: Number(step) - 1 }
}
