/** The print view of a built deck: every step of every slide on one long page. */
import type { Page } from 'playwright'
import { MOVING } from '../../setup/settled.ts'
import { PRINTED_STEP, printedStepOf, SLIDE_LAYOUT } from './dom-names.ts'

/** As much of a slide as the print view is held against. */
export interface ExpectedSlide {
  /** from 1 */
  no: number
  alias: string
  /** the last click that the print view draws: its last step, or one past that where there is a still for paper */
  still: number
}

/** A step as the print view has drawn it. */
export interface DrawnStep {
  /** such as 006-03 */
  id: string
  hasHeadline: boolean
  /** whether its picture is at rest; true without one */
  isSettled: boolean
}

/** What the browser drew of `slides` that was not expected of it, a sentence for each slide; nothing when all is right. Pure. */
export function stepsThatDiffer(slides: readonly ExpectedSlide[], drawn: readonly DrawnStep[]): string[] {
  const steps = drawn.map(step => ({ ...step, ...printedStepOf(step.id) }))
  const most = Math.max(0, ...steps.map(({ no }) => no))
  const counted = (count: number) => `${count} step${count === 1 ? '' : 's'}`
  return [
    ...most > slides.length ? [`expected ${slides.length} slides, the browser drew ${most}; is one hidden by other means than "hide: true"?`] : [],
    ...slides.flatMap(({ no, alias, still }) => {
      const own = steps.filter(step => step.no === no)
      if (own.length !== still + 1)
        return `expected ${counted(still + 1)} of "${alias}", the browser drew ${own.length}; ${own.length === 0 ? 'look at it with "npm start"' : `if the browser is right, write "clicks: ${own.length - 1}" into its frontmatter`}`
      if (own.some(({ hasHeadline }) => !hasHeadline))
        return `the browser drew "${alias}" without its headline; look at it with "npm start"`
      return own.some(({ isSettled }) => !isSettled) ? `the picture of "${alias}" does not come to rest` : []
    }),
  ]
}

/** A part of a printed document that is to stand on one page. Lengths are px. */
export interface PrintedPart { name: string, height: number }

/** What does not fit its page of `room` px, by name; a hundredth of a px is no fault. Pure. */
export function partsThatSpill(parts: readonly PrintedPart[], room: number): string[] {
  return parts.filter(({ height }) => height > room + 0.01).map(({ name, height }) => `"${name}" is ${Math.ceil(height - room)} px too high for its page`)
}

/** In the page. */
function drawnSteps({ step, layout, moving }: { step: string, layout: string, moving: string }): DrawnStep[] {
  return [...document.querySelectorAll(step)].map(container => ({
    id: container.id,
    hasHeadline: container.querySelector(`${layout} h1`) !== null,
    isSettled: container.querySelector(moving) === null,
  }))
}

/** For how long the print view must stand still, in ms, before it is taken at its word; and how long it may take at most. */
const STILL = 1000
const LONGEST = 30_000

const pause = () => new Promise(resolve => setTimeout(resolve, 50))

/**
 * Opens the deck's print view and waits until every step of every slide stands in it, settled. Throws where the browser has
 * drawn something else, once that stands still, and says of which slide.
 */
export async function openPrintView(page: Page, url: string, slides: readonly ExpectedSlide[]): Promise<void> {
  let failure: string | undefined
  page.once('pageerror', ({ message }) => failure = message)
  await page.goto(`${url}print?print=clicks`)
  const opened = performance.now()
  let [last, since] = ['', opened]
  for (;;) {
    const drawn = await page.evaluate(drawnSteps, { step: PRINTED_STEP, layout: SLIDE_LAYOUT, moving: MOVING })
    const differences = stepsThatDiffer(slides, drawn)
    if (differences.length === 0)
      break
    const now = performance.now()
    const look = JSON.stringify(drawn)
    if (look !== last)
      [last, since] = [look, now]
    const isStill = now - since > STILL && drawn.length >= slides.length && drawn.every(({ isSettled }) => isSettled)
    if (isStill || now - opened > LONGEST || failure !== undefined)
      throw new Error(`the print view is not the deck: ${differences.slice(0, 3).join('; ')}${failure === undefined ? '' : ` (the page says: ${failure})`}`)
    await pause()
  }
  await page.evaluate(() => document.fonts.ready)
}
