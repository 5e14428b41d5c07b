/** The texts that are seen: those of pictures, and those that are written beside them. */
import { isShown } from '../../support/gate/in-page/sheet.ts'
import type { Box } from '../../support/gate/measured.ts'
import type { SeenText } from '../seen.ts'
import { cutterOf, isUnseen } from './hidden.ts'

export const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom })

export const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim()

function textNodesIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode())
    nodes.push(walker.currentNode as Text)
  return nodes
}

const pen = document.createElement('canvas').getContext('2d')!

/** How long the words of a text are when they are set on a canvas, px of the picture. */
function canvasLengthOf(text: SVGTextElement): number {
  const nodes = textNodesIn(text)
  return nodes.reduce((length, { data, parentElement }, i) => {
    const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(parentElement!)
    const inner = data.replace(/\s+/g, ' ')
    const begun = i === 0 ? inner.trimStart() : inner
    const words = i === nodes.length - 1 ? begun.trimEnd() : begun
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    return length + pen.measureText(words).width + words.length * (Number.parseFloat(letterSpacing) || 0)
  }, 0)
}

/** A text of a picture. */
export function drawnText(text: SVGTextElement): SeenText {
  const { width, height } = text.getBBox()
  const { a, b } = text.getScreenCTM()! // its scale is not to be trusted, but the turn is
  return {
    words: wordsOf(text.textContent ?? ''),
    box: boxOf(text.getBoundingClientRect()),
    set: { layout: text.getComputedTextLength(), canvas: canvasLengthOf(text) },
    own: { width, height, turn: Math.atan2(b, a) },
  }
}

function writtenText(node: Text, element: Element): SeenText {
  const range = document.createRange()
  range.selectNodeContents(node)
  const box = boxOf(range.getBoundingClientRect())
  const cutBy = cutterOf(element, box)
  return { words: wordsOf(node.data), box, size: Number.parseFloat(getComputedStyle(element).fontSize), ...cutBy ? { cutBy } : {} }
}

/** In which there are no words to read, or such as only the live deck has. */
const NO_TEXT = 'script, style, template, body [data-live]'

/** All that is written or drawn in an element and seen, in order, but for what is in `without`. */
export function textsIn(root: Element, without?: Element): SeenText[] {
  const drawn = new Set<Element>()
  return textNodesIn(root).flatMap((node) => {
    const element = node.parentElement!
    if (node.data.trim() === '' || without?.contains(node) || element.closest(NO_TEXT) || !isShown(element) || isUnseen(element))
      return []
    if (!(element instanceof SVGElement))
      return [writtenText(node, element)]
    const drawing = element.closest<SVGTextElement>('text') // or a title
    if (!drawing || drawn.has(drawing))
      return []
    drawn.add(drawing)
    return [drawnText(drawing)]
  })
}
