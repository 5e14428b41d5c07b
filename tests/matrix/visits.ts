/** Brings a visitor into each state and judges what is seen there. */
import { canvas } from '../../components/frame/frame.ts'
import type { Awaited } from '../support/in-page/settled.ts'
import { keyInto, slides } from '../support/slides.ts'
import type { DeckSlide } from '../support/slides.ts'
import { standsAlone } from '../support/stands-alone.ts'
import { until } from './driver.ts'
import type { Driver, Key, Visitor } from './driver.ts'
import type { MatrixHost } from './host.ts'
import type * as InPage from './in-page/measure.ts'
import { placed } from './judge-places.ts'
import { judge } from './judge.ts'
import { asksForSlides, awaited, clickOf, expected, inWords, isUprightPhone, keyOfStep, pathOf, slideOf, windows } from './states.ts'
import type { Reference, State } from './states.ts'

const { measure, unsettled } = await standsAlone<typeof InPage>('tests/matrix/in-page/measure.ts')

/** Goes to an address of the live deck that is there, as the back button would. */
function moveTo(path: string): void {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Presses the button that asks for the slides; whether there was one. */
function askForSlides(): boolean {
  const button = [...document.querySelectorAll('button')].find(button => /watch the slides/i.test(button.textContent ?? '') && button.checkVisibility())
  button?.click()
  return button !== undefined
}

/** What the worker still lacks to answer the next visit; nothing where the browser has no workers. */
async function workerLacks(): Promise<string> {
  if (!('serviceWorker' in navigator))
    return ''
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration)
    return 'the worker is not registered'
  return registration.active?.state === 'activated' && !registration.installing && !registration.waiting ? '' : 'the worker is not active'
}

/** Where each text of each slide stands in a window of the slide's own size, in which nothing is scaled, on a first visit. */
export async function placesInOwnWindow(driver: Driver, { url }: MatrixHost): Promise<Reference> {
  const visitor = await driver.visit({ url, window: canvas, motion: false })
  try {
    const places: [string, ReturnType<typeof placed>][] = []
    await visitor.goto(`${url}${slides[0]!.alias}/`)
    await until(visitor, unsettled, { form: 'deck', no: 1, step: slides[0]!.steps.at(-1) })
    for (const slide of slides) {
      for (const click of new Set([clickOf(slide, 'step'), slide.clicks])) {
        const wanted: Awaited = { form: 'deck', no: slide.no, step: slide.steps[click] }
        await visitor.evaluate(moveTo, `${new URL(url).pathname}${slide.alias}${slide.clicks > 0 ? `?clicks=${click}` : ''}`)
        await until(visitor, unsettled, wanted)
        places.push([keyOfStep(slide.alias, click), placed(await visitor.evaluate(measure, undefined))])
      }
    }
    return new Map(places)
  }
  finally {
    await visitor.leave()
  }
}

/** Walks to a slide by keys from the one before it, or to the first from the second, which are open at a click. */
async function walk(visitor: Visitor, from: DeckSlide, click: number, to: DeckSlide): Promise<void> {
  const isForwards = from.no < to.no
  const by = (key: Key, { no }: DeckSlide, step: string | undefined): [Key, Awaited] => [key, { form: 'deck', no, step }]
  const stops = isForwards
    ? [...from.steps.slice(click + 1).map(step => by('ArrowRight', from, step)), ...to.steps.map((step, i) => by(i === 0 ? keyInto(to) : 'ArrowRight', to, step))]
    : [...from.steps.slice(0, click).reverse().map(step => by('ArrowLeft', from, step)), by('ArrowLeft', to, to.steps.at(-1))]
  for (const [key, stop] of stops) {
    await visitor.press(key)
    await until(visitor, unsettled, stop)
  }
}

/** Brings a visitor into a state. Throws what did not come. */
async function enter(visitor: Visitor, state: State, { url, stillUrl }: MatrixHost): Promise<void> {
  const window = windows[state.window]
  const slide = slideOf(state)
  const address = `${state.visit === 'still' ? stillUrl : url}${pathOf(state.page, state.address)}`
  switch (state.visit) {
    case 'first':
    case 'kept':
    case 'still':
      await visitor.goto(address)
      break
    case 'second':
      await visitor.goto(url)
      await until(visitor, unsettled, { form: isUprightPhone(window) ? 'page' : 'deck', no: 1, step: slides[0]!.steps.at(-1) })
      await visitor.goto(address)
      break
    case 'reloaded':
      await visitor.goto(address)
      await until(visitor, unsettled, awaited(state))
      await visitor.reload()
      break
    case 'turned': {
      const before = { ...window, width: window.height, height: window.width }
      await visitor.resize(before)
      await visitor.goto(address)
      await until(visitor, unsettled, awaited(state, before)).finally(() => visitor.resize(window))
      break
    }
    case 'walked': {
      const from = slides[slide!.no === 1 ? 1 : slide!.no - 2]!
      const click = clickOf(from, state.address)
      await visitor.goto(`${url}${pathOf(from.alias, state.address)}`)
      if (asksForSlides(state)) {
        await until(visitor, unsettled, { form: 'page' })
        await until(visitor, () => document.querySelector('#slideshow > .slidev-page h1') ? '' : 'the live deck has not come', undefined)
        if (!await visitor.evaluate(askForSlides, undefined))
          throw new Error('no button "Watch the slides" is seen')
      }
      await until(visitor, unsettled, { form: 'deck', no: from.no, step: from.steps[click] })
      await walk(visitor, from, click, slide!)
    }
  }
  await until(visitor, unsettled, awaited(state))
}

/** What is wrong in a state, one line a fault. */
async function faultsIn(visitor: Visitor, state: State, host: MatrixHost, reference: Reference, rounding: number): Promise<string[]> {
  visitor.problems()
  const found = await enter(visitor, state, host)
    .then(async () => judge(await visitor.evaluate(measure, undefined), expected(state, reference, rounding)))
    .catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
  return [...found, ...host.missed(), ...visitor.problems()].map(fault => `${inWords(state)}: ${fault}`)
}

/**
 * Judges states of one window and one kind of motion. A first and a second visit have a visitor of their own, and so has one who asks for
 * slides, which the pages remember; the others share one, who has been there before and has everything kept.
 */
export async function faultsOf(driver: Driver, states: readonly State[], host: MatrixHost, reference: Reference): Promise<string[]> {
  const isAlone = (state: State) => state.visit === 'first' || state.visit === 'second' || asksForSlides(state)
  const isStill = ({ visit }: State) => visit === 'still'
  const visitors = [
    ...states.filter(isAlone).map(state => [state]),
    states.filter(isStill),
    states.filter(state => !isAlone(state) && !isStill(state)),
  ].filter(states => states.length > 0)
  const faults: string[] = []
  for (const own of visitors) {
    const [{ window, motion, visit }] = own as [State]
    const visitor = await driver.visit({ url: visit === 'still' ? host.stillUrl : host.url, window: windows[window], motion })
    if (!own.every(isStill) && !own.every(isAlone)) {
      await visitor.goto(host.url)
      await until(visitor, workerLacks, undefined)
        .catch((error: unknown) => faults.push(`before ${inWords(own[0]!)}: ${error instanceof Error ? error.message : error}`))
    }
    for (const state of own)
      faults.push(...await faultsIn(visitor, state, host, reference, driver.rounding))
    await visitor.leave()
  }
  return faults
}
