/** The displays of this machine, where the browser tells (Window Management API, which TypeScript does not know yet). */

/** All in px of the whole desktop. */
export interface Display {
  label: string
  left: number
  top: number
  width: number
  height: number
  availLeft: number
  availTop: number
  availWidth: number
  availHeight: number
}

interface ManagingWindow { getScreenDetails?: () => Promise<{ screens: readonly Display[], currentScreen: Display }> }

/** All displays and the one that this window is on. Asks for permission where none was given; rejects where it is refused or cannot be had. */
export async function displays(): Promise<{ screens: readonly Display[], currentScreen: Display }> {
  const ask = (window as ManagingWindow).getScreenDetails
  if (!ask)
    throw new Error('this browser does not tell of displays')
  return ask.call(window)
}

/** Shows the document in full screen, on this display if one is named. Rejects where the browser refuses. */
export async function fillScreen(screen?: Display): Promise<void> {
  await document.documentElement.requestFullscreen({ ...screen && { screen } } as FullscreenOptions)
}
