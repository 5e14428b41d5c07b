/** Which slides somebody means. Pure. */

export interface NamedSlide {
  /** from 1 */
  no: number
  alias: string
  headline: string
}

/** Words as they are compared: small letters without accents or apostrophes, all else a space. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The ways to mean a slide, the surest first. */
const WAYS: readonly ((typed: string, slide: { no: string, alias: string, headline: string }) => boolean)[] = [
  (typed, { no }) => no === typed,
  (typed, { alias }) => alias === typed,
  (typed, { headline }) => headline === typed,
  (typed, { alias }) => alias.startsWith(typed),
  (typed, { no }) => no.startsWith(typed),
  (typed, { headline }) => typed.split(' ').every(word => ` ${headline}`.includes(` ${word}`)),
  (typed, { alias, headline }) => !/^\d+$/.test(typed) && typed.split(' ').every(word => `${alias} ${headline}`.includes(word)),
]

/** The slides that number, alias or words of a headline lead to, the surest first. */
export function findSlides<Slide extends NamedSlide>(text: string, slides: readonly Slide[]): Slide[] {
  const typed = plain(text)
  if (typed === '')
    return []
  return slides
    .map((slide) => {
      const read = { no: String(slide.no), alias: plain(slide.alias), headline: plain(slide.headline) }
      return { slide, way: WAYS.findIndex(leads => leads(typed, read)) }
    })
    .filter(({ way }) => way >= 0)
    .sort((a, b) => a.way - b.way || a.slide.no - b.slide.no)
    .map(({ slide }) => slide)
}
