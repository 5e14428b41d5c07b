import { disableBuiltinSync } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { useRoom } from './room/use-room.ts'
import { useTogether } from './together/use-together.ts'

/** Asks the development server what is wrong with the deck: Vite's overlay goes with any update and any reload. */
function askForProblem(): void {
  import.meta.hot?.send('deck:ask-for-problem')
}

/** Where the talk is given its windows keep in step; visitors of the hosted deck never move one another. */
export default defineRootSetup(() => {
  disableBuiltinSync()
  useRoom()
  useTogether()
  askForProblem()
  import.meta.hot?.on('vite:afterUpdate', askForProblem)
})
