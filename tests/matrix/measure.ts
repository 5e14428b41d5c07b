/**
 * What a visitor sees, measured in the page, in any engine: functions that are sent into it, so they must not use anything from outside.
 * Boxes are in px of the window, as the engine says it draws them; whether that is right is for judge.ts.
 */
import type { Box } from '../support/gate/measured.ts'

export interface SeenText {
  words: string
  box: Box
  /** for a text of a picture: how long it is to the layout, and the same words set on a canvas; px of the picture */
  set?: { layout: number, canvas: number }
  /** for a text of a picture: its box to the layout, px of the picture, and how far it is turned, radians */
  own?: { width: number, height: number, turn: number }
  /** of its type, px of the window; not for a text of a picture */
  size?: number
  /** what ends within it and cuts it off sideways */
  cutBy?: string
}

export interface Seen {
  window: { width: number, height: number }
  /** how wide the page is that would have to be scrolled sideways */
  pageWidth: number
  /** the live deck, the page of a slide, or a page that is no slide's */
  form: 'deck' | 'page' | 'other'
  address: string
  /** the headlines that are seen, where, and what lies over their middle */
  headlines: { words: string, box: Box, coveredBy?: string }[]
  /** from the left upper to the right lower corner of the slide, as its own edges lie; undefined where none is shown */
  slide: Box | undefined
  /** on it, in order */
  texts: SeenText[]
  /** around it and on pages that are no slide's, in order */
  words: SeenText[]
  /** that are not on a slide: what they are called, and how many px of the window a px of theirs takes by their frames */
  pictures: { words: string, scale: number, texts: SeenText[] }[]
  /** of the picture on the slide */
  step: string | undefined
  /** of the slide that the deck shows, from 1 */
  no: number | undefined
  /** families that could not be loaded */
  brokenFonts: string[]
}

