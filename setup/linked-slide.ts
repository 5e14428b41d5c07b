/** As much of a slide as a link to it needs. */
export interface LinkedSlide { no: number, meta: { slide: { frontmatter: { routeAlias: string } } } }

/**
 * The address below the deck's own of what a link names: `rivals`, `/rivals`, `./rivals`, 6 and `/6` are the same slide, and
 * `record#euro` is a place on one. What names no slide stays as it is.
 */
export function linkedSlide(to: number | string, slides: readonly LinkedSlide[]): string {
  const [, name, place] = /^(?:\.?\/)?([^#]*)(.*)$/s.exec(String(to))!
  const linked = slides.find(({ no, meta }) => meta.slide.frontmatter.routeAlias === name || String(no) === name)
  return linked ? `${linked.meta.slide.frontmatter.routeAlias}${place}` : String(to)
}
