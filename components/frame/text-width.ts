/** How wide the characters of Instrument Sans are, as a share of the type size; rounded up, so estimates err on the wide side. */
const CLASSES: [characters: RegExp, regular: number, strong: number][] = [
  [/ /, 0.2, 0.2],
  [/[ijlI.,:;'’|!]/, 0.26, 0.28],
  [/[frt1()[\]/“”]/, 0.41, 0.47],
  [/[mw]/, 0.92, 0.94],
  [/W/, 1.09, 1.09],
  [/[A-Z%]/, 0.76, 0.77],
  [/[02-9]/, 0.61, 0.63],
]
const OTHERS = { regular: 0.57, strong: 0.59 }

/** A safe estimate of the width of a line of sans-serif text, in canvas px. A browser test holds it against the real width. */
export function textWidth(text: string, size: number, weight: keyof typeof OTHERS = 'regular'): number {
  return [...text].reduce((width, character) => {
    const match = CLASSES.find(([characters]) => characters.test(character))
    const share = match ? match[weight === 'regular' ? 1 : 2] : OTHERS[weight]
    return width + share * size
  }, 0)
}