/** Measures what is seen. */
export function measure(): Seen {
  const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom })
  const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`
  const form = document.documentElement.dataset.takenOver !== undefined ? 'deck' : document.querySelector('#page') ? 'page' : 'other'
  const live = [...document.querySelectorAll('#slideshow > .slidev-page')].find(slide => slide.checkVisibility())
  const layout = form === 'deck' ? live?.querySelector<HTMLElement>('.slidev-layout') : document.querySelector<HTMLElement>('#page .slidev-layout')
  const slide = layout?.checkVisibility() ? layout : undefined

  /** Where a corner of the slide is drawn: a mirrored or turned slide has its first corner elsewhere. */
  function cornerOf(element: HTMLElement, isFirst: boolean): { x: number, y: number } {
    const probe = document.createElement('i')
    const corner = isFirst ? { left: '0', top: '0' } : { right: '0', bottom: '0' }
    Object.assign(probe.style, { position: 'absolute', width: '0', height: '0', margin: '0', padding: '0', border: '0', ...corner })
    element.append(probe)
    const { left, top } = probe.getBoundingClientRect()
    probe.remove()
    return { x: left, y: top }
  }

  const pen = document.createElement('canvas').getContext('2d')!
  function canvasLengthOf(text: SVGTextElement): number {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    while (walker.nextNode())
      nodes.push(walker.currentNode)
    return nodes.reduce((length, node, i) => {
      const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(node.parentElement!)
      let words = node.textContent!.replace(/\s+/g, ' ')
      words = i === 0 ? words.trimStart() : words
      words = i === nodes.length - 1 ? words.trimEnd() : words
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
      return length + pen.measureText(words).width + words.length * (Number.parseFloat(letterSpacing) || 0)
    }, 0)
  }

  const clipping = new Map<Element, boolean>()
  const clips = (element: Element) => {
    if (!clipping.has(element))
      clipping.set(element, !/visible/.test(getComputedStyle(element).overflowX))
    return clipping.get(element)!
  }
  /** The ancestor that cuts a box off sideways. */
  function cutterOf(element: Element, { left, right }: Box): string | undefined {
    for (let ancestor: Element | null = element; ancestor && ancestor !== document.body; ancestor = ancestor.parentElement) {
      if (!clips(ancestor) || ancestor instanceof SVGElement)
        continue
      const frame = ancestor.getBoundingClientRect()
      if (left < frame.left - 1 || right > frame.right + 1)
        return nameOf(ancestor)
    }
    return undefined
  }

  const isHiddenWithCare = new Map<Element, boolean>()
  /** For screen readers alone. */
  function isUnseen(element: Element): boolean {
    for (let ancestor: Element | null = element; ancestor && ancestor !== document.body; ancestor = ancestor.parentElement) {
      if (!isHiddenWithCare.has(ancestor)) {
        const { clipPath, clip, overflow } = getComputedStyle(ancestor)
        const isPoint = overflow === 'hidden' && ancestor.clientWidth <= 1 && ancestor instanceof HTMLElement
        isHiddenWithCare.set(ancestor, clipPath !== 'none' || clip !== 'auto' || isPoint)
      }
      if (isHiddenWithCare.get(ancestor))
        return true
    }
    return false
  }

  function seenText(text: SVGTextElement): SeenText {
    const box = boxOf(text.getBoundingClientRect())
    const { width, height } = text.getBBox()
    const { a, b } = text.getScreenCTM()! // its scale is not to be trusted, but the turn is
    const set = { layout: text.getComputedTextLength(), canvas: canvasLengthOf(text) }
    return { words: wordsOf(text.textContent ?? ''), box, set, own: { width, height, turn: Math.atan2(b, a) } }
  }

  /** All that is written in an element and seen, but for what is in `without`. */
  function textsIn(root: Element, without?: Element): SeenText[] {
    const texts: SeenText[] = []
    const drawn = new Set<Element>()
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement!
      if (!node.textContent?.trim() || without?.contains(node) || element.closest('script, style, template, body [data-live]') || !isSeen(element) || isUnseen(element))
        continue
      const drawing = element.closest<SVGTextElement>('text')
      if (drawing && !drawn.has(drawing))
        texts.push(seenText(drawing))
      if (drawing)
        drawn.add(drawing)
      if (element instanceof SVGElement) // a title, or drawn
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = boxOf(range.getBoundingClientRect())
      const cutBy = cutterOf(element, box)
      texts.push({ words: wordsOf(node.textContent), box, size: Number.parseFloat(getComputedStyle(element).fontSize), ...cutBy ? { cutBy } : {} })
    }
    return texts
  }

  const texts = slide ? textsIn(slide) : []
  const words = form === 'deck' ? [] : textsIn(document.body, slide).filter(({ set }) => !set)
  const pictures = form === 'deck'
    ? []
    : [...document.querySelectorAll<SVGSVGElement>('svg[viewBox]')].filter(one => isSeen(one) && one.querySelector('text') && !slide?.contains(one)).map((picture) => {
        const frame = picture.getBoundingClientRect()
        const { width, height } = picture.viewBox.baseVal
        const words = picture.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''
        return { words, scale: Math.min(frame.width / width, frame.height / height), texts: [...picture.querySelectorAll('text')].filter(isSeen).map(seenText) }
      })
  const first = slide && cornerOf(slide, true)
  const last = slide && cornerOf(slide, false)
  // Last of all: to ask what lies at a point makes Chromium lay out words anew that it had laid out wrongly.
  const seenHeadlines = [...document.querySelectorAll('h1')].filter(one => isSeen(one) && !isUnseen(one) && one.getBoundingClientRect().width > 1)
  const headlines = seenHeadlines.map((headline) => {
    const box = boxOf(headline.getBoundingClientRect())
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    return { words: wordsOf(headline.textContent ?? ''), box, ...top && !headline.contains(top) && !top.contains(headline) ? { coveredBy: nameOf(top) } : {} }
  })
  return {
    window: { width: innerWidth, height: innerHeight },
    pageWidth: document.documentElement.scrollWidth,
    form,
    address: location.pathname + location.search,
    headlines,
    slide: first && last && { left: first.x, top: first.y, right: last.x, bottom: last.y },
    texts,
    words,
    pictures,
    step: slide?.querySelector('.diagram')?.getAttribute('data-step') ?? undefined,
    no: form === 'deck' ? Number(live?.getAttribute('data-slidev-no')) : undefined,
    brokenFonts: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
  }
}

/** What has to be seen. */
export interface Awaited {
  form: Seen['form']
  /** in the live deck */
  no?: number | undefined
  step?: string | undefined
}

/** What is still on its way until this is seen and stands still, in words; '' once it does. */
export async function unsettled({ form, no, step }: Awaited): Promise<string> {
  if (document.readyState !== 'complete')
    return 'the page is not loaded'
  const seen = document.documentElement.dataset.takenOver !== undefined ? 'deck' : document.querySelector('#page') ? 'page' : 'other'
  if (seen !== form) {
    const names = { deck: 'the live deck', page: 'the page', other: 'a page of no slide' }
    return `${names[seen]} is seen, not ${names[form]}`
  }
  if (document.fonts.status !== 'loaded' || document.documentElement.dataset.waiting !== undefined)
    return 'fonts are on their way'
  if (![...document.images].every(image => image.complete))
    return 'an image is on its way'
  if (form === 'deck') {
    const shown = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility())
    const [slide] = shown
    if (shown.length !== 1 || slide!.getAttribute('data-slidev-no') !== String(no))
      return `what is shown is ${shown.map(one => `slide ${one.getAttribute('data-slidev-no')}`).join(' and ') || 'no slide'}, not slide ${no}`
    const picture = slide!.querySelector('.diagram')
    if (step && picture?.getAttribute('data-step') !== step)
      return `its picture is at "${picture?.getAttribute('data-step')}", not at "${step}"`
    if (picture?.getAttribute('data-settled') === 'false')
      return 'its picture moves'
    if (/-(?:enter|leave)-/.test(slide!.className) || !slide!.querySelector('h1') || slide!.getBoundingClientRect().width === 0)
      return 'its transition goes on'
  }
  if (document.getAnimations().some(({ playState }) => playState === 'running'))
    return 'something moves'
  // Whoever asks for the size of the window learns of it in one frame, and draws in the next.
  const places = () => [...document.querySelectorAll('.slidev-layout')].map(slide => JSON.stringify(slide.getBoundingClientRect())).join()
  const before = places()
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return places() === before ? '' : 'the slide moves'
}
