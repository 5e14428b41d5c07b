/** The window of the show, as the speaker's view opens it, opens it again, and trades places with it. */
import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { featuresOf, useDisplays } from './displays.ts'
import type { Displays } from './displays.ts'

export interface ShowWindow {
  displays: Displays
  /** opens the show, or brings it to the front; `isOpen`: whether one is open, in whichever window */
  open: (isOpen: boolean) => void
  /** this window shows the talk, through the frame `room`, and the other becomes the speaker's */
  swap: (room: HTMLIFrameElement) => void
  /** what could not be done, and what does it by hand */
  says: Readonly<ShallowRef<string | undefined>>
  /** nothing is to be said any more */
  hush: () => void
}

export function useShowWindow(base: string): ShowWindow {
  const displays = useDisplays()
  const says = shallowRef<string>()
  let opened: Window | null = null

  /** The window this one has opened, or that has opened it. */
  const other = (): Window | undefined => [opened, window.opener as Window | null].find(window => window && !window.closed) ?? undefined

  function open(isOpen: boolean): void {
    if (opened && !opened.closed)
      return opened.focus()
    if (isOpen) {
      says.value = 'A show is open already, in another window.'
      return
    }
    opened = window.open(base, 'show', featuresOf(displays.other()))
    if (!opened)
      says.value = `The browser opens no window: open ${location.origin}${base} by hand and press f there.`
  }

  function swap(room: HTMLIFrameElement): void {
    const away = other()
    if (!away) {
      says.value = 'There is no window to swap with: n opens the show.'
      return
    }
    void room.contentDocument?.documentElement.requestFullscreen().catch(() => says.value = 'The browser fills no screen: press f in the show.')
    if (away.location.pathname.startsWith(`${base}speaker/`))
      void away.document.exitFullscreen().catch(() => {}) // it fills none
    else
      away.location.assign(`${base}speaker/`)
  }

  return { displays, open, swap, says, hush: () => says.value = undefined }
}
