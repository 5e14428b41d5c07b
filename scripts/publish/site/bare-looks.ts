/**
 * In the browser: writes the looks of every picture into its shapes as presentation attributes, for a reader mode that
 * takes the style sheets away; they weigh less than any rule, so with the sheets nothing changes. It must
 * stand alone: it is sent as text. `steps` selects what holds the pictures.
 */
export function writeBareLooks(steps: string): void {
  const SHAPES = 'circle, ellipse, rect, path, line, polyline, polygon, text, tspan'
  /** What a shape inherits, with what it is where nobody says. */
  const inherited: Record<string, string> = {
    'fill': '#000', 'fill-opacity': '1', 'stroke': 'none', 'stroke-opacity': '1', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal',
    'font-family': '', 'font-size': '', 'font-weight': '400', 'letter-spacing': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto',
  }
  const ofText = /^(?:font|letter|text|dominant)-/
  const ofStroke = /^(?:stroke-|paint-)/

  const hex = (channels: readonly number[]) => `#${channels.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
  /** As short as it can be said: #1463ff, 16, Fraunces, Georgia, serif. A mixed colour, too: pages round its long fractions. */
  const short = (value: string) => value
    .replace(/^rgb\((\d+), (\d+), (\d+)\)$/, (_, r, g, b) => hex([r, g, b].map(Number)))
    .replace(/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/, (_, r, g, b) => hex([r, g, b].map(channel => 255 * Number(channel))))
    .replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
    .replace(/(\d)px/g, '$1')
    .replace(/"/g, '')

  /** What of an element's looks matters: no font of a circle, no width of a line that is not drawn. */
  function looksOf(shape: Element): Map<string, string> {
    const style = getComputedStyle(shape)
    const isText = shape.matches('text, tspan')
    const names = Object.keys(inherited).filter(name => isText || !ofText.test(name)).filter(name => style.stroke !== 'none' || !ofStroke.test(name))
    return new Map(names.map(name => [name, short(style.getPropertyValue(name))]))
  }

  function mostCommon(values: readonly string[]): string {
    const count = (value: string) => values.filter(other => other === value).length
    return [...new Set(values)].sort((a, b) => count(b) - count(a))[0]!
  }

  /** Whether all that is seen of a picture stands on its canvas; what runs off it must end at its edge. */
  function staysWithin(picture: SVGSVGElement): boolean {
    const { left, top, right, bottom } = picture.getBoundingClientRect()
    const seen = [...picture.querySelectorAll(SHAPES)].filter(shape => !shape.closest('defs, clipPath') && shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return seen.map(shape => shape.getBoundingClientRect()).every(box => box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom)
  }

  function writePicture(picture: Element): void {
    if (picture.matches('.diagram') && staysWithin(picture as SVGSVGElement))
      picture.setAttribute('overflow', 'visible') // another font is wider
    const looks = new Map([...picture.querySelectorAll(SHAPES)].map(shape => [shape, looksOf(shape)]))
    for (const name of Object.keys(inherited)) {
      const values = [...looks.values()].flatMap(own => own.get(name) ?? [])
      if (values.length > 0 && mostCommon(values) !== inherited[name])
        picture.setAttribute(name, mostCommon(values))
    }
    for (const [shape, own] of looks) {
      for (const [name, value] of own) {
        if (value !== (shape.closest(`[${name}]`)?.getAttribute(name) ?? inherited[name]))
          shape.setAttribute(name, value)
      }
    }
    const [, ground] = /^linear-gradient\((rgb\([^)]*\)),/.exec(getComputedStyle(picture).backgroundImage) ?? []
    if (ground) { // a picture that is all on one colour
      const all = document.createElementNS(picture.namespaceURI, 'rect') as SVGRectElement
      const { width, height } = (picture as SVGSVGElement).viewBox.baseVal
      Object.entries({ width, height, fill: short(ground) }).forEach(([name, value]) => all.setAttribute(name, String(value)))
      picture.prepend(all)
    }
    for (const stop of picture.querySelectorAll('stop'))
      stop.setAttribute('stop-color', short(getComputedStyle(stop).stopColor)) // which no shape inherits
    for (const element of picture.querySelectorAll('*')) {
      const { opacity, visibility } = getComputedStyle(element)
      if (opacity !== '1')
        element.setAttribute('opacity', short(opacity))
      if (visibility !== getComputedStyle(element.parentElement!).visibility)
        element.setAttribute('visibility', visibility)
    }
  }

  // A reader mode's page is light: so are the two night slides for it.
  const { style } = document.documentElement
  const night: Record<string, string> = { '--night-text': '--ink', '--night-muted': '--muted', '--night-line': '--hairline', '--night-tool': '--tool', '--night-platform': '--platform', '--night-platform-text': '--platform-text', '--night': '--paper' }
  for (const [name, day] of Object.entries(night))
    style.setProperty(name, `var(${day})`)
  document.querySelectorAll(`${steps} svg`).forEach(writePicture)
  for (const name of Object.keys(night))
    style.removeProperty(name)
}
