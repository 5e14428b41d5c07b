/** What is in hand in this window alone: a tool, the list of keys, a number that is being typed. */
import { computed, shallowRef } from 'vue'

export type Tool = 'laser' | 'pen'

export const tool = shallowRef<Tool>()
export const keysAreShown = shallowRef(false)
/** the digits typed so far */
export const typed = shallowRef('')

/** Whether Escape has something to do here. */
export const isAnythingInHand = computed(() => tool.value !== undefined || keysAreShown.value || typed.value !== '')

/** Takes a tool in hand, or lays it down. */
export function take(wanted: Tool): void {
  tool.value = tool.value === wanted ? undefined : wanted
}

/** Lays everything down. */
export function layDown(): void {
  tool.value = undefined
  keysAreShown.value = false
  typed.value = ''
}
