import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import type { WritableComputedRef } from 'vue'
import { hands } from './hands.ts'

/**
 * What a hand has done to a picture with a control, the same in every window of the talk; undefined while it has done nothing.
 * It begins anew with each step, and whenever one comes back to the slide (setup/together/talk.ts).
 */
export function useHand<T extends string | number>(control: string): WritableComputedRef<T | undefined> {
  const { $page } = useSlideContext()
  const name = computed(() => `${$page.value} ${control}`)
  return computed({
    get: () => hands.value[name.value] as T | undefined,
    set: (done) => {
      const { [name.value]: _, ...others } = hands.value
      hands.value = done === undefined ? others : { ...others, [name.value]: done }
    },
  })
}
