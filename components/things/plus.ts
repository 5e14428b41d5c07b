import { round } from '../frame/frame.ts'

/** A plus as a path to be stroked: its middle and the length of an arm, canvas px. */
export function plus(x: number, y: number, arm: number): string {
  return `M${round(x - arm)} ${round(y)}h${round(2 * arm)}M${round(x)} ${round(y - arm)}v${round(2 * arm)}`
}

/** The same as a shape to be filled, its strokes this thick: for pluses of many sizes in one path. */
export function plusShape(x: number, y: number, arm: number, thick: number): string {
  const inner = round(arm - thick / 2)
  const [width, half] = [round(thick), round(thick / 2)]
  const steps = `h${inner}v${-inner}h${width}v${inner}h${inner}v${width}h${-inner}v${inner}h${-width}v${-inner}h${-inner}z`
  return `M${round(x - arm)} ${round(y - half)}${steps}`
}
