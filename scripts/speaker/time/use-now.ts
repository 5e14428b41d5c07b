import { onUnmounted, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'

/** The moment, ms, anew with each second of the clock on the wall. */
export function useNow(): Readonly<ShallowRef<number>> {
  const now = shallowRef(Date.now())
  let timer = 0
  const tick = () => {
    now.value = Date.now()
    timer = window.setTimeout(tick, 1000 - now.value % 1000)
  }
  tick()
  onUnmounted(() => clearTimeout(timer))
  return now
}
