/** Whether the slide lies in the window, and its texts on the slide, where they belong. */
import { canvas } from '../../components/frame/frame.ts'
import type { Box } from '../support/gate/measured.ts'
import { PIXEL, place, round, roundingOf, size } from './judged.ts'
import type { Expected, Placed, Seen } from './seen.ts'

/** canvas px that a text may stand elsewhere at another scale */
const DRIFT = 1.5

const SIDES = ['left', 'top', 'right', 'bottom'] as const

/** The largest box of the slide's shape in a window, in its middle, or over the width of a window whose page has it above its words. */
export function slideBox({ width, height }: Seen['window'], lies: Expected['slide']): Box {
  const scale = lies === 'whole' ? Math.min(width / canvas.width, height / canvas.height) : width / canvas.width
  const left = (width - canvas.width * scale) / 2
  const top = lies === 'whole' ? (height - canvas.height * scale) / 2 : 0
  return { left, top, right: left + canvas.width * scale, bottom: top + canvas.height * scale }
}

/** Whether the slide lies where the window wants it, upright and of the right size. */
export function faultsOfSlide({ slide, window }: Seen, lies: Expected['slide']): string[] {
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
export function faultsOfPlaces(seen: Seen, { slide: lies, reference, rounding }: Expected): string[] {
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
