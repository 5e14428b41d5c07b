/** Time in figures, as it is read from a watch. Pure. */

/** A length as minutes and seconds, `7:12`; its sign is said elsewhere. */
export function figures(length: number): string {
  const seconds = Math.floor(Math.abs(length) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A moment as the clock on the wall shows it, `14:07`. */
export function wallClock(moment: number): string {
  const date = new Date(moment)
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** The length somebody means by `7:12`, `7.12`, `7 12` or `7`, ms; undefined if it is none. */
export function readFigures(text: string): number | undefined {
  const [, minutes, seconds = '0'] = /^\s*(\d{1,3})(?:\s*[:., ]\s*([0-5]?\d))?\s*$/.exec(text) ?? []
  return minutes === undefined ? undefined : 1000 * (60 * Number(minutes) + Number(seconds))
}
