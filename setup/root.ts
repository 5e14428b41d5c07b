import { syncDirections } from '@slidev/client/state/storage.ts'
import { defineRootSetup } from '@slidev/types'

/** Asks the development server what is wrong with the deck: Vite's overlay goes with any update and any reload. */
function askForProblem(): void {
  import.meta.hot?.send('deck:ask-for-problem')
}

/**
 * The presenter leads, and the other windows follow without answering: an answer that is late would take back the
 * presenter's next click. The sync button of the presenter view lets a window lead again.
 */
export default defineRootSetup(() => {
  syncDirections.value.viewerSend = false
  askForProblem()
  import.meta.hot?.on('vite:afterUpdate', askForProblem)
})
