/** What a window knows of the talk, and which of two accounts holds. Pure. */
import type { Talk } from './talk.ts'

export interface Account {
  talk: Talk
  /** how many changes were made before this one, as far as its window had heard */
  version: number
  /** when the window was opened that told it first, ms */
  since: number
  /** the window that made the last change; no two have the same */
  window: string
}

/** For whoever leads nobody: later than any window is opened. A number, for JSON knows no infinity. */
export const LATEST = Number.MAX_SAFE_INTEGER

/**
 * Whether one account holds against another: more changes count for more; of two windows in which nothing was done, the
 * one that was open first. A total order, so that all windows end at the same, in whatever order they hear.
 */
export function holds(one: Account, against: Account): boolean {
  if (one.version !== against.version)
    return one.version > against.version
  if (one.since !== against.since)
    return one.since < against.since
  return one.window < against.window
}

/** The account after a window has changed the talk. */
export function changed(account: Account, talk: Talk, window: string): Account {
  return { ...account, talk, window, version: account.version + 1 }
}
