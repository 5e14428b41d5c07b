/** The slides as Slidev's client knows them; mapped for the type check like slidev-client.d.ts. */
import type { Ref } from 'vue'
import type { SlideRoute } from './slidev-client.d.ts'

export const slides: Ref<readonly SlideRoute[]>
