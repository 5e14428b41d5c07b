/** Runs in the page: whether what is awaited is seen and stands still. What the live deck asks of its own slide is a part of it. */
import { isAtRest, isDrawn, isTravelling, shownSlides } from '../../../setup/settled.ts'

/** The live deck, the page of a slide, or a page that is no slide's. */
export type Form = 'deck' | 'page' | 'other'

/** A slide of the live deck. */
export interface AwaitedSlide {
  /** from 1 */
  no?: number | undefined
  /** of its picture; '' where it has none */
  step?: string | undefined
}

/** What has to be seen. */
export interface Awaited extends AwaitedSlide { form: Form }

export function formSeen(): Form {
  if (document.documentElement.dataset.takenOver !== undefined)
    return 'deck'
  return document.querySelector('#page') ? 'page' : 'other'
}

type Fault = readonly [isThere: boolean, inWords: string]
const listed = (faults: readonly Fault[]) => faults.filter(([isThere]) => isThere).map(([, inWords]) => inWords).join(', ')

/** What the slide on the stage lacks until it is the right one and at rest, in words; '' once it is. */
function unsettledSlide({ no, step = '' }: AwaitedSlide): string {
  const shown = shownSlides()
  const [slide] = shown
  if (!slide || shown.length > 1 || slide.dataset.slidevNo !== String(no))
    return `what is shown is ${shown.map(({ dataset }) => `slide ${dataset.slidevNo}`).join(' and ') || 'no slide'}, not slide ${no}`
  const pictures = [...slide.querySelectorAll<SVGElement>('.diagram')]
  const other = pictures.find(({ dataset }) => dataset.step !== step)
  return listed([
    [/-(?:enter|leave)-/.test(slide.className), 'its transition goes on'],
    [slide.getBoundingClientRect().width === 0, 'it has not taken its size yet'],
    [!isDrawn(slide), 'it has no headline'],
    [step !== '' && pictures.length === 0, 'its picture is not there'],
    [other !== undefined, `its picture is at "${other?.dataset.step}", not at "${step}"`],
    [!isAtRest(slide), 'its picture moves'],
  ])
}

/** What is on its way anywhere in the document, in words; '' when nothing is. */
function underWay(): string {
  return listed([
    [document.fonts.status !== 'loaded' || document.documentElement.dataset.waiting !== undefined, 'fonts are on their way'],
    [![...document.images].every(image => image.complete), 'an image is on its way'],
    [isTravelling(), 'the payment is on its way'],
    [document.getAnimations().some(({ playState }) => playState === 'running'), 'something moves'],
  ])
}

/** What has come, but not as it should, in words: '' where all of the slide on the stage is drawn with its own fonts and images. */
function broken(): string {
  const families = new Set([...document.fonts].map(({ family }) => family.replace(/"/g, '')))
  const hasFont = (element: Element) => { // a browser says yes of a family that it has never heard of
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
    return families.has(fontFamily.split(',')[0]!.replace(/"/g, '')) && document.fonts.check(`${fontWeight} ${fontSize} ${fontFamily}`, element.textContent ?? '')
  }
  const isText = (node: Node) => node instanceof Text && node.data.trim() !== ''
  const strange = shownSlides().flatMap(slide => [...slide.querySelectorAll('*')]).find(element => [...element.childNodes].some(isText) && !hasFont(element))
  return listed([
    [[...document.fonts].some(({ status }) => status === 'error'), 'a font could not be loaded'],
    [strange !== undefined, `"${strange?.textContent?.trim()}" lacks its font`],
    [![...document.images].every(image => image.naturalWidth > 0), 'an image is missing'],
  ])
}

/** What a slide of the live deck lacks until it is shown as it should be and nothing moves, in words; '' once it lacks nothing. */
export function lacks(slide: AwaitedSlide): string {
  return [unsettledSlide(slide), underWay(), broken()].filter(Boolean).join(', ')
}

/** Whether it lacks nothing any more. */
export function lacksNothing(slide: AwaitedSlide): boolean {
  return lacks(slide) === ''
}

/**
 * What is still on its way until this is seen and stands still, in words; '' once it does. What is broken may stand still: that is
 * for whoever measures it.
 */
export async function unsettled({ form, ...slide }: Awaited): Promise<string> {
  if (document.readyState !== 'complete')
    return 'the page is not loaded'
  const seen = formSeen()
  if (seen !== form) {
    const names = { deck: 'the live deck', page: 'the page', other: 'a page of no slide' }
    return `${names[seen]} is seen, not ${names[form]}`
  }
  const lacking = underWay() || (form === 'deck' ? unsettledSlide(slide) : '')
  return lacking || await movesWithWindow()
}

/** Whoever asks for the size of the window learns of it in one frame, and draws in the next. */
async function movesWithWindow(): Promise<string> {
  const places = () => [...document.querySelectorAll('.slidev-layout')].map(slide => JSON.stringify(slide.getBoundingClientRect())).join()
  const before = places()
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return places() === before ? '' : 'the slide moves'
}
