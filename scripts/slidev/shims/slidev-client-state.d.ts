/** What the deck uses of the state of Slidev's client; mapped for the type check like slidev-client.d.ts. */
import type { Ref } from 'vue'

export const showOverview: Ref<boolean>
export const showGotoDialog: Ref<boolean>
/** the window's, of the whole page */
export const fullscreen: { toggle: () => Promise<void> }
/** whether the next change of slides is shown at once, without a transition */
export const hmrSkipTransition: Ref<boolean>
