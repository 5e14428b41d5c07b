/** Where the talk is, as all its windows know it, and which of two accounts of it holds. Pure. */

/** A state of the show, whole: nothing has to be known of what came before. */
export interface Place {
  /** the slide, by its alias */
  slide: string
  clicks: number
}

export interface Talk {
  place: Place
  /** how many moves were made before this one, as far as its window had heard */
  version: number
  /** when the window was opened that stood there first, ms */
  since: number
  /** the window that moved last; no two have the same */
  window: string
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.slide === b.slide && a.clicks === b.clicks
}

/**
 * Whether one account holds against another: more moves count for more; of two windows in which nobody has moved, the
 * one that was open first. A total order, so that all windows end at the same, in whatever order they hear.
 */
export function holds(one: Talk, against: Talk): boolean {
  if (one.version !== against.version)
    return one.version > against.version
  if (one.since !== against.since)
    return one.since < against.since
  return one.window < against.window
}

/** The talk after a window has moved it. */
export function moved(talk: Talk, place: Place, window: string): Talk {
  return { ...talk, place, window, version: talk.version + 1 }
}
