import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { describe } from './diagram.ts'
import type { Diagram } from './diagram.ts'

/**
 * The diagram at the slide's current click: the same in the show, the presenter view, the overview and print,
 * because each of them provides its own clicks.
 */
export function useSteps<Name extends string>(diagram: Diagram<Name>) {
  const { $clicks, $renderContext } = useSlideContext()
  const { isPrintMode } = useNav()
  const index = computed(() => Math.min($clicks.value, diagram.steps.length - 1))
  // Slidev gives a slide that has been left more clicks than it has: on the stage it goes as it was.
  const isOnStage = computed(() => !isPrintMode.value && ['slide', 'presenter'].includes($renderContext.value))
  const isStill = computed(() => diagram.still !== undefined && !isOnStage.value && $clicks.value >= diagram.steps.length)
  const order = new Map(diagram.steps.map((step, i) => [step.name, i]))

  return {
    /** 0-based */
    index,
    /** the name of the current step */
    step: computed(() => diagram.steps[index.value]!.name),
    /** the text alternative of the current step */
    description: computed(() => describe(diagram, isStill.value ? diagram.steps.length : index.value)),
    /** whether it is drawn to stand alone, on paper (see `Diagram.still`); all steps are reached */
    isStill,
    /** whether the picture has got as far as this step */
    reached: (name: Name) => index.value >= order.get(name)!,
  }
}
