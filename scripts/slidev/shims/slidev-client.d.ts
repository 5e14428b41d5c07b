/**
 * What the deck uses of `@slidev/client`, typed. The package ships its sources, which do not compile under
 * the strict options of this project; tsconfig.json maps it here for the type check alone.
 */
import type { ComputedRef, Ref } from 'vue'
import type { SlideFrontmatter } from '../../../components/essay/frontmatter.ts'

export interface SlideRoute {
  /** from 1 */
  no: number
  meta: { slide: { frontmatter: SlideFrontmatter, title: string } }
}

type RenderContext = 'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'

/** The slide a component stands on. Call it in setup. */
export function useSlideContext(): {
  /** the current click, from 0; each rendering of a slide has its own */
  $clicks: Ref<number>
  /** the slide's number, from 1 */
  $page: Ref<number>
  $frontmatter: SlideFrontmatter
  $renderContext: Ref<RenderContext>
  $nav: Ref<{ slides: SlideRoute[], currentSlideNo: number }>
}

/** The show as a whole. */
export function useNav(): {
  isPrintMode: ComputedRef<boolean>
  slides: Ref<readonly SlideRoute[]>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<SlideRoute>
  /** the current click of the slide, the first and the last one */
  clicks: ComputedRef<number>
  clicksStart: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  nextSlide: () => Promise<void>
  /** `lastClicks`: to its last click */
  prevSlide: (lastClicks?: boolean) => Promise<void>
  /** to a slide, and there to a click: the first unless said */
  go: (no: number, clicks?: number) => Promise<void>
  goFirst: () => Promise<void>
  goLast: () => Promise<void>
}

/** Where Slidev's page of notes is. */
export const sharedState: { page: number, clicks: number }

/** The pen. */
export function useDrawings(): { isDrawing: Ref<boolean> }

/** Stops the messages that Slidev sends to the other windows of a built deck. */
export function disableBuiltinSync(): void

/** The title of the whole deck. */
export const slidesTitle: string
