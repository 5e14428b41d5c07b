import { TransitionPresets, usePreferredReducedMotion, useTransition } from '@vueuse/core'
import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'

/**
 * Numbers that glide to where a picture's step wants them. They start where they belong (a deep link does not
 * animate) and jump under reduced motion, in print and wherever the slide is only a still.
 */
export function useMotion(target: () => number[]) {
  const { $renderContext } = useSlideContext()
  const reducedMotion = usePreferredReducedMotion()
  const duration = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--move')) // ms, from styles/tokens.css
  const wanted = computed(target)
  const still = computed(() => reducedMotion.value === 'reduce' || !['slide', 'presenter'].includes($renderContext.value))
  const values = useTransition(wanted, { duration, easing: TransitionPresets.easeInOutCubic, disabled: still })

  return {
    values,
    /** whether the numbers have arrived */
    settled: computed(() => values.value.every((value, i) => value === wanted.value[i])),
  }
}
