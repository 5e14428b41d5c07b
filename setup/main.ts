import { defineAppSetup } from '@slidev/types'
import { announceMoves } from './announce.ts'
import { noteLeastSize } from './least-size.ts'
import { openSettled, showAtOnce, takeOver } from './take-over.ts'

noteLeastSize()
openSettled()

/** The live deck takes over from the page, names itself as the page's main part, and says aloud where it is. */
export default defineAppSetup(({ router }) => {
  const isPrinted = new URLSearchParams(location.search).has('print')
  document.querySelector('#app')!.setAttribute('role', 'main')
  if (isPrinted)
    return
  announceMoves()
  const isShow = () => router.currentRoute.value.name === 'play'
  void router.isReady().then(() => isShow() ? takeOver() : showAtOnce())
})
