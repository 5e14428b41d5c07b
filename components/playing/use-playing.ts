import { useNav, useSlideContext } from '@slidev/client'
import { computed, onUnmounted, ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { durationOf } from '../frame/use-motion.ts'
import { runPlayhead } from './playhead.ts'
import type { TimedBeat } from './playhead.ts'
import { soundPlan } from './sound-plan.ts'
import { onSound, playNotes, soundIsOn, toggleSound } from './sound.ts'

const isOn = shallowRef(soundIsOn())
onSound(now => isOn.value = now)

/** Whether sound is on, and what changes that. */
export const useSound = () => ({ isOn, toggle: toggleSound })

export interface Playing {
  /** where the head is, in months; undefined while nothing plays: the picture is settled */
  head: Readonly<Ref<number | undefined>>
  /** whether it can be played here at all: not in print, and not in an overview */
  isOffered: Readonly<Ref<boolean>>
  /** goes to the step that plays, or plays it again where it has come; while it plays, stops it */
  press: () => void
}

/**
 * Plays a line of beats at a step of the picture: when somebody steps on to it, and whenever they ask again. A deep link and a
 * step back find it settled, as does whoever asks for less motion; leaving the step or the slide stops it.
 */
export function usePlaying({ step, plays, beats, from, to }: {
  /** 0-based, as the picture has it now */
  step: Readonly<Ref<number>>
  /** the step that plays, 0-based */
  plays: number
  /** what is heard and answers: of this moment, for a beat may have gone */
  beats: () => readonly TimedBeat[]
  /** where the head sets out and where it arrives, months */
  from: number
  to: number
}): Playing {
  const { $page, $renderContext } = useSlideContext()
  const { currentSlideNo, isPrintMode, go } = useNav()
  const head = ref<number>()
  const isShown = computed(() => currentSlideNo.value === $page.value)
  const isOffered = computed(() => !isPrintMode.value && ['slide', 'presenter'].includes($renderContext.value))
  let halt = () => {}
  let silence = () => {}

  function stop(): void {
    halt()
    silence()
    head.value = undefined
  }

  function play(): void {
    stop()
    silence = playNotes(soundPlan(beats(), { from, to }))
    if (durationOf('--move') > 0) // else the settled picture stands, and may still be heard
      halt = runPlayhead({ from, to }, month => head.value = month, () => head.value = undefined)
  }

  function press(): void {
    if (head.value !== undefined)
      stop()
    else if (step.value === plays)
      play()
    else
      void go($page.value, plays)
  }

  watch([step, isShown], ([now, shown], [before, wasShown]) => {
    if (isOffered.value && shown && wasShown && now === plays && before < now)
      play()
    else
      stop()
  })
  onUnmounted(stop)
  onUnmounted(onSound(() => {
    silence()
    if (head.value !== undefined)
      silence = playNotes(soundPlan(beats(), { from: head.value, to }))
  }))

  return { head, isOffered, press }
}
