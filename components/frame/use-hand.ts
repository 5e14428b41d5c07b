import { useSlideContext } from '@slidev/client'
import { ref, watch } from 'vue'
import type { Ref } from 'vue'

/** What a hand has done to a picture. It begins anew with each step, and whenever one comes back to the slide. */
export function useHand<T>(atFirst: T): Ref<T> {
  const { $clicks, $nav, $page } = useSlideContext()
  const hand = ref(atFirst) as Ref<T>
  watch([$clicks, () => $nav.value.currentSlideNo === $page.value], () => hand.value = atFirst)
  return hand
}
