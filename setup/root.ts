import { syncDirections } from '@slidev/client/state/storage.ts'
import { defineRootSetup } from '@slidev/types'

/**
 * The presenter leads, and the other windows follow without answering: an answer that is late would take back the
 * presenter's next click. The sync button of the presenter view lets a window lead again.
 */
export default defineRootSetup(() => {
  syncDirections.value.viewerSend = false
})
