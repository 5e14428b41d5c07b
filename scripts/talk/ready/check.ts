/** What a minute before the talk is said in words and green or red, or cannot be known here. */

export interface Verdict {
  /** `unknown`: this cannot be found out here, and does not count */
  is: 'right' | 'wrong' | 'unknown'
  says: string
}

export const right = (says: string): Verdict => ({ is: 'right', says })
export const wrong = (says: string): Verdict => ({ is: 'wrong', says })
export const unknown = (says: string): Verdict => ({ is: 'unknown', says })

const COLOURS = { right: '\x1B[32m', wrong: '\x1B[31m', unknown: '\x1B[2m' }
const WORDS = { right: 'right', wrong: 'WRONG', unknown: '  -  ' }

/** A verdict as a line, in colour where the terminal has some. */
export function lineOf({ is, says }: Verdict, inColour: boolean): string {
  return inColour ? `  ${COLOURS[is]}${WORDS[is]}  ${says}\x1B[0m` : `  ${WORDS[is]}  ${says}`
}
