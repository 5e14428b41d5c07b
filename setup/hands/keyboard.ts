/**
 * The keyboard of the show. vite.config.ts puts it in the place of Slidev's shortcuts, which
 * leave every key to a button that has the focus, know letters by what a layout writes, and act with Ctrl and Alt, too.
 */
import { showGotoDialog, showOverview } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { isAnythingInHand, typed } from '../room/over.ts'
import { room, view } from '../together/this-talk.ts'
import { focusOf } from './focus.ts'
import { moveOf } from './keys.ts'
import { moves } from './moves.ts'
import { overviewHand } from './overview-hand.ts'

/** Listens while the page of Slidev's that calls it is there; in the frames of the speaker's view, that view listens itself. */
export function registerShortcuts(): void {
  if (view !== 'show')
    return
  let tabs = false // whether the key that is down is Tab
  let tabbedTo: Element | undefined
  /** the keys whose press was ours: a button would answer to their coming up */
  const ours = new Set<string>()

  const onKeydown = (event: KeyboardEvent) => {
    tabs = event.key === 'Tab'
    if (document.documentElement.dataset.takenOver === undefined) // the page is seen (setup/form.ts)
      return
    const shown = showGotoDialog.value ? 'goto' : showOverview.value ? 'overview' : 'slides'
    const isNumber = event.key === 'Enter' && typed.value !== '' // a button that has the focus does not get it
    const move = moveOf(event, { shown, focus: isNumber ? 'none' : focusOf(document.activeElement, tabbedTo), room })
    if (!move || (move === 'clear' && !isAnythingInHand.value) || (move === 'go' && typed.value === ''))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    ours.add(event.code)
    void (moves[move] ?? overviewHand.value)?.(move) // at once: a browser grants full screen and sound within the press alone
    if (shown === 'slides')
      typed.value = /^digit (\d)$/.exec(move)?.[1] === undefined ? '' : typed.value + move.at(-1)
  }

  useEventListener(window, 'keydown', onKeydown, { capture: true })
  useEventListener(window, 'keyup', (event) => {
    if (ours.delete(event.code))
      event.preventDefault()
  }, { capture: true })
  useEventListener(window, 'pointerdown', () => tabs = false, { capture: true })
  useEventListener(window, 'focusin', ({ target }) => tabbedTo = tabs && target instanceof Element ? target : undefined, { capture: true })
}
