import { execFile } from 'node:child_process'
import type { Plugin } from 'vite'

/**
 * Checks the deck whenever the talk, its data or a component are saved while it is shown, and lays what is wrong over the
 * slide until it is right again. In a process of its own, so that it reads the data as they are now. Vite takes an overlay
 * away with any update and any reload, whatever it says; so a page asks again after each (setup/root.ts). And not every change
 * that puts something right is an update: an empty one is sent.
 */
export function checkWhileEditing(): Plugin {
  return {
    name: 'check-while-editing',
    apply: 'serve',
    configureServer(server) {
      let problem: string | undefined
      let isTold = false
      let checks = 0
      const overlay = () => ({ type: 'error', err: { message: problem!, stack: '' } }) as const
      server.ws.on('deck:ask-for-problem', (_, page) => problem && page.send(overlay()))
      server.watcher.on('change', (file) => {
        if (!/\.(?:md|vue)$|components\/.*\.ts$/.test(file))
          return
        const check = ++checks
        problem = undefined
        execFile(process.execPath, [`${server.config.root}/scripts/commands/check.ts`], (error, _stdout, stderr) => {
          if (check !== checks) // saved again since
            return
          if (error) {
            problem = stderr.trim()
            console.error(stderr)
          }
          if (error || isTold)
            server.ws.send(error ? overlay() : { type: 'update', updates: [] })
          isTold = error !== null
        })
      })
    },
  }
}
