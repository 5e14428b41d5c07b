/**
 * One finger turns the page; two never do, nor does one that moves a page that is zoomed. vite.config.ts puts it in the
 * place of Slidev's, which takes each finger for a swipe of its own and keeps the browser from zooming.
 */
import { useEventListener } from '@vueuse/core'
import { watchEffect } from 'vue'
import type { Ref } from 'vue'
import { tool } from '../room/over.ts'
import { moves } from './moves.ts'
import { atRest, lift, swipeOf, touch } from './swipe.ts'

const isZoomed = () => (visualViewport?.scale ?? 1) > 1.01

/** Swipes on `root`, for as long as the page of Slidev's that calls it is there. */
export function useSwipeControls(root: Ref<HTMLElement | undefined>): void {
  let gesture = atRest

  // styles/hands.css leaves pinching to the browser, and panning, too, while the page is zoomed.
  watchEffect(() => root.value?.toggleAttribute('data-swiped', true))
  const noteZoom = () => document.documentElement.toggleAttribute('data-zoomed', isZoomed())
  useEventListener(() => visualViewport, 'resize', noteZoom)
  noteZoom()

  const onDown = ({ pointerType, pointerId, clientX, clientY, target }: PointerEvent) => {
    if (pointerType !== 'touch' || !(target instanceof Element))
      return
    const mayTurn = root.value?.contains(target) === true && !isZoomed() && !target.closest('input, textarea, select, [role=slider], [contenteditable]')
    gesture = touch(gesture, pointerId, { x: clientX, y: clientY }, mayTurn)
  }

  const onUp = ({ type, pointerId, clientX, clientY }: PointerEvent) => {
    const { fingers, from } = gesture
    if (!fingers.includes(pointerId))
      return
    gesture = lift(gesture, pointerId)
    if (type === 'pointercancel' || !from || isZoomed() || tool.value !== undefined)
      return
    const move = swipeOf(from, { x: clientX, y: clientY }, { width: innerWidth, height: innerHeight })
    if (move)
      void moves[move]?.()
  }

  useEventListener(window, 'pointerdown', onDown)
  useEventListener(window, ['pointerup', 'pointercancel'], onUp)
}
