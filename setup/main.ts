import { defineAppSetup } from '@slidev/types'
import { announcer } from './announce.ts'
import { openSettled, showAtOnce, takeOver } from './take-over.ts'

openSettled()

/** The live deck takes over from the page, names itself as the page's main part, and says aloud where it is. */
export default defineAppSetup(({ router }) => {
  const isPrinted = new URLSearchParams(location.search).has('print')
  document.querySelector('#app')!.setAttribute('role', 'main')
  if (isPrinted)
    return
  const announce = announcer()
  const isShow = () => router.currentRoute.value.name === 'play'
  router.afterEach(() => isShow() && void announce())
  void router.isReady().then(() => isShow() ? takeOver() : showAtOnce())
})
