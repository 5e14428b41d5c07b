/** What the speaker has on the desk, seen by nobody else: size of the notes, what is folded out, what is half typed. */
import { reactive, watch } from 'vue'
import type { Tool } from '../../setup/room/over.ts'

const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const
const KEPT = 'speaker-notes-size'

export interface Desk {
  /** of the letters of the notes, 1 to begin with */
  size: number
  isAskedOpen: boolean
  /** what lies over the view */
  over: 'keys' | 'slides' | undefined
  /** what the pointer is over the picture of the room */
  tool: Tool | undefined
  /** the digits typed so far of a slide's number */
  typed: string
  /** whether zero was pressed once */
  isZeroAsked: boolean
  /** whether the time is being set by hand */
  isSetting: boolean
}

/** The next size up or down, the same at the last one. */
export function sizeAway(size: number, by: 1 | -1): number {
  return SIZES[SIZES.findIndex(one => one >= size) + by] ?? size
}

/** What was kept from the last time; nothing where the browser keeps nothing. */
function keptSize(): number {
  try {
    const kept = Number(localStorage.getItem(KEPT))
    return SIZES.find(size => size === kept) ?? 1
  }
  catch {
    return 1
  }
}

export function useDesk(): Desk {
  const desk = reactive<Desk>({ size: keptSize(), isAskedOpen: false, over: undefined, tool: undefined, typed: '', isZeroAsked: false, isSetting: false })
  watch(() => desk.size, (size) => {
    try {
      localStorage.setItem(KEPT, String(size))
    }
    catch {} // a browser that keeps nothing begins with the size of always
  })
  return desk
}
