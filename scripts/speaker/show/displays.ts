/** The displays of this machine, where the browser tells of them (Window Management API) and the speaker has let it. */
import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'

interface Display { left: number, top: number, width: number, height: number }
interface ScreenDetails { screens: readonly Display[], currentScreen: Display }
interface ManyDisplays {
  getScreenDetails?: () => Promise<ScreenDetails>
  screen: { isExtended?: boolean }
}

export interface Displays {
  /** whether there is another display, and the browser has not been asked about it: that takes a press of its own */
  mayAsk: Readonly<ShallowRef<boolean>>
  ask: () => Promise<void>
  /** the display this window is not on; undefined if there is none, or nothing is known of it */
  other: () => Display | undefined
}

export function useDisplays(): Displays {
  const { getScreenDetails, screen } = window as unknown as ManyDisplays
  const mayAsk = shallowRef(false)
  let details: ScreenDetails | undefined

  async function ask(): Promise<void> {
    details = await getScreenDetails?.call(window).catch(() => undefined)
    mayAsk.value = false
  }

  async function look(): Promise<void> {
    if (!getScreenDetails || !screen.isExtended)
      return
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName })
    if (state === 'granted')
      await ask()
    else
      mayAsk.value = state === 'prompt'
  }

  look().catch(() => {}) // a browser that knows no such permission has none to give
  return { mayAsk, ask, other: () => details?.screens.find(display => display !== details?.currentScreen) }
}

/** How a window is opened: filling the other display, or where the browser puts it, for the speaker to move. */
export function featuresOf(display: Display | undefined): string {
  const { left, top, width, height } = display ?? {}
  return display ? `popup,fullscreen,left=${left},top=${top},width=${width},height=${height}` : 'popup,width=1280,height=720'
}
