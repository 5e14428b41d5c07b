/** The talk as it was last, kept on the disk: after a crash, a closed lid or a restart it is taken up again. */
import { randomBytes } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Account } from '../../setup/together/account.ts'
import type { WalkedSlide } from '../../setup/together/walk.ts'
import { root } from '../deck/root.ts'
import { readAccount } from './message.ts'
import { number, object, optional, text } from './shapes.ts'
import type { Shape } from './shapes.ts'

/** A talk of longer ago is over. */
const OVER_AFTER = 6 * 60 * 60_000
/** Between two writings, ms: a hand that points changes the talk with every frame. */
const REST = 250

export interface Remembered {
  /** of an earlier run of the same talk; undefined where the talk begins anew */
  account?: Account | undefined
  /** when that was written, ms */
  at: number
  /** what lets other devices take part in this talk, and in no other */
  secret: string
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.partial`, content, { mode: 0o600 })
  renameSync(`${file}.partial`, file)
}

const gist = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!

/** The talk that a file remembers, if it is one of these slides and not over; else a new one. `say` hears in one line why it could not be read. */
export function recall(file: string | undefined, slides: readonly WalkedSlide[], say: (line: string) => void, now = Date.now()): Remembered {
  const anew = { at: now, secret: randomBytes(16).toString('base64url') }
  if (file === undefined)
    return anew
  let written: string
  try {
    written = readFileSync(file, 'utf8')
  }
  catch {
    return anew // there is none
  }
  try {
    const account: Shape<Account> = value => readAccount(slides, value)
    const remembered = object<Remembered>({ account: optional(account), at: number(), secret: text(/^[\w-]{22}$/) })(JSON.parse(written), 'it')
    return now - remembered.at < OVER_AFTER ? remembered : anew
  }
  catch (error) {
    say(`What ${relative(root, file)} remembers of a talk cannot be read (${gist(error)}); the talk begins anew.`)
    return anew
  }
}

/** Removes what a folder remembers of talks that are over. */
export function forgetOld(folder: string, now = Date.now()): void {
  for (const file of globSync(`${folder}/*.json`)) {
    if (now - statSync(file).mtimeMs > OVER_AFTER)
      rmSync(file, { force: true })
  }
}

/** Keeps a talk in a file. Returns what writes it again after a change, and at once with `now`. `say` hears once if it cannot be written. */
export function keep(file: string, current: () => Remembered, say: (line: string) => void): (when?: 'now') => void {
  let timer: NodeJS.Timeout | undefined
  let isTold = false
  function write(): void {
    clearTimeout(timer)
    timer = undefined
    try {
      writeWhole(file, JSON.stringify(current()))
    }
    catch (error) {
      if (!isTold)
        say(`${relative(root, file)} cannot be written (${gist(error)}); the talk goes on, but will not be remembered if the server ends.`)
      isTold = true
    }
  }
  return (when) => {
    if (when === 'now')
      write()
    else
      timer ??= setTimeout(write, REST)
  }
}
