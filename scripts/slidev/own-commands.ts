import { relative } from 'node:path'
import type { Plugin } from 'vite'

/** What Slidev's own commands would do here, and the npm script that does it right. */
const instead: Readonly<Record<string, string>> = {
  'export': '"slidev export" prints neither tags nor links and wants a browser of its own; run npm run export',
  'export-notes': '"slidev export-notes" wants a browser of its own; the notes stand in the speaker view of npm start',
}

/** Where our own builds go before they are finished and judged. */
const CACHE = '.cache/'

/** Set for whatever scripts/slidev/command-line.ts starts. */
export const OWN = { OUT_OF_RHYTHM_COMMAND: 'own' } as const

export interface Call {
  /** of Slidev's command line */
  args: readonly string[]
  root: string
  /** where a build goes; undefined where nothing is built */
  outDir: string | undefined
  /** whether a command of the project started it */
  isOwn: boolean
}

/** Why Slidev must not do what it was called for; undefined where it may. Pure. */
export function refusalOf({ args, root, outDir, isOwn }: Call): string | undefined {
  const wrong = instead[args[0] ?? '']
  if (wrong !== undefined && !isOwn)
    return wrong
  const isSafe = outDir === undefined || (relative(root, outDir).startsWith(CACHE) && args.includes('--without-notes'))
  return isSafe ? undefined : '"slidev build" would replace dist/ by a bare deck with every speaker note in its script; run npm run build'
}

/** Refuses what Slidev's command line would do past our commands, in one line and before anything is written. */
export function ownCommands(): Plugin {
  return {
    name: 'own-commands',
    configResolved({ command, root, build }) {
      const isOwn = process.env.OUT_OF_RHYTHM_COMMAND === OWN.OUT_OF_RHYTHM_COMMAND
      const refusal = refusalOf({ args: process.argv.slice(2), root, outDir: command === 'build' ? build.outDir : undefined, isOwn })
      if (refusal === undefined)
        return
      if (isOwn)
        throw new Error(refusal)
      console.error(`\nNothing was written: ${refusal}.`)
      process.exit(1) // an error would come with a stack
    },
  }
}
