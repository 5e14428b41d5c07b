/** What is measured of a slide in the page, for judge.ts. */

/** From the slide's corner, in canvas px. */
export interface Box { left: number, right: number, top: number, bottom: number }

/** A box or a shape that is drawn. */
export interface MeasuredPart extends Frame {
  frames: Frame[]
  /** all that is seen of it: what is left by what it is clipped to */
  seen: Box
  /** the colour it is filled with, as CSS says it; undefined where it is not filled */
  fill: string | undefined
}

/** Both edges of a straight line of one to three px, across it. */
export interface ThinLine { name: string, edges: [number, number] }

/** What is marked to stand alike (data-equal): each label, and how far its letters are from their shape. */
export interface EqualGroup { name: string, distances: { words: string, distance: number }[] }

/** An element that clips what is in it, or is drawn around it. */
export interface Frame { name: string, box: Box }

export interface MeasuredText {
  words: string
  /** what the design calls it: titles are the headlines of cover, close and sections */
  kind: 'title' | 'headline' | 'body' | 'label' | 'footnote' | 'listed'
  /** in the foot, whose words are not counted */
  inFoot: boolean
  /** of the type, in canvas px */
  size: number
  box: Box
  frames: Frame[]
  /** as CSS says it, rgb() */
  colour: string
  /** from 0 to 1 */
  opacity: number
  /** the colour behind it, rgb() */
  behind: string
  /** stands back while another thing is pointed at, and says the same at rest */
  isQuiet: boolean
  /** the shapes behind it, at points all over its letters; 'paper' where there is none */
  shapesBehind: string[]
  /** shapes that are painted over it */
  coveredBy: string[]
  /** lines that run through it and can be seen there */
  crossedBy: string[]
}

export interface MeasuredSlide {
  texts: MeasuredText[]
  /** boxes and shapes that are drawn */
  parts: MeasuredPart[]
  /** level and upright ones */
  thinLines: ThinLine[]
  equalGroups: EqualGroup[]
  /** the words of each line of the headline */
  headline: string[][]
}
