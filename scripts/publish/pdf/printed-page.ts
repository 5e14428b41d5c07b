import type { PDFRef } from '@cantoo/pdf-lib'

/** A page of a file, in its place. */
export interface PrintedPage {
  /** the named destination that opens here, as in deck.pdf#rivals; more than one page may not have the same */
  name: string
  /** what a viewer shows as the page's number */
  label: string
  /** its bookmark, if it has one; those of one group stand together below it */
  bookmark?: { title: string, group?: string }
}

/** A page with where it is in the file. */
export type LocatedPage = PrintedPage & { ref: PDFRef }
