import { computed, onUnmounted, shallowRef, watch } from 'vue'
import { glide } from './glide.ts'

/** A duration token of styles/tokens.css as it holds now, in milliseconds: 0 under reduced motion and in print. */
export function durationOf(token: '--moment' | '--move'): number {
  const value = getComputedStyle(document.documentElement).getPropertyValue(token).trim()
  return Number.parseFloat(value) * (value.endsWith('ms') ? 1 : 1000)
}

/** Numbers that glide to where a picture's step wants them. They start where they belong: a deep link does not animate. */
export function useMotion(target: () => number[]) {
  const wanted = computed(target)
  const values = shallowRef(wanted.value)
  let stop = () => {}
  watch(wanted, (to) => {
    stop()
    stop = glide(values.value, to, durationOf('--move'), now => values.value = now) // its duration read afresh with each change
  })
  onUnmounted(() => stop())

  return {
    values,
    /** whether the numbers have arrived */
    settled: computed(() => values.value.every((value, i) => value === wanted.value[i])),
  }
}
