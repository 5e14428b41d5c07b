import { canvas } from '../../components/frame/frame.ts'
import type { Box } from '../support/gate/measured.ts'
import type { Seen, SeenText } from './seen.ts'

/** What has to be seen in a window. */
export interface Expected {
  form: Seen['form']
  headline: string
  /** of the slide in the live deck, from 1 */
  no?: number | undefined
  /** of its picture; undefined where it has none */
  step?: string | undefined
  /** how the slide lies in the window: whole and in its middle, as wide as the window above its words, or not at all, because it flows as text */
  slide: 'whole' | 'above its words' | 'as text' | 'none'
  /** the texts of the slide in the window that shows it at its own size, in canvas px; none where no slide is shown */
  reference: readonly Placed[]
  /** px by which the engine rounds each letter, see `Driver` */
  rounding: number
}

/** A text and its box on the slide, canvas px. */
export interface Placed { words: string, box: Box }

/** px of the window that a box may be off: engines round to whole ones. */
const PIXEL = 1.01
/** canvas px that a text may stand elsewhere at another scale */
const DRIFT = 1.5
/** share by which the layout and a canvas may differ on how long a text is, and px on top for short ones */
const LENGTH = { share: 0.02, px: 0.75 }
/** so many letters of a line, rounded one by one, may add up */
const LETTERS = 16
/** share by which a text may be drawn larger or smaller than its scale makes it, and px of window and picture on top: Firefox puts one at either end */
const SIZE = { share: 0.03, px: 2.2 }

/** px: smaller type is not read on a page that flows */
const LEAST_TYPE = 11

const SIDES = ['left', 'top', 'right', 'bottom'] as const

const round = (value: number) => Math.round(value * 100) / 100
const sizeOf = ({ width, height }: { width: number, height: number }) => `${round(width)} x ${round(height)}`
const size = ({ left, right, top, bottom }: Box) => sizeOf({ width: right - left, height: bottom - top })
const place = ({ left, top }: Box) => `${round(left)}, ${round(top)}`
/** px of the picture by which a text may be longer or shorter where letters are rounded, at its own size or at a smaller one */
const roundingOf = (words: string, scale: number, rounding: number) => Math.min(words.length, LETTERS) * rounding * Math.max(1, 1 / scale)
const isAbout = (value: number, wanted: number, { share, px }: { share: number, px: number }) => Math.abs(value - wanted) <= Math.abs(wanted) * share + px

/** One line for all the texts with the same fault: how many, and the first. */
function counted<Text extends SeenText>(what: string, texts: readonly Text[], say: (text: Text) => string, all: readonly Text[]): string[] {
  const [first] = texts
  return first ? [`${texts.length} of ${all.length} texts ${what}, such as "${first.words}": ${say(first)}`] : []
}

/** The largest box of the slide's shape in a window, in its middle, or over the width of a window whose page has it above its words. */
export function slideBox({ width, height }: Seen['window'], lies: Expected['slide']): Box {
  const scale = lies === 'whole' ? Math.min(width / canvas.width, height / canvas.height) : width / canvas.width
  const left = (width - canvas.width * scale) / 2
  const top = lies === 'whole' ? (height - canvas.height * scale) / 2 : 0
  return { left, top, right: left + canvas.width * scale, bottom: top + canvas.height * scale }
}

/** Whether the slide lies where the window wants it, upright and of the right size. */
function faultsOfSlide({ slide, window }: Seen, lies: Expected['slide']): string[] {
  if (lies === 'as text' || lies === 'none')
    return slide ? [`a slide is seen, ${size(slide)} at ${place(slide)}; expected ${lies === 'none' ? 'none' : 'its words to flow as text'}`] : []
  if (!slide)
    return ['no slide is seen']
  const wanted = slideBox(window, lies)
  const mirrored = [slide.right < slide.left && 'left and right', slide.bottom < slide.top && 'top and bottom'].filter(Boolean)
  const corners = `${place(slide)} and ${round(slide.right)}, ${round(slide.bottom)}`
  if (mirrored.length > 0)
    return [`the slide is mirrored: ${mirrored.join(' and ')} have changed places; its corners lie at ${corners}`]
  const sides = lies === 'whole' ? SIDES : (['left', 'right'] as const)
  const off = sides.filter(side => Math.abs(slide[side] - wanted[side]) > PIXEL)
  const isTooHigh = Math.abs((slide.bottom - slide.top) - (wanted.bottom - wanted.top)) > PIXEL
  const at = lies === 'whole' ? place(wanted) : `${round(wanted.left)} across`
  return off.length > 0 || isTooHigh ? [`the slide is ${size(slide)} at ${place(slide)}, expected ${size(wanted)} at ${at}`] : []
}

/** Whether the texts of a picture are as long and as large as the words in them: `scale` is px of the window in one of the picture. */
function faultsOfSetting(texts: readonly SeenText[], scale: number, rounding: number): string[] {
  const set = texts.filter((text): text is Required<SeenText> => text.set !== undefined && text.own !== undefined)
  const drawn = ({ box }: SeenText) => ({ width: box.right - box.left, height: box.bottom - box.top })
  const wanted = ({ own: { width, height, turn } }: Required<SeenText>) => {
    const [along, across] = [Math.abs(Math.cos(turn)) * scale, Math.abs(Math.sin(turn)) * scale]
    return { width: width * along + height * across, height: width * across + height * along }
  }
  const isLong = ({ words, set }: Required<SeenText>) => isAbout(set.layout, set.canvas, { ...LENGTH, px: LENGTH.px + roundingOf(words, scale, rounding) })
  const room = { ...SIZE, px: SIZE.px * Math.max(1, scale) }
  const isLarge = (text: Required<SeenText>) => isAbout(drawn(text).width, wanted(text).width, room) && isAbout(drawn(text).height, wanted(text).height, room)
  return [
    ...counted('have another length to the layout than their letters', set.filter(text => !isLong(text)),
      ({ set }) => `${round(set.layout)} px to the layout, ${round(set.canvas)} on a canvas`, set),
    ...counted('are drawn in another scale than the slide', set.filter(text => !isLarge(text)),
      text => `${sizeOf(drawn(text))} px, expected ${sizeOf(wanted(text))}`, set),
  ]
}

