/**
 * The pointer is seen while a mouse moves, and a moment longer. vite.config.ts puts it in the place of Slidev's, which takes
 * a slide that changes under a mouse at rest for a move of it.
 */
import { useTimeoutFn } from '@vueuse/core'
import type { Ref } from 'vue'
import { onMouseMoved } from '../mouse.ts'
import { isTalk, view } from '../together/this-talk.ts'

/** ms */
const A_MOMENT = 2000

export function useHideCursorIdle(isWanted: Ref<boolean>): void {
  const { style } = document.body
  const hide = () => style.cursor = isWanted.value ? 'none' : ''
  const { start } = useTimeoutFn(hide, A_MOMENT, { immediate: false })
  if (isTalk && view === 'show')
    hide() // until it is moved
  onMouseMoved(() => {
    style.cursor = ''
    start()
  })
}
