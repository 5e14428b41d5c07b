/**
 * What Slidev's client gets when it asks for @vueuse/core: the same, but with settings of this deck's own. Slidev's are
 * under names that every Slidev deck on a host shares, and fail where the browser forbids storage. And lighter by 2 kB: its keys
 * are not asked, for the deck has its own (keyboard.ts), and of the widths of windows only which is smaller.
 */
import { useStorage, useWindowSize } from '@vueuse/core'
import type { StorageLike, UseStorageOptions } from '@vueuse/core'
import { computed, ref } from 'vue'
import type { Ref } from 'vue'

export * from '@vueuse/core'

const forgetful: StorageLike = { getItem: () => null, setItem: () => {}, removeItem: () => {} }

function storage(): StorageLike {
  try {
    return window.localStorage
  }
  catch {
    return forgetful // to ask for it is already an error where it is forbidden
  }
}

/**
 * A setting under a name of this deck's; without storage it lasts as long as the page. In the built deck nothing changes one:
 * Slidev's menu of settings is left out.
 */
export function useLocalStorage<T extends string | number | boolean | object>(name: string, atFirst: T, options: UseStorageOptions<T> = {}): Ref<T> {
  if (import.meta.env.PROD)
    return ref(atFirst) as Ref<T>
  return useStorage<T>(`out-of-rhythm:${name}`, atFirst, storage(), { ...options, writeDefaults: false }) as Ref<T>
}

/** No key is watched. */
export const useMagicKeys = () => ({})

/** Whether the window is smaller than a width that has a name, px. */
export function useBreakpoints<Name extends string>(widths: Record<Name, number>) {
  const { width } = useWindowSize()
  return { smaller: (name: Name) => computed(() => width.value < widths[name]) }
}

/** What has the focus, as it is when it is asked. */
export const useActiveElement = () => ({
  get value() {
    return document.activeElement as HTMLElement | null
  },
})
