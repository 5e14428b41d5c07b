/** What is measured of a slide in the page, for judge.ts. */

/** From the slide's corner, in canvas px. */
export interface Box { left: number, right: number, top: number, bottom: number }

/** An element that clips what is in it, or is drawn around it. */
export interface Frame { name: string, box: Box }

export interface MeasuredText {
  words: string
  /** what the design calls it: titles are the headlines of cover, close and sections */
  kind: 'title' | 'headline' | 'body' | 'label' | 'footnote'
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
  parts: (Frame & { frames: Frame[] })[]
  /** the words of each line of the headline */
  headline: string[][]
}
