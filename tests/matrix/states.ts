import type { Awaited } from '../support/in-page/settled.ts'
/** The states of the built site that a visitor can meet: which page, by which address, in which window, on which visit. */
import type { DeckSlide } from '../support/slides.ts'
import { slides } from '../support/slides.ts'
import type { Window } from './driver.ts'
import type { Factors } from './pairs.ts'
import type { Expected, Placed } from './seen.ts'

/** Windows that people have. */
export const windows = {
  'a small laptop': { width: 1366, height: 768 },
  'a projector': { width: 1920, height: 1080 },
  'a 4K screen': { width: 3840, height: 2160 },
  'an old projector': { width: 1024, height: 768 },
  'an upright tablet': { width: 820, height: 1180 },
  'an upright phone': { width: 390, height: 844, scale: 3, touch: true },
  'a phone held flat': { width: 844, height: 390, scale: 3, touch: true },
  'the narrowest phone': { width: 320, height: 568, scale: 2, touch: true },
} as const satisfies Record<string, Window>

/**
 * first: with nothing kept. second: right after the first page, which the browser has kept. kept: with all of the site kept by its
 * worker. reloaded: as it says. walked: to the slide by keys, from the one beside it. turned: in a window that lay the other way
 * when the page came. still: before the live deck has come.
 */
export const visits = ['first', 'second', 'kept', 'reloaded', 'walked', 'turned', 'still'] as const

/** with-slash: `rivals/`. bare: `rivals`. step: `rivals/?clicks=1`. number: `6/`. */
export const addresses = ['with-slash', 'bare', 'step', 'number'] as const

/** Pages that are no slide's, and where the site begins, by their addresses. */
const others = { '': slides[0]!, 'read/': undefined, '404.html': undefined } as const
const headlines: Record<string, string> = { 'read/': slides[0]!.headline, '404.html': 'There is no slide here' }

export interface State {
  window: keyof typeof windows
  visit: typeof visits[number]
  motion: boolean
  /** a slide by its alias, or another page by its address */
  page: string
  address: typeof addresses[number]
}

export const factors: Factors<State> = {
  page: [...slides.map(({ alias }) => alias), ...Object.keys(others)],
  window: Object.keys(windows) as State['window'][],
  visit: visits,
  address: addresses,
  motion: [true, false],
}

/** A page that is no slide's has one address and nowhere to walk to; the live deck comes to slides alone. */
export function isPossible({ page, visit, address }: Partial<State>): boolean {
  const isSlide = page === undefined || !(page in others)
  const isCover = page === ''
  return isSlide || ((address === undefined || address === 'with-slash') && visit !== 'walked' && (visit !== 'still' || isCover))
}

/**
 * What need not meet every page, though all else: windows in which a page looks as in another, larger or smaller, and visits on which
 * each page is looked at elsewhere (tests/site/first-paint.test.ts, pages.test.ts).
 */
const withSomePages: readonly string[] = ['a projector', 'a 4K screen', 'the narrowest phone', 'still', 'turned'] satisfies (State['window'] | State['visit'])[]

/** Which two values must meet in one of the states that every run looks at. */
export function mustMeet({ page, window, visit }: Partial<State>): boolean {
  return page === undefined || ![window, visit].some(value => value !== undefined && withSomePages.includes(value))
}

export function slideOf({ page }: Pick<State, 'page'>): DeckSlide | undefined {
  return page in others ? others[page as keyof typeof others] : slides.find(({ alias }) => alias === page)
}

/** The click a slide opens at, by a form of its address: all of it is shown where the address says nothing. */
export function clickOf({ clicks }: DeckSlide, address: State['address']): number {
  return address === 'step' ? Math.min(1, clicks) : clicks
}

/** The address of a page below the base of the site. */
export function pathOf(page: string, address: State['address']): string {
  const slide = slides.find(({ alias }) => alias === page)
  if (!slide)
    return page
  switch (address) {
    case 'with-slash': return `${page}/`
    case 'bare': return page
    case 'step': return `${page}/?clicks=${clickOf(slide, address)}`
    case 'number': return `${slide.no}/`
  }
}

/** The page shows itself on a phone held upright, the live deck elsewhere. */
export function isUprightPhone({ width, height }: Window): boolean {
  return width <= 600 && height >= width
}

/** On a phone held upright whoever walks has asked for the slides. */
export function asksForSlides({ window, visit }: State): boolean {
  return visit === 'walked' && isUprightPhone(windows[window])
}

function formOf(state: State, slide: DeckSlide | undefined, window: Window): Awaited['form'] {
  if (!slide)
    return 'other'
  return state.visit === 'still' || (isUprightPhone(window) && !asksForSlides(state)) ? 'page' : 'deck'
}

/** What to wait for in a window, before anything is judged. */
export function awaited(state: State, window: Window = windows[state.window]): Awaited {
  const slide = slideOf(state)
  const form = formOf(state, slide, window)
  const click = slide && (form === 'deck' && state.visit !== 'walked' ? clickOf(slide, state.address) : slide.clicks)
  return { form, no: slide?.no, step: click === undefined ? undefined : slide!.steps[click] }
}

/** Where the texts of each step stand, by the slide's alias and the step: see `placesInOwnWindow` in visits.ts. */
export type Reference = ReadonlyMap<string, readonly Placed[]>

export const keyOfStep = (alias: string, click: number) => `${alias} ${click}`

/** What has to be seen in the end. */
export function expected(state: State, reference: Reference, rounding = 0): Expected {
  const slide = slideOf(state)
  const { form, no, step } = awaited(state)
  if (!slide)
    return { form, headline: headlines[state.page]!, slide: 'none', reference: [], rounding }
  const isAbove = form === 'page' && isUprightPhone(windows[state.window])
  return {
    form,
    headline: slide.headline,
    no,
    step: slide.diagram && step,
    slide: !isAbove ? 'whole' : slide.diagram ? 'above its words' : 'as text',
    reference: reference.get(keyOfStep(slide.alias, slide.steps.indexOf(step!)))!,
    rounding,
  }
}

/** A state in words: `rivals, bare, on a small laptop (1366 x 768), second visit, with motion`. */
export function inWords({ page, address, window, visit, motion }: State): string {
  const { width, height } = windows[window]
  return `/${pathOf(page, address)} on ${window} (${width} x ${height}), ${visit}, ${motion ? 'with' : 'without'} motion`
}
