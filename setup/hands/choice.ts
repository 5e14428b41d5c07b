/** Which slide is chosen in the overview. Pure. */
import type { Move } from './keys.ts'

export interface Choice {
  /** the slide, from 1 */
  no: number
  /** the digits typed so far */
  typed: string
}

/** What a move makes of the choice, among `total` slides in rows of `columns`, and whether the slide opens at once. */
export function choose({ no, typed }: Choice, move: Move, { total, columns }: { total: number, columns: number }): Choice & { opens: boolean } {
  const digit = /^digit (\d)$/.exec(move)?.[1]
  if (digit !== undefined) {
    // What would lead past the last slide starts a new number.
    const number = [typed + digit, digit].find(digits => Number(digits) >= 1 && Number(digits) <= total)
    if (number === undefined)
      return { no, typed: '', opens: false }
    return { no: Number(number), typed: number, opens: Number(number) * 10 > total } // no further digit can follow
  }
  const wanted: Partial<Record<Move, number>> = {
    'choose right': no + 1,
    'choose left': no - 1,
    'choose below': no + columns,
    'choose above': no - columns,
    'choose first': 1,
    'choose last': total,
  }
  return { no: Math.max(1, Math.min(total, wanted[move] ?? no)), typed: '', opens: move === 'open choice' }
}
