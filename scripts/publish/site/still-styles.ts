import type { Page } from 'playwright'
import { PRINTED_STEP } from '../../slidev/dom-names.ts'

/**
 * Turns the style attributes by which the live deck moves and fades parts of its pictures into attributes of SVG, in the
 * open page: a page of the site stands still, and its policy refuses style attributes in every browser (policy.ts).
 * Throws where a part would look otherwise without.
 */
export async function withoutStyleAttributes(page: Page): Promise<void> {
  const kept = await page.evaluate((steps) => {
    const look = (part: Element) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      return [x, y, width, height].map(length => length.toFixed(2)).join(' ') + getComputedStyle(part).opacity
    }

    return [...document.querySelectorAll<SVGElement>(`${steps} [style]`)].flatMap((part) => {
      const written = part.outerHTML.slice(0, part.outerHTML.indexOf('>') + 1)
      const before = look(part)
      const { opacity, translate } = part.style
      part.removeAttribute('style')
      if (opacity)
        part.setAttribute('opacity', opacity)
      if (translate && translate !== 'none') {
        const [x = 0, y = 0] = translate.split(' ').map(Number.parseFloat)
        if (x !== 0 || y !== 0)
          part.setAttribute('transform', `translate(${x} ${y})${part.getAttribute('transform') ?? ''}`)
      }
      return look(part) === before ? [] : [written]
    })
  }, PRINTED_STEP)
  const more = kept.length > 1 ? `, and so do ${kept.length - 1} more` : ''
  if (kept.length > 0)
    throw new Error(`${kept[0]} looks otherwise without its style attribute${more}; expected an opacity or a translate of SVG, so write what else it sets into the style sheet of its picture`)
}
