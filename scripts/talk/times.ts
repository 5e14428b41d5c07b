/** A length of time as one reads it on a clock: 4:05. Pure. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  return `${ms < 0 && seconds > 0 ? '-' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
