import type { CapturedSlide } from './capture.ts'

/** All that a page of the site is made from. */
export interface Site {
  slides: readonly CapturedSlide[]
  /** the path the site is served under, with a slash at either end */
  base: string
  /** the address of the site without the base, such as https://example.org; undefined where nobody said */
  origin: string | undefined
  /** the deck's style sheet and script, as paths below the base */
  stylesheet: string
  script: string
  /** what the PDFs take together */
  pdfBytes: number
}

/** A file of the site: its path below the base, and what is in it. */
export interface SiteFile<Content extends string | Uint8Array = string | Uint8Array> { path: string, content: Content }
