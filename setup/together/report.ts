/** A show tells the speaker how it stands, whenever that changes and whenever somebody says hello. */
import { useWakeLock } from '@vueuse/core'
import { watch } from 'vue'
import { slideIsSettled } from '../settled.ts'
import type { Channel, ShowReport } from './keep-in-step.ts'
import type { Place } from './talk.ts'

/** `placeOf`: where the window is at this moment. Call it once the window has joined. What is returned reports again. */
export function reportShow(channel: Channel, window: string, placeOf: () => Place | undefined): () => void {
  const wake = useWakeLock()
  let last = ''

  function report(isAsked = false): void {
    const place = placeOf()
    if (!place)
      return
    const show: ShowReport = { window, place, settled: slideIsSettled(), fullScreen: document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches, awake: wake.isActive.value }
    if (isAsked || JSON.stringify(show) !== last)
      channel.post({ kind: 'show', show })
    last = JSON.stringify(show)
  }

  channel.listen(({ kind }) => kind === 'hello' && report(true))
  new MutationObserver(() => report()).observe(document.querySelector('#app')!, { subtree: true, childList: true, attributeFilter: ['class', 'style', 'data-settled'] })
  document.addEventListener('fullscreenchange', () => report())
  matchMedia('(display-mode: fullscreen)').addEventListener('change', () => report())
  watch(wake.isActive, () => report())
  const stayAwake = () => void wake.request('screen').catch(() => {}) // where the system refuses, the report says so
  stayAwake()
  addEventListener('pageshow', stayAwake)
  addEventListener('pagehide', () => channel.post({ kind: 'gone', window }))
  report()
  return () => report(true)
}
