/** What the deck uses of the state of Slidev's client; mapped for the type check like slidev-client.d.ts. */
import type { Ref } from 'vue'

/** Which windows tell the others where they are, and which listen. */
export const syncDirections: Ref<{ viewerSend: boolean, viewerReceive: boolean, presenterSend: boolean, presenterReceive: boolean }>
