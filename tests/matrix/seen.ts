/**
 * What a visitor sees, as it is measured in the page, and what has to be seen. Boxes are in px of the window, as the engine says it draws
 * them; whether that is right is for judge.ts.
 */
import type { Box } from '../support/gate/measured.ts'
import type { Form } from '../support/in-page/settled.ts'

export interface SeenText {
  words: string
  box: Box
  /** for a text of a picture: how long it is to the layout, and the same words set on a canvas; px of the picture */
  set?: { layout: number, canvas: number }
  /** for a text of a picture: its box to the layout, px of the picture, and how far it is turned, radians */
  own?: { width: number, height: number, turn: number }
  /** of its type, px of the window; not for a text of a picture */
  size?: number
  /** what ends within it and cuts it off sideways */
  cutBy?: string
}

export interface SeenHeadline {
  words: string
  box: Box
  /** what lies over its middle */
  coveredBy?: string
}

export interface SeenPicture {
  /** what it is called */
  words: string
  /** how many px of the window a px of its own takes by its frame */
  scale: number
  texts: SeenText[]
}

export interface Seen {
  window: { width: number, height: number }
  /** how wide the page is that would have to be scrolled sideways */
  pageWidth: number
  form: Form
  address: string
  headlines: SeenHeadline[]
  /** from the left upper to the right lower corner of the slide, as its own edges lie; undefined where none is shown */
  slide: Box | undefined
  /** on it, in order */
  texts: SeenText[]
  /** around it and on pages that are no slide's, in order */
  words: SeenText[]
  /** that are not on a slide */
  pictures: SeenPicture[]
  /** of the picture on the slide */
  step: string | undefined
  /** of the slide that the deck shows, from 1 */
  no: number | undefined
  /** families that could not be loaded */
  brokenFonts: string[]
}

/** A text and its box on the slide, canvas px. */
export interface Placed { words: string, box: Box }

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
