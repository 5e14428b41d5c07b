/**
 * What Slidev's client gets when it asks for @vueuse/core: the same, but with settings of this deck's own. Slidev's are
 * under names that every Slidev deck on a host shares, and fail where the browser forbids storage.
 */
import { useStorage } from '@vueuse/core'
import type { StorageLike, UseStorageOptions } from '@vueuse/core'
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

/** A setting under a name of this deck's; without storage it lasts as long as the page. */
export function useLocalStorage<T extends string | number | boolean | object>(name: string, atFirst: T, options: UseStorageOptions<T> = {}): Ref<T> {
  return useStorage<T>(`out-of-rhythm:${name}`, atFirst, storage(), { ...options, writeDefaults: false }) as Ref<T>
}
