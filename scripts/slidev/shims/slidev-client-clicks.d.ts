/** The clicks of a slide that stands still; mapped for the type check like slidev-client.d.ts. */
import type { SlideRoute } from './slidev-client.d.ts'

/** `currentInit` is the click; past the last is the last. */
export function createFixedClicks(route: SlideRoute, currentInit: number): object
