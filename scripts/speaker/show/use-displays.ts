/** The displays of this machine, where the browser tells of them and the speaker has let it. */
import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { displays } from '../../../setup/room/displays.ts'
import type { Display } from '../../../setup/room/displays.ts'

export interface Displays {
  /** whether there is another display, and the browser has not been asked about it: that takes a press of its own */
  mayAsk: Readonly<ShallowRef<boolean>>
  ask: () => Promise<void>
  /** the display this window is not on; undefined if there is none, or nothing is known of it */
  other: () => Display | undefined
}

export function useDisplays(): Displays {
  const mayAsk = shallowRef(false)
  let known: Awaited<ReturnType<typeof displays>> | undefined

  async function ask(): Promise<void> {
    known = await displays().catch(() => undefined) // refused: windows open where the browser puts them
    mayAsk.value = false
  }

  async function look(): Promise<void> {
    if (!(window.screen as { isExtended?: boolean }).isExtended)
      return
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName })
    if (state === 'granted')
      await ask()
    else
      mayAsk.value = state === 'prompt'
  }

  look().catch(() => {}) // a browser that knows no such permission has none to give
  return { mayAsk, ask, other: () => known?.screens.find(display => display !== known?.currentScreen) }
}

/** How a window is opened: filling the other display, or where the browser puts it, for the speaker to move. */
export function featuresOf(display: Pick<Display, 'left' | 'top' | 'width' | 'height'> | undefined): string {
  const { left, top, width, height } = display ?? {}
  return display ? `popup,fullscreen,left=${left},top=${top},width=${width},height=${height}` : 'popup,width=1280,height=720'
}
