import { round } from '../frame/frame.ts'
import type { Point } from '../frame/frame.ts'
import { outlines, titles } from './letters.ts'

/** Where the title of a section stands, canvas px: its left edge as the eye sees it, its base line, and the size of the type. */
export const title = { left: 55, baseline: 286, size: 106 } as const

/** A piece of an outline: a quadratic curve. A straight piece has its middle as `by`. */
export interface Curve { from: Point, by: Point, to: Point }

/** What a form does to the points of a letter. */
export type Bend = (point: Point) => Point

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** The contours of a letter whose origin is at x, canvas px. */
function letter(outline: string, x: number): Curve[][] {
  const contours: Curve[][] = []
  let at = { x, y: title.baseline } as Point
  for (const [, command, numbers] of outline.matchAll(/([mlqz])([-\d ]*)/g)) {
    const values = (numbers!.match(/-?\d+/g) ?? []).map(value => Number(value) * title.size / 1000)
    const points = values.flatMap((value, i): Point[] => i % 2 === 0 ? [{ x: at.x + value, y: at.y + values[i + 1]! }] : [])
    if (points.length === 0)
      continue
    const to = points.at(-1)!
    if (command === 'm')
      contours.push([])
    else
      contours.at(-1)!.push({ from: at, by: command === 'q' ? points[0]! : middle(at, to), to })
    at = to
  }
  return contours
}

/** One letter of a title: its contours, and where it starts and ends, canvas px. */
export interface Letter { contours: Curve[][], left: number, right: number }

/** Where the letters of a title begin. Throws when `npm run fonts` has not written it. */
function placesOf(words: string): readonly (readonly [string, number])[] {
  const places = titles[words]
  if (!places)
    throw new Error(`components/fever/letters.ts has no letters for "${words}"; run npm run fonts`)
  return places
}

/** How far from the start of a title one of its letters begins (0-based, spaces left out), px at this size of type. */
export const startOf = (words: string, letter: number, size: number = title.size): number => placesOf(words)[letter]![1] * size / 1000

/** The letters of a title that bends, where they stand on a section slide. Throws when `npm run fonts` has not written them. */
export function lettersOf(words: string): Letter[] {
  const places = placesOf(words)
  const set = (start: number) => places.map(([name, x]): Letter => {
    const contours = letter(outlines[name]!, start + x * title.size / 1000)
    const xs = contours.flat().map(({ to }) => to.x)
    return { contours, left: Math.min(...xs), right: Math.max(...xs) }
  })
  return set(title.left - set(0)[0]!.left)
}

/** All contours of a title. */
export const contoursOf = (letters: readonly Letter[]): Curve[][] => letters.flatMap(({ contours }) => contours)

/** A curve in two halves, again and again, until none is longer than `longest` px. */
function cut(curve: Curve, longest: number): Curve[] {
  const { from, by, to } = curve
  if (Math.hypot(by.x - from.x, by.y - from.y) + Math.hypot(to.x - by.x, to.y - by.y) <= longest)
    return [curve]
  const [first, second] = [middle(from, by), middle(by, to)]
  const half = middle(first, second)
  return [...cut({ from, by: first, to: half }, longest), ...cut({ from: half, by: second, to }, longest)]
}

/** Contours under a form: cut as finely as it takes for every piece to follow it. */
export function bent(contours: readonly Curve[][], bend: Bend, longest = 9): Curve[][] {
  return contours.map(contour => contour.flatMap(curve => cut(curve, longest)).map(({ from, by, to }) => ({ from: bend(from), by: bend(by), to: bend(to) })))
}

const write = ({ x, y }: Point) => `${round(Math.round(x * 20) / 20)} ${round(Math.round(y * 20) / 20)}`

/** Contours as an SVG path, to a twentieth of a px. */
export function pathOf(contours: readonly Curve[][]): string {
  return contours.map(contour => `M${write(contour[0]!.from)}${contour.map(({ by, to }) => `Q${write(by)} ${write(to)}`).join('')}Z`).join('')
}
