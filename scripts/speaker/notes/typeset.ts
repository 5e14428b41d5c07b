/** Sets notes, which are written with straight quotes, as type is set. Pure. */
import type { Outline } from '../../../setup/together/outline.ts'

/** A text with the quotes and apostrophes of a book. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s(–—])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(–—“])'/g, '$1‘')
    .replaceAll('\'', '’')
}

/** The outline as it is shown. */
export function typesetOutline(outline: Outline): Outline {
  return {
    ...outline,
    slides: outline.slides.map(slide => ({ ...slide, passages: slide.passages.map(passage => passage.map(typeset)), asked: slide.asked.map(typeset) })),
  }
}
