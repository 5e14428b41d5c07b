import { canvas } from '../../components/frame/frame.ts'
import type { Box } from '../support/gate/measured.ts'
import { faultsOfPlaces, faultsOfSlide, slideBox } from './judge-places.ts'
import { counted, PIXEL, place, round, roundingOf, size, sizeOf } from './judged.ts'
import type { Expected, Seen, SeenText } from './seen.ts'

/** share by which the layout and a canvas may differ on how long a text is, and px on top for short ones */
const LENGTH = { share: 0.02, px: 0.75 }
/** share by which a text may be drawn larger or smaller than its scale makes it, and px of window and picture on top: Firefox puts one at either end */
const SIZE = { share: 0.03, px: 2.2 }

/** px: smaller type is not read on a page that flows */
const LEAST_TYPE = 11

const isAbout = (value: number, wanted: number, { share, px }: { share: number, px: number }) => Math.abs(value - wanted) <= Math.abs(wanted) * share + px

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
