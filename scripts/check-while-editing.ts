import { execFile } from 'node:child_process'
import type { Plugin } from 'vite'

/**
 * Checks the deck whenever the talk or its data are saved while it is shown, and lays what is wrong over the
 * slide. In a process of its own, so that it reads the data as they are now.
 */
export function checkWhileEditing(): Plugin {
  return {
    name: 'check-while-editing',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.endsWith('slides.md') && !/components\/.*\.ts$/.test(file))
          return
        execFile(process.execPath, [`${server.config.root}/scripts/check.ts`], (error, _stdout, stderr) => {
          if (error) {
            console.error(stderr)
            server.ws.send({ type: 'error', err: { message: stderr.trim(), stack: '' } })
          }
        })
      })
    },
  }
}