/** The texts as they lie on the slide, in canvas px, if the slide lies where the window wants it. */
export function placed({ texts, window }: Pick<Seen, 'texts' | 'window'>, lies: Expected['slide'] = 'whole', top = slideBox(window, lies).top): Placed[] {
  const { left, right } = slideBox(window, lies)
  const scale = (right - left) / canvas.width
  return texts.map(({ words, box }) => ({
    words,
    box: { left: (box.left - left) / scale, right: (box.right - left) / scale, top: (box.top - top) / scale, bottom: (box.bottom - top) / scale },
  }))
}

/** Whether each text stands on the slide where it stands in a window of the slide's own size. */
function faultsOfPlaces(seen: Seen, { slide: lies, reference, rounding }: Expected): string[] {
  if (reference.length === 0)
    return ['nothing is known of where the texts of the slide belong; was the slide empty in the window of its own size?']
  const own = placed(seen, lies, lies === 'whole' ? undefined : seen.slide?.top)
  const words = own.map(text => text.words).join(' | ')
  const wanted = reference.map(text => text.words).join(' | ')
  if (words !== wanted)
    return [`the slide says ${words}; expected ${wanted}`]
  const scale = (slideBox(seen.window, lies).right - slideBox(seen.window, lies).left) / canvas.width
  const drift = (words: string) => DRIFT + PIXEL / scale + roundingOf(words, scale, rounding)
  const astray = own.filter(({ words, box }, i) => SIDES.some(side => Math.abs(box[side] - reference[i]!.box[side]) > drift(words)))
  const [first] = astray
  const at = first && reference[own.indexOf(first)]!.box
  const what = `${astray.length} of ${own.length} texts stand elsewhere on the slide`
  return first && at ? [`${what}, such as "${first.words}": ${size(first.box)} at ${place(first.box)} in canvas px, expected ${size(at)} at ${place(at)}`] : []
}

function faultsOfForm(seen: Seen, expected: Expected): string[] {
  const is = { deck: 'the live deck', page: 'the page', other: 'a page of no slide' }
  if (seen.form !== expected.form)
    return [`${is[seen.form]} is seen, expected ${is[expected.form]}`]
  return [
    ...expected.form === 'deck' && seen.no !== expected.no ? [`slide ${seen.no} is seen, expected slide ${expected.no}`] : [],
    ...seen.slide && seen.step !== expected.step ? [`the picture is at step "${seen.step}", expected "${expected.step}"`] : [],
  ]
}

/** Whether one headline is seen, the right one, and nothing runs out of the window sideways. */
function faultsOfWindow({ headlines, window, pageWidth, words, texts, pictures, brokenFonts }: Seen, { headline }: Expected): string[] {
  const said = headlines.map(({ words }) => words).join(' and ')
  const isOut = ({ left, right }: Box) => left < -PIXEL || right > window.width + PIXEL
  const all = [...words, ...texts, ...pictures.flatMap(({ texts }) => texts)]
  const [cut] = all.filter(({ cutBy }) => cutBy !== undefined)
  return [
    ...said !== headline.replace(/\s+/g, ' ') ? [`the headlines that are seen are "${said}", expected "${headline}" alone`] : [],
    ...headlines.filter(({ box }) => isOut(box) || box.top > window.height || box.bottom < 0)
      .map(({ words, box }) => `the headline "${words}" lies out of the window: ${size(box)} at ${place(box)}`),
    ...headlines.flatMap(({ words, coveredBy }) => coveredBy === undefined ? [] : [`the headline "${words}" is covered by ${coveredBy}`]),
    ...counted('are too small to read', words.filter(({ size = Infinity }) => size < LEAST_TYPE),
      ({ size }) => `${size} px, allowed from ${LEAST_TYPE}`, words),
    ...pageWidth > window.width ? [`the page is ${pageWidth} px wide, the window ${window.width}`] : [],
    ...counted('run out of the window sideways', all.filter(({ box }) => isOut(box)),
      ({ box }) => `from ${round(box.left)} to ${round(box.right)}, window of ${window.width}`, all),
    ...cut ? [`"${cut.words}" is cut off sideways by ${cut.cutBy}`] : [],
    ...brokenFonts.map(family => `the font ${family} could not be loaded`),
  ]
}

/** What is wrong with what is seen, one line a fault: what was measured, what was expected. */
export function judge(seen: Seen, expected: Expected): string[] {
  const form = faultsOfForm(seen, expected)
  if (form.length > 0)
    return form // nothing else can be right
  const { left, right } = slideBox(seen.window, expected.slide)
  const hasSlide = seen.slide !== undefined && (expected.slide === 'whole' || expected.slide === 'above its words')
  return [
    ...faultsOfSlide(seen, expected.slide),
    ...hasSlide ? faultsOfSetting(seen.texts, (right - left) / canvas.width, expected.rounding) : [],
    ...hasSlide ? faultsOfPlaces(seen, expected) : [],
    ...seen.pictures.flatMap(({ words, scale, texts }) => faultsOfSetting(texts, scale, expected.rounding).map(fault => `${words.slice(0, 40)}: ${fault}`)),
    ...faultsOfWindow(seen, expected),
  ]
}
