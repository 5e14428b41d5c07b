import { watch, watchEffect } from 'vue'
import { onSound, soundIsOn, toggleSound } from '../../components/playing/sound.ts'
import { act, isTalk, talk, view } from '../together/this-talk.ts'
import { displays, fillScreen } from './displays.ts'
import { tool } from './over.ts'
import type { Tool } from './over.ts'

const { dataset } = document.documentElement

/** An attribute of `<html>` for the style sheets; none where there is nothing to say. */
function say(name: string, what: string | undefined): void {
  if (what === undefined)
    delete dataset[name]
  else
    dataset[name] = what
}

/** Sound is the show's: the frames of the speaker's view ask for it, and are silent themselves. */
function useSharedSound(): void {
  onSound((isOn) => {
    if (isOn && view !== 'show')
      toggleSound()
    if (isOn !== talk.value.sound && (isOn || view === 'show'))
      act(talk => ({ ...talk, sound: isOn }))
  })
  watch(() => talk.value.sound, sound => view === 'show' && sound !== soundIsOn() && toggleSound(), { flush: 'sync' }) // within the press
}

/** The speaker's window asks for full screen in the place of the press that was made there, and says on which display. */
function takeFullScreen(): void {
  addEventListener('message', ({ origin, data }: MessageEvent<{ kind?: string, left?: number, top?: number }>) => {
    if (origin !== location.origin || data?.kind !== 'full screen')
      return
    void (async () => {
      const known = data.left === undefined ? undefined : await displays().catch(() => undefined)
      await fillScreen(known?.screens.find(({ left, top }) => left === data.left && top === data.top))
    })().catch(() => {}) // the report says whether it is
  })
}

/** In the frame of the speaker's view, whose keys are pressed around it, a tool is handed in. */
function takeTool(): void {
  addEventListener('message', ({ origin, data }: MessageEvent<{ kind?: string, tool?: Tool }>) => {
    if (origin === location.origin && data?.kind === 'tool')
      tool.value = data.tool
  })
}

/** What the room sees of the talk beside its slides: the curtain, no motion while nobody looks, full screen, sound. Call it in setup. */
export function useRoom(): void {
  say('view', isTalk ? view : undefined)
  watchEffect(() => say('curtain', view === 'show' ? talk.value.curtain : undefined))
  watchEffect(() => say('tool', tool.value))
  const noteStill = () => say('still', document.hidden || view === 'next' ? '' : undefined)
  document.addEventListener('visibilitychange', noteStill)
  noteStill()
  useSharedSound()
  if (isTalk)
    takeFullScreen()
  if (view === 'now')
    takeTool()
}
