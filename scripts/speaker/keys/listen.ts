/** Hears the keys of the talk in a window: the speaker's own, and those of the frames in it, whichever has the focus. */
import { focusOf } from '../../../setup/hands/focus.ts'
import { moveOf } from '../../../setup/hands/keys.ts'
import type { Move, Shown } from '../../../setup/hands/keys.ts'

export interface Hands {
  /** what the keys are for at the moment */
  shown: () => Shown
  press: (move: Move) => void
}

/** Listens as long as the window is there. */
export function listenIn(window: Window, { shown, press }: Hands): void {
  const { document } = window
  let tabs = false // whether the key that is down is Tab
  let tabbedTo: Element | undefined
  /** the keys whose press was ours: a button would answer to their coming up */
  const ours = new Set<string>()

  window.addEventListener('keydown', (event) => {
    tabs = event.key === 'Tab'
    const move = moveOf(event, { shown: shown(), focus: focusOf(document.activeElement, tabbedTo), room: 'speaker' })
    if (!move)
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    ours.add(event.code)
    press(move)
  }, { capture: true })
  window.addEventListener('keyup', event => ours.delete(event.code) && event.preventDefault(), { capture: true })
  window.addEventListener('pointerdown', () => tabs = false, { capture: true })
  window.addEventListener('focusin', ({ target }) => tabbedTo = tabs ? target as Element : undefined, { capture: true })
}
