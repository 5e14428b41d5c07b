import { round } from '../frame/frame.ts'

/** A plus as a path to be stroked: its middle and the length of an arm, canvas px. */
export function plus(x: number, y: number, arm: number): string {
  return `M${round(x - arm)} ${round(y)}h${round(2 * arm)}M${round(x)} ${round(y - arm)}v${round(2 * arm)}`
}
