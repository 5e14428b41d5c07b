/** The window of the show, as the speaker's view opens it, opens it again, and trades places with it. */
import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { featuresOf, useDisplays } from './use-displays.ts'
import type { Displays } from './use-displays.ts'

export interface ShowWindow {
  displays: Displays
  /** opens the show, or has the one that was opened fill its screen; `isOpen`: whether there is one, whoever opened it */
  open: (isOpen: boolean) => void
  /** the show fills the screen of this window, and the other becomes the speaker's */
  swap: () => void
  /** what could not be done, and what does it by hand */
  says: Readonly<ShallowRef<string | undefined>>
  /** nothing is to be said any more */
  hush: () => void
}

/** Has the window of a show fill its screen, by the press that was made here (setup/room/use-room.ts). */
function fill(show: Window, display: { left: number, top: number } | undefined): void {
  const asked = { kind: 'full screen', ...display && { left: display.left, top: display.top } }
  show.postMessage(asked, { targetOrigin: location.origin, delegate: 'fullscreen' } as WindowPostMessageOptions)
}

export function useShowWindow(base: string): ShowWindow {
  const displays = useDisplays()
  const says = shallowRef<string>()
  let opened: Window | null = null

  /** The window this one has opened, or that has opened it. */
  const other = (): Window | undefined => [opened, window.opener as Window | null].find(window => window && !window.closed) ?? undefined

  function open(isOpen: boolean): void {
    if (isOpen && opened && !opened.closed)
      return fill(opened, displays.other())
    if (isOpen && !opened) {
      says.value = 'A show is open already, in a window of its own: press f there.'
      return
    }
    opened?.close() // it is closing, or has not loaded yet
    opened = window.open(base, '_blank', featuresOf(displays.other()))
    if (!opened)
      says.value = `The browser opens no window: open ${location.origin}${base} by hand and press f there.`
  }

  /** Lays a show over this window for as long as it fills the screen. */
  async function showHere(): Promise<void> {
    const frame = document.createElement('iframe')
    frame.src = base
    frame.title = 'The show'
    document.body.append(frame)
    frame.addEventListener('fullscreenchange', () => document.fullscreenElement !== frame && frame.remove())
    try {
      await frame.requestFullscreen()
    }
    catch {
      frame.remove()
      says.value = 'The browser fills no screen with the show here: move the windows by hand.'
    }
  }

  function swap(): void {
    const away = other()
    if (!away) {
      says.value = 'There is no window to swap with: n opens the show.'
      return
    }
    void showHere()
    if (away.location.pathname.startsWith(`${base}speaker/`))
      void away.document.exitFullscreen().catch(() => {}) // it fills none
    else
      away.location.assign(`${base}speaker/`)
  }

  return { displays, open, swap, says, hush: () => says.value = undefined }
}
