import { shallowRef } from 'vue'
import type { Move } from './keys.ts'

/** What the overview does with a move of the keyboard; undefined while it is closed. */
export const overviewHand = shallowRef<(move: Move) => void>()
