/**
 * The keyboard of the show and of the presenter view. vite.config.ts puts it in the place of Slidev's shortcuts, which
 * leave every key to a button that has the focus, know letters by what a layout writes, and act with Ctrl and Alt, too.
 */
import { showGotoDialog, showOverview } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { focusOf } from './focus.ts'
import { moveOf } from './keys.ts'
import { moves } from './moves.ts'
import { overviewHand } from './overview-hand.ts'

/** Listens while the page of Slidev's that calls it is there. */
export function registerShortcuts(): void {
  let tabs = false // whether the key that is down is Tab
  let tabbedTo: Element | undefined
  /** the keys whose press was ours: a button would answer to their coming up */
  const ours = new Set<string>()

  const onKeydown = (event: KeyboardEvent) => {
    tabs = event.key === 'Tab'
    if (document.documentElement.dataset.takenOver === undefined) // the page is seen (setup/form.ts)
      return
    const shown = showGotoDialog.value ? 'goto' : showOverview.value ? 'overview' : 'slides'
    const move = moveOf(event, { shown, focus: focusOf(document.activeElement, tabbedTo) })
    if (!move)
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    ours.add(event.code)
    void (moves[move] ?? overviewHand.value)?.(move) // at once: a browser grants full screen and sound within the press alone
  }

  useEventListener(window, 'keydown', onKeydown, { capture: true })
  useEventListener(window, 'keyup', (event) => {
    if (ours.delete(event.code))
      event.preventDefault()
  }, { capture: true })
  useEventListener(window, 'pointerdown', () => tabs = false, { capture: true })
  useEventListener(window, 'focusin', ({ target }) => tabbedTo = tabs && target instanceof Element ? target : undefined, { capture: true })
}
