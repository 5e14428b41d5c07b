/** Prints steps of slides from the open print view, a page a step. */
import type { Page } from 'playwright'
import { canvas } from '../../../components/frame/frame.ts'
import { PRINTED_STEP, printedStepId } from '../../slidev/dom-names.ts'
import { printPage } from './print-page.ts'

/** The steps of a slide that are shown, by the clicks they take. */
export interface ShownSteps { no: number, alias: string, clicks: readonly number[] }

/** In the page, once: a blank at either end of a picture makes the browser tag all of it as one figure. */
function tagPictures(): void {
  for (const picture of document.querySelectorAll('.diagram > [role=img]:not([data-tagged])')) {
    picture.setAttribute('data-tagged', '')
    for (const where of ['prepend', 'append'] as const) {
      const blank = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      blank.textContent = '\u00A0'
      picture[where](blank)
    }
  }
}

/**
 * In the page: shows these containers alone, each under its new id if it has one, which links lead to. A link to a slide
 * that is not shown is plain text.
 */
function show({ shown, containers: selector }: { shown: { container: string, id?: string }[], containers: string }): void {
  const containers = [...document.querySelectorAll<HTMLElement>(selector)]
  for (const container of containers) {
    container.dataset.step ??= container.id
    container.removeAttribute('id')
    container.style.display = 'none'
    container.style.breakAfter = 'page'
    for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="#"], a[data-to]')) {
      link.dataset.to ??= link.getAttribute('href')!
      const isShown = shown.some(({ id }) => link.dataset.to === `#${id}`)
      isShown ? link.setAttribute('href', link.dataset.to) : link.removeAttribute('href')
    }
  }
  for (const { container: step, id } of shown) {
    const container = containers.find(({ dataset }) => dataset.step === step)!
    container.style.display = ''
    if (id !== undefined)
      container.id = id
  }
  containers.findLast(({ style }) => style.display === '')!.style.breakAfter = 'auto' // or an empty page follows
}

/** Shows these steps alone; the first of a slide is where links to its alias lead. */
export async function showSteps(page: Page, slides: readonly ShownSteps[]): Promise<void> {
  await page.evaluate(tagPictures)
  const shown = slides.flatMap(({ no, alias, clicks }) => clicks.map((click, i) => ({ container: printedStepId(no, click), ...i === 0 && { id: alias } })))
  await page.evaluate(show, { shown, containers: PRINTED_STEP })
}

export async function printSteps(page: Page, slides: readonly ShownSteps[]): Promise<Uint8Array> {
  await showSteps(page, slides)
  return printPage(page, { width: `${canvas.width}px`, height: `${canvas.height}px` })
}
