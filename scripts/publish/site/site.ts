import type { DeckSlide } from '../../deck/slides.ts'
import type { CapturedSlide } from './capture.ts'

/** All that a page of the site is made from. */
export interface Site {
  slides: readonly CapturedSlide[]
  /** the path the site is served under, with a slash at either end */
  base: string
  /** the address of the site without the base, such as https://example.org; undefined where nobody said */
  origin: string | undefined
  /** the date of the talk, YYYY-MM-DD; that of the last commit would make every page another with each */
  date: string
  /** what browsers and systems paint around the site, as #rrggbb */
  colours: { night: string, paper: string }
  /** the deck's style sheet and script, as paths below the base */
  stylesheet: string
  script: string
  /** what the PDFs take together */
  pdfBytes: number
}

/** A file of the site: its path below the base, and what is in it. */
export interface SiteFile<Content extends string | Uint8Array = string | Uint8Array> { path: string, content: Content }

/** The path below the base by which a slide is known to the world: the cover's is that of the site, whose first page it is. */
export function pathOf({ no, alias }: Pick<DeckSlide, 'no' | 'alias'>): string {
  return no === 1 ? '' : `${alias}/`
}
