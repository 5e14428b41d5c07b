/** Mean advance of a character of Instrument Sans as a share of the type size; generous, so estimates err on the wide side. */
const ADVANCE = { regular: 0.515, strong: 0.55 } as const

/** A safe estimate of the width of a line of sans-serif text, in canvas px. A browser test holds it against the real width. */
export function textWidth(text: string, size: number, weight: keyof typeof ADVANCE = 'regular'): number {
  return text.length * size * ADVANCE[weight]
}
